/**
 * Hashes of all runs of k symbols (shingles), by two rolling polynomials on 32-bit integers.
 *
 * Two independent 32-bit halves make 64 bits: at 10^7 documents of 10^3 shingles, 32 bits would
 * make most shingles collide. Each half goes through the finaliser of MurmurHash3 (Appleby, public
 * domain), because the low bits of a polynomial modulo 2^32 know only the low bits of the symbols.
 * One multiplication in, one out, per symbol and half; no string is made.
 */

/** Multipliers of the two polynomials: odd, so that no symbol's bits are shifted out for good. */
const lowMultiplier = 0x01000193
const highMultiplier = 0x9e3779b1

/** Two hash halves for every position where a shingle starts. */
export interface ShingleHashes {
  readonly low: Uint32Array
  readonly high: Uint32Array
  readonly length: number
}

/** Hash all shingles of `size` symbols. */
export function hashShingles(codes: Uint16Array, size: number): ShingleHashes {
  const length = Math.max(0, codes.length - size + 1)
  const low = new Uint32Array(length)
  const high = new Uint32Array(length)
  const lowOut = power(lowMultiplier, size)
  const highOut = power(highMultiplier, size)
  let lowHash = 0
  let highHash = 0

  for (let index = 0; index < codes.length; index++) {
    const entering = (codes[index] ?? 0) + 1
    const leaving = index >= size ? (codes[index - size] ?? 0) + 1 : 0
    lowHash = (Math.imul(lowHash, lowMultiplier) + entering - Math.imul(leaving, lowOut)) | 0
    highHash = (Math.imul(highHash, highMultiplier) + entering - Math.imul(leaving, highOut)) | 0
    const start = index - size + 1
    if (start >= 0) {
      low[start] = finalise(lowHash)
      high[start] = finalise(highHash)
    }
  }

  return {low, high, length}
}

function finalise(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base)
  return result
}
