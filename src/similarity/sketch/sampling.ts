/**
 * Shingles, their hashes, and which of them are kept.
 *
 * Runs of eight symbols, hashed by a rolling polynomial on 32-bit integers (Karp and Rabin 1987) that
 * goes through a finaliser, because the low bits of a polynomial modulo 2^32 know only the low bits
 * of the symbols. A shingle is kept when this hash is below 2^32 / rate (FracMinHash: Irber et al.
 * 2022, "Lightweight compositional analysis of metagenomes with FracMinHash"): whether it is kept
 * depends neither on what stands around it nor on the collection, so equal text gives equal sketches,
 * and sketches can be stored, merged, and cut by hash range. For kept shingles alone a second,
 * independent hash is made: together 64 bits, since at 10^7 documents of 10^3 shingles most of them
 * would collide in 32.
 */

/**
 * Symbols in a shingle. Text made from a genre's phrases repeats shorter runs in thousands of
 * documents; of longer ones too few outlive one substituted word in three.
 */
export const shingleLength = 8

/** Odd, so that no symbol's bits are shifted out for good. */
const multiplier = 0x01000193

/** `multiplier` to the power of `shingleLength`. */
const leavingFactor = Array.from({length: shingleLength}).reduce<number>(
  (product) => Math.imul(product, multiplier),
  1,
)

const hashRange = 0x1_0000_0000

/** The bound below which hashes are kept at a rate of one in `rate`. */
export function sampleBound(rate: number): number {
  return hashRange / rate
}

/**
 * Find the kept shingles of `codes[start…end)`: their positions (relative to `start`) and first
 * hashes are written to the front of the arrays, which must have room for all. Returns how many.
 */
export function findSamples(
  codes: Uint16Array,
  start: number,
  end: number,
  bound: number,
  positions: Uint32Array,
  highs: Uint32Array,
): number {
  const firstEnd = start + shingleLength
  if (end < firstEnd) return 0
  // Below a power of two are the hashes without its bit and those above; the finaliser's last step
  // leaves the upper half as it is, so it is made for the kept ones alone.
  const above = ~(bound - 1)
  const before = firstEnd - 1
  let count = 0
  let hash = 0
  for (let at = start; at < firstEnd - 1; at++) {
    hash = (Math.imul(hash, multiplier) + (codes[at] ?? 0)) | 0
  }

  let leaving = 0
  for (let at = before; at < end; at++) {
    hash = (Math.imul(hash, multiplier) + (codes[at] ?? 0) - Math.imul(leaving, leavingFactor)) | 0
    leaving = codes[at - shingleLength + 1] ?? 0
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    // Written always and counted if kept: a branch that nobody can foretell costs more.
    positions[count] = at - before
    highs[count] = mixed ^ (mixed >>> 16)
    const rest = mixed & above
    count += ((rest | -rest) >>> 31) ^ 1
  }

  return count
}

/**
 * The second hash of the shingle at a position. Eight products by odd factors, so that the processor
 * need not wait for one after the other.
 */
export function secondHash(codes: Uint16Array, at: number): number {
  const hash =
    Math.imul(codes[at] ?? 0, 0x9e3779b1) +
    Math.imul(codes[at + 1] ?? 0, 0x85ebca77) +
    Math.imul(codes[at + 2] ?? 0, 0xc2b2ae3d) +
    Math.imul(codes[at + 3] ?? 0, 0x27d4eb2f) +
    Math.imul(codes[at + 4] ?? 0, 0x165667b1) +
    Math.imul(codes[at + 5] ?? 0, 0xd3a2646d) +
    Math.imul(codes[at + 6] ?? 0, 0xfd7046c5) +
    Math.imul(codes[at + 7] ?? 0, 0xb55a4f09)
  return finalise(hash | 0)
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function finalise(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
