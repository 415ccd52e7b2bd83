/**
 * Text that was once decoded wrongly and saved so, where that can be undone without loss.
 *
 * The wrong step is repeated backwards, line by line: the line is encoded in what it was wrongly
 * read in, and the bytes are decoded as what they were. Only when every character makes the way
 * back, and the result is Chinese, is it offered. Nothing is changed here.
 */
import {encodeGb18030} from './encode-gb18030.ts'

/** A way to undo damage. */
export interface MojibakeRepair {
  /** The encoding that the bytes were wrongly read in: `gb18030` or `windows-1252`. */
  readonly readAs: string
  /** The encoding that they were in. */
  readonly was: string
  /** The whole text, with each line as it was wherever that can be told without loss. */
  readonly text: string
  readonly mendedLines: number
  /** Lines that are damaged for good: a byte without a meaning was replaced when they were read. */
  readonly lostLines: number
}

/** Lines looked at before a text is called sound. */
const probedLines = 500

/** The repair of a text, or `null` when there is nothing that can be mended. */
export function repairMojibake(text: string): MojibakeRepair | null {
  const lines = text.split('\n')
  for (const [readAs, encode] of [
    ['gb18030', encodeMisreadBytes],
    ['windows-1252', encodeWindows1252],
  ] as const) {
    if (!lines.slice(0, probedLines).some((line) => mendLine(line, encode) !== null)) continue

    let mendedLines = 0
    let lostLines = 0
    const mended = lines.map((line) => {
      const repaired = mendLine(line, encode)
      if (repaired !== null) mendedLines++
      else if (line.includes('\uFFFD')) lostLines++
      return repaired ?? line
    })
    return {readAs, was: 'utf-8', text: mended.join('\n'), mendedLines, lostLines}
  }

  return null
}

/** Sound text read backwards is hardly ever valid UTF-8; a few words of it may be by chance. */
const leastHan = 4

/** Enough of a line to see that it is sound, before all of it is tried. */
const probedCharacters = 64

function mendLine(line: string, encode: (text: string) => Uint8Array | null): string | null {
  const probe = encode(line.slice(0, probedCharacters))
  if (probe === null || decodeUtf8(probe, true) === null) return null
  const bytes = encode(line)
  const mended = bytes === null ? null : decodeUtf8(bytes, false)
  return mended !== null && countHan(mended) >= leastHan ? mended : null
}

function encodeMisreadBytes(text: string): Uint8Array | null {
  return encodeGb18030(text, true)
}

function decodeUtf8(bytes: Uint8Array, isCutOff: boolean): string | null {
  try {
    // With `stream` a character that the end cuts off is no error.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: isCutOff})
  } catch {
    return null
  }
}

function countHan(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x4e00 && unit <= 0x9fff) count++
  }

  return count
}

/** What Windows-1252 has at 80–9F; the rest of its upper half is Latin-1. */
let windows1252: ReadonlyMap<number, number> | undefined

function encodeWindows1252(text: string): Uint8Array | null {
  windows1252 ??= new Map(
    Array.from({length: 32}, (_, index) => {
      const character = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index))
      return [character.charCodeAt(0), 0x80 + index]
    }),
  )
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const byte = unit < 0x100 ? unit : windows1252.get(unit)
    if (byte === undefined) return null
    bytes[index] = byte
  }

  return bytes
}
