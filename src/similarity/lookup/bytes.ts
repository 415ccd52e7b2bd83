/**
 * Stored sketches: a header of four 32-bit numbers (mark, version, rate, documents), then for each
 * document its id (length in bytes, UTF-8), symbols, shingles, first and second hashes. All numbers
 * little-endian. What was stored one after the other can be read together, so that indexes made
 * apart are merged.
 */
import type {Sketch} from '../sketch/sketch.ts'

/** A sketch with the id of its document. */
export interface SketchRecord {
  readonly id: string
  readonly sketch: Sketch
}

/** `ZJSK`, little-endian. */
const mark = 0x4b534a5a
/** Changes whenever hashes or normal forms do: old sketches would silently match nothing. */
const version = 2
const headerLength = 16

/** Write sketches of one rate; `recordOf` is asked twice for each of the documents. */
export function writeRecords(
  rate: number,
  count: number,
  recordOf: (index: number) => SketchRecord,
): Uint8Array {
  const encoder = new TextEncoder()
  const ids: Uint8Array[] = []
  let size = headerLength
  for (let index = 0; index < count; index++) {
    const {id, sketch} = recordOf(index)
    const encoded = encoder.encode(id)
    ids.push(encoded)
    size += 12 + encoded.length + 8 * sketch.highs.length
  }

  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  const write = (value: number): void => {
    view.setUint32(at, value, true)
    at += 4
  }

  for (const value of [mark, version, rate, count]) write(value)
  for (const [index, id] of ids.entries()) {
    const {sketch} = recordOf(index)
    write(id.length)
    bytes.set(id, at)
    at += id.length
    write(sketch.length)
    write(sketch.highs.length)
    for (const high of sketch.highs) write(high)
    for (const low of sketch.lows) write(low)
  }

  return bytes
}

/**
 * Read what `writeRecords` wrote.
 *
 * @throws {RangeError} When the bytes are something else, of another version, or cut off.
 */
export function readRecords(bytes: Uint8Array): {
  readonly rate: number
  readonly records: readonly SketchRecord[]
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let at = 0
  const read = (): number => {
    if (at + 4 > bytes.length) throw new RangeError('Expected stored sketches, got fewer bytes')
    const value = view.getUint32(at, true)
    at += 4
    return value
  }

  const hashes = (count: number): Uint32Array => {
    if (at + 4 * count > bytes.length) {
      throw new RangeError('Expected stored sketches, got fewer bytes')
    }

    return Uint32Array.from({length: count}, read)
  }

  if (read() !== mark) throw new RangeError('Expected stored sketches, got other bytes')
  const found = read()
  if (found !== version)
    throw new RangeError(`Expected sketches of version ${version}, got ${found}`)
  const rate = read()
  const count = read()
  const records: SketchRecord[] = []
  for (let index = 0; index < count; index++) {
    const idLength = read()
    const id = decoder.decode(bytes.subarray(at, at + idLength))
    at += idLength
    const length = read()
    const shingles = read()
    const highs = hashes(shingles)
    records.push({id, sketch: {rate, length, highs, lows: hashes(shingles)}})
  }

  return {rate, records}
}
