/**
 * The longest common subsequence of two short stretches of symbols, as runs.
 *
 * Bit-parallel (Crochemore et al. 2001, "A fast and practical bit-vector algorithm for the longest
 * common subsequence problem"): one row of the table of lengths is two words of 32 bits, from the ends
 * of both stretches on. Bit k of a row stands for symbol k of `b` from its end, and is 0 where that
 * symbol makes the subsequence longer by one.
 */

/** Symbols of a stretch: the bits of a row. */
export const longestSide = 64

const wordBits = 32

/** Rows by symbols of `a` left out at its beginning; the last is that of nothing. */
const rowLows = new Uint32Array(longestSide + 1)
const rowHighs = new Uint32Array(longestSide + 1)
/** By symbol of `a`: where it stands in `b`. */
const maskLows = new Uint32Array(longestSide)
const maskHighs = new Uint32Array(longestSide)

/** By symbol: the last place in `b` (from the end) + 1, 0 for none; all 0 between two calls. */
let placeOf: Uint8Array | null = null
/** By place: the place of the same symbol before, + 1. */
const previous = new Uint8Array(longestSide)

/** Runs of equal symbols, side by side: starts in both texts and lengths. */
export interface CommonRuns {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly lengths: Uint32Array
}

/** The runs that were found last. */
export const commonRuns: CommonRuns = {
  a: new Uint32Array(longestSide),
  b: new Uint32Array(longestSide),
  lengths: new Uint32Array(longestSide),
}

/**
 * Find the runs of a longest common subsequence of `a[fromA…toA)` and `b[fromB…toB)`, at most
 * `longestSide` symbols each, in order; they are in `commonRuns` until the next call. Returns how many,
 * 0 when the stretches have no two neighbouring symbols in common.
 */
export function findCommonRuns(
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
): number {
  const sizeA = toA - fromA
  const sizeB = toB - fromB
  findMasks(a, fromA, toA, b, fromB, toB)
  if (!hasCommonPair(sizeA)) return 0

  rowLows[sizeA] = 0xffff_ffff
  rowHighs[sizeA] = 0xffff_ffff
  let low = -1
  let high = -1
  for (let at = sizeA - 1; at >= 0; at--) {
    const sharedLow = low & (maskLows[at] ?? 0)
    const sharedHigh = high & (maskHighs[at] ?? 0)
    const sum = (low >>> 0) + (sharedLow >>> 0)
    const carry = sum > 0xffff_ffff ? 1 : 0
    low = sum | (low & ~sharedLow)
    high = ((high >>> 0) + (sharedHigh >>> 0) + carry) | (high & ~sharedHigh)
    rowLows[at] = low
    rowHighs[at] = high
  }

  let count = 0
  let i = 0
  let j = 0
  while (i < sizeA && j < sizeB) {
    if (a[fromA + i] === b[fromB + j]) {
      let length = 1
      while (
        i + length < sizeA &&
        j + length < sizeB &&
        a[fromA + i + length] === b[fromB + j + length]
      ) {
        length++
      }

      commonRuns.a[count] = fromA + i
      commonRuns.b[count] = fromB + j
      commonRuns.lengths[count] = length
      count++
      i += length
      j += length
    } else if (lengthAt(i + 1, sizeB - j) >= lengthAt(i, sizeB - j - 1)) {
      i++
    } else {
      j++
    }
  }

  return count
}

/** The length of the subsequence of `a` from symbol `row` on and the last symbols of `b`. */
function lengthAt(row: number, symbols: number): number {
  const low = ~(rowLows[row] ?? 0)
  if (symbols < wordBits) return countBits(low & ~(-1 << symbols))
  const high = ~(rowHighs[row] ?? 0)
  const rest = symbols - wordBits
  return countBits(low) + countBits(rest < wordBits ? high & ~(-1 << rest) : high)
}

/** How many bits of 32 are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

function findMasks(
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
): void {
  const places = (placeOf ??= new Uint8Array(0x1_0000))
  for (let at = toB - 1; at >= fromB; at--) {
    const place = toB - 1 - at
    const code = b[at] ?? 0
    previous[place] = places[code] ?? 0
    places[code] = place + 1
  }

  for (let at = fromA; at < toA; at++) {
    let low = 0
    let high = 0
    let place = places[a[at] ?? 0] ?? 0
    while (place !== 0) {
      if (place <= wordBits) low |= 1 << (place - 1)
      else high |= 1 << (place - 1 - wordBits)
      place = previous[place - 1] ?? 0
    }

    maskLows[at - fromA] = low
    maskHighs[at - fromA] = high
  }

  for (let at = fromB; at < toB; at++) places[b[at] ?? 0] = 0
}

/** Whether two neighbouring symbols stand on both sides; of replaced words they seldom do. */
function hasCommonPair(sizeA: number): boolean {
  for (let at = 0; at + 1 < sizeA; at++) {
    const low = maskLows[at] ?? 0
    const high = maskHighs[at] ?? 0
    // The symbol after one in `b` has the bit below.
    if ((((low >>> 1) | (high << (wordBits - 1))) & (maskLows[at + 1] ?? 0)) !== 0) return true
    if (((high >>> 1) & (maskHighs[at + 1] ?? 0)) !== 0) return true
  }

  return false
}
