/**
 * The least that any sketch must do: hash every shingle of five characters, by a polynomial that
 * rolls on from one to the next (Karp and Rabin) with a finaliser, and keep nothing. As fast as it
 * goes without tricks: one text a call, so that the engine compiles the loop as it would in use, the
 * first shingle apart, so that the loop has no branch, and no sum that leaves 32 bits. What it returns
 * keeps the loop from being left out.
 */
const shingleLength = 5
const multiplier = 0x01000193

const leavingFactor = Array.from({length: shingleLength}).reduce<number>(
  (product) => Math.imul(product, multiplier),
  1,
)

/** Hash a text as it is given. */
export function hashText(text: string): number {
  if (text.length < shingleLength) return 0
  let hash = 0
  for (let at = 0; at < shingleLength - 1; at++) hash = roll(hash, text.charCodeAt(at), 0)

  let sum = 0
  let leaving = 0
  for (let at = shingleLength - 1; at < text.length; at++) {
    hash = roll(hash, text.charCodeAt(at), leaving)
    leaving = text.charCodeAt(at - shingleLength + 1)
    sum = (sum + finalise(hash)) | 0
  }

  return sum
}

/** Hash a text whose code units were copied into an array before. */
export function hashUnits(units: Uint16Array): number {
  if (units.length < shingleLength) return 0
  let hash = 0
  for (let at = 0; at < shingleLength - 1; at++) hash = roll(hash, units[at] ?? 0, 0)

  let sum = 0
  let leaving = 0
  for (let at = shingleLength - 1; at < units.length; at++) {
    hash = roll(hash, units[at] ?? 0, leaving)
    leaving = units[at - shingleLength + 1] ?? 0
    sum = (sum + finalise(hash)) | 0
  }

  return sum
}

function roll(hash: number, entering: number, leaving: number): number {
  return (Math.imul(hash, multiplier) + ((entering - Math.imul(leaving, leavingFactor)) | 0)) | 0
}

function finalise(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
