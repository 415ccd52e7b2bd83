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
 * Find the kept shingles: their positions and their first hashes short of the last step are written to the front of the arrays, which must have room for all. Returns how many.
 *
 * Positions and hashes are written always and counted if kept: a branch that nobody can foretell
 * costs more. Four shingles a round, because the engine asks anew in every round what kind of array
 * each is; `| 0` saves it the question whether a sum is still a small integer.
 */
export function findSamples(
  codes: Uint16Array,
  bound: number,
  positions: Uint32Array,
  hashes: Uint32Array,
): number {
  const last = codes.length - shingleLength
  if (last < 0) return 0
  // Below a power of two are the hashes without its bit and those above.
  const above = ~(bound - 1)
  let rolled = 0
  for (let at = 0; at < shingleLength; at++) rolled = roll(rolled, codes[at] ?? 0, 0)
  let mixed = mix(rolled)
  positions[0] = 0
  hashes[0] = mixed
  let count = isWithout(mixed, above)

  let at = 0
  for (const lastRound = last - 4; at <= lastRound; at = (at + 4) | 0) {
    rolled = roll(rolled, codes[at + 8] ?? 0, codes[at] ?? 0)
    mixed = mix(rolled)
    positions[count] = at + 1
    hashes[count] = mixed
    count = (count + isWithout(mixed, above)) | 0

    rolled = roll(rolled, codes[at + 9] ?? 0, codes[at + 1] ?? 0)
    mixed = mix(rolled)
    positions[count] = at + 2
    hashes[count] = mixed
    count = (count + isWithout(mixed, above)) | 0

    rolled = roll(rolled, codes[at + 10] ?? 0, codes[at + 2] ?? 0)
    mixed = mix(rolled)
    positions[count] = at + 3
    hashes[count] = mixed
    count = (count + isWithout(mixed, above)) | 0

    rolled = roll(rolled, codes[at + 11] ?? 0, codes[at + 3] ?? 0)
    mixed = mix(rolled)
    positions[count] = at + 4
    hashes[count] = mixed
    count = (count + isWithout(mixed, above)) | 0
  }

  for (; at < last; at = (at + 1) | 0) {
    rolled = roll(rolled, codes[at + shingleLength] ?? 0, codes[at] ?? 0)
    mixed = mix(rolled)
    positions[count] = at + 1
    hashes[count] = mixed
    count = (count + isWithout(mixed, above)) | 0
  }

  return count
}

/** The polynomial of the next shingle: a symbol enters, another leaves. */
function roll(rolled: number, entering: number, leaving: number): number {
  return (Math.imul(rolled, multiplier) + ((entering - Math.imul(leaving, leavingFactor)) | 0)) | 0
}

/** 1 when a hash has none of these bits, else 0. */
function isWithout(hash: number, bits: number): number {
  return Number((hash & bits) === 0)
}

/**
 * Write both hashes of the shingles that `findSamples` found: the first ones, which lack the last step,
 * in their place, the second ones to the front of `lows`, which must have room for all.
 */
export function hashSamples(
  codes: Uint16Array,
  count: number,
  positions: Uint32Array,
  highs: Uint32Array,
  lows: Uint32Array,
): void {
  for (let sample = 0; sample < count; sample++) {
    highs[sample] = finish(highs[sample] ?? 0)
    lows[sample] = secondHash(codes, positions[sample] ?? 0)
  }
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
  return finish(mix(hash | 0))
}

/**
 * The finaliser of MurmurHash3 (Appleby, public domain) but for its last step, which leaves the upper
 * half as it is, so that it is made for the kept ones alone.
 */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
}

/** The finaliser's last step. */
export function finish(mixed: number): number {
  return mixed ^ (mixed >>> 16)
}
