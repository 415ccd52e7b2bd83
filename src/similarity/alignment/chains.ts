/**
 * Chaining: exact matches that follow each other in both texts, with small gaps, are one passage
 * that was edited.
 *
 * The dynamic programme of minimap2 (Li 2018, "Minimap2: pairwise alignment for nucleotide
 * sequences", §2.1): the best chain that ends in a match is the match alone or prolongs the best
 * chain of an earlier one, less a cost for the gap; only the last few matches are tried. Departures:
 * 1. gaps are bounded, since a passage should not bridge unrelated text;
 * 2. matches that lie inside a much longer one are left out, as they are chance repeats;
 * 3. the cost is linear: our gaps are words, not the long gaps of genomes.
 */
import type {Matches} from './matches.ts'

/** Largest gap on either side: a rewritten sentence. */
export const maxGap = 40

/** Earlier matches that are tried; chance repeats between two true neighbours are fewer. */
const lookBack = 40

/** What a symbol of gap costs, in matched symbols: 20 rewritten ones need a run of 5 to go on. */
const gapCost = 0.2
/** What a symbol of difference between the two sides of a gap costs besides. */
const skewCost = 0.1

/** A match this many times shorter than one that covers it is a chance repeat. */
const coverRatio = 3

/** Matches linked to chains: follow `previous` from an end, -1 is the beginning. */
export interface Chains {
  readonly previous: Int32Array
  /** The last match of each chain, the best chain first. */
  readonly ends: readonly number[]
}

/** Chains the matches of one pair after the other. */
export type Chainer = (matches: Matches, leastMatched: number) => Chains

export function makeChainer(): Chainer {
  let scores = new Float64Array(256)
  let sizes = new Int32Array(256)
  let previous = new Int32Array(256)
  let isInner = new Uint8Array(256)
  // The furthest end in b of all matches up to here: beyond its reach no earlier one can be.
  let reach = new Int32Array(256)

  return (matches, leastMatched) => {
    const {a, b, lengths, count} = matches
    if (scores.length < count) {
      scores = new Float64Array(count * 2)
      sizes = new Int32Array(count * 2)
      previous = new Int32Array(count * 2)
      isInner = new Uint8Array(count * 2)
      reach = new Int32Array(count * 2)
    }

    isInner.fill(0, 0, count)
    let coverEnd = 0
    let coverLength = 0
    for (let index = 0; index < count; index++) {
      const startA = a[index] ?? 0
      const startB = b[index] ?? 0
      const length = lengths[index] ?? 0
      reach[index] = Math.max(index > 0 ? (reach[index - 1] ?? 0) : 0, startB + length)
      previous[index] = -1
      if (startB + length <= coverEnd && length * coverRatio <= coverLength) {
        // Left out: no chain begins, goes on or ends here.
        scores[index] = -Infinity
        isInner[index] = 1
        continue
      }

      if (startB + length > coverEnd) {
        coverEnd = startB + length
        coverLength = length
      }

      let best = length
      let size = length
      let from = -1
      const oldest = Math.max(0, index - lookBack)
      for (let earlier = index - 1; earlier >= oldest; earlier--) {
        if (startB - (reach[earlier] ?? 0) > maxGap) break
        const startOfA = a[earlier] ?? 0
        const startOfB = b[earlier] ?? 0
        if (startA <= startOfA || startB <= startOfB) continue
        const lengthOf = lengths[earlier] ?? 0
        const gapA = startA - startOfA - lengthOf
        const gapB = startB - startOfB - lengthOf
        if (gapA > maxGap || gapB > maxGap) continue
        const overlap = Math.max(0, -gapA, -gapB)
        if (overlap >= length) continue
        const cost = Math.max(0, gapA, gapB) * gapCost + Math.abs(gapA - gapB) * skewCost
        const own = length - overlap - cost
        // What costs more than it brings is no continuation.
        if (own <= 0) continue
        const score = (scores[earlier] ?? 0) + own
        if (score > best) {
          best = score
          size = (sizes[earlier] ?? 0) + length - overlap
          from = earlier
        }
      }

      scores[index] = best
      sizes[index] = size
      previous[index] = from
      if (from !== -1) isInner[from] = 1
    }

    const ends: number[] = []
    for (let index = 0; index < count; index++) {
      if (isInner[index] === 0 && (sizes[index] ?? 0) >= leastMatched) ends.push(index)
    }

    if (ends.length > 1) {
      ends.sort((left, right) => (sizes[right] ?? 0) - (sizes[left] ?? 0) || left - right)
    }

    return {previous, ends}
  }
}
