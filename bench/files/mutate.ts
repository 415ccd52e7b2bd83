/** Damages files: their bytes, and what is packed inside them. */
import type {Random} from './random.ts'
import {makeZip, unzip} from './zip.ts'

type Mutator = (bytes: Uint8Array, random: Random) => Uint8Array

/** Bytes that mean something to some format. */
const telling = [0x00, 0xff, 0x3c, 0x3e, 0x26, 0x7b, 0x7d, 0x5c, 0x25, 0x28, 0x29, 0x2f, 0x80, 0x0a]

const mutators: readonly Mutator[] = [
  // A few bytes changed.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes)
    for (let count = 1 + random(8); count > 0; count--) {
      changed[random(changed.length)] = random(2) === 0 ? random(256) : pick(telling, random)
    }

    return changed
  },
  // Cut off.
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  // A stretch taken out.
  (bytes, random) => {
    const from = random(bytes.length)
    return join([bytes.subarray(0, from), bytes.subarray(from + random(200))])
  },
  // A stretch again, up to many times.
  (bytes, random) => {
    const from = random(bytes.length)
    const piece = bytes.subarray(from, from + 1 + random(300))
    const copies = Array.from({length: 1 + random(200)}, () => piece)
    return join([bytes.subarray(0, from), ...copies, bytes.subarray(from)])
  },
  // Noise in the middle.
  (bytes, random) => {
    const from = random(bytes.length)
    const noise = Uint8Array.from({length: random(400)}, () => random(256))
    return join([bytes.subarray(0, from), noise, bytes.subarray(from)])
  },
  // A stretch of one byte.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes)
    const from = random(bytes.length)
    changed.fill(pick(telling, random), from, from + random(500))
    return changed
  },
  // A number in the text of the file made absurd.
  (bytes, random) => {
    const at = bytes.findIndex((byte, index) => index >= random(bytes.length) && isDigit(byte))
    if (at < 0) return bytes
    const absurd = new TextEncoder().encode(pick(['-1', '99999999999', '0', '1e9'], random))
    return join([bytes.subarray(0, at), absurd, bytes.subarray(at + 1)])
  },
]

/** The bytes with one to three kinds of damage; zip packages are damaged inside half of the time. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random(2) === 0) return mutateInside(bytes, random)
  let damaged = bytes
  for (let count = 1 + random(3); count > 0 && damaged.length > 0; count--) {
    damaged = pick(mutators, random)(damaged, random)
  }

  return damaged
}

function mutateInside(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = unzip(bytes)
  const chosen = random(entries.length)
  return makeZip(
    entries.map(({name, content}, index) =>
      index === chosen && content.length > 0
        ? {name, content: pick(mutators, random)(content, random)}
        : {name, content},
    ),
  )
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
