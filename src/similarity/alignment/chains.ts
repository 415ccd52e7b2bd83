/**
 * Chaining: exact matches that follow each other in both texts, with small gaps, are one passage
 * that was edited.
 *
 * The dynamic programme of minimap2 (Li 2018, "Minimap2: pairwise alignment for nucleotide
 * sequences", §2.1): the best chain that ends in a match is the match alone or prolongs the best
 * chain of an earlier one, less a cost for the gap; only the last few matches are tried. Departures:
 * 1. gaps are bounded, since a passage should not bridge unrelated text;
 * 2. matches that lie inside a much longer one are dropped first, as they are chance repeats;
 * 3. the cost is linear: our gaps are words, not the long gaps of genomes.
 */
import type {Match} from './matches.ts'

/** Matches in order in both texts, without overlaps. */
export type Chain = readonly Match[]

/** Largest gap on either side: a rewritten clause. */
const maxGap = 32

/** Earlier matches that are tried; chance repeats between two true neighbours are fewer. */
const lookBack = 40

/** What a symbol of gap costs, in matched symbols: 20 rewritten ones need a run of 5 to go on. */
const gapCost = 0.25
/** What a symbol of difference between the two sides of a gap costs besides. */
const skewCost = 0.1

/** A match this many times shorter than one that covers it is a chance repeat. */
const coverRatio = 3

/** Chain the matches (sorted by `b`); the best chain first. */
export function chainMatches(all: readonly Match[]): readonly Chain[] {
  const matches = withoutRepeats(all)
  const scores = new Float64Array(matches.length)
  const previous = new Int32Array(matches.length).fill(-1)

  for (const [index, match] of matches.entries()) {
    let best = match.length
    for (let earlier = index - 1; earlier >= Math.max(0, index - lookBack); earlier--) {
      const candidate = matches[earlier]
      if (candidate === undefined) continue
      const score = (scores[earlier] ?? 0) + gain(candidate, match)
      if (score > best) {
        best = score
        previous[index] = earlier
      }
    }

    scores[index] = best
  }

  return extractChains(matches, scores, previous)
}

/** What a match adds to a chain that ends in another; -Infinity when it cannot follow. */
function gain(earlier: Match, later: Match): number {
  const gapA = later.a - earlier.a - earlier.length
  const gapB = later.b - earlier.b - earlier.length
  if (gapA > maxGap || gapB > maxGap) return -Infinity
  if (later.a <= earlier.a || later.b <= earlier.b) return -Infinity
  const overlap = Math.max(0, -gapA, -gapB)
  if (overlap >= later.length) return -Infinity
  const widest = Math.max(0, gapA, gapB)
  return later.length - overlap - widest * gapCost - Math.abs(gapA - gapB) * skewCost
}

function extractChains(
  matches: readonly Match[],
  scores: Float64Array,
  previous: Int32Array,
): readonly Chain[] {
  const order = matches
    .map((_, index) => index)
    .toSorted((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right)
  const isUsed = new Uint8Array(matches.length)
  const chains: {readonly chain: Chain; readonly size: number}[] = []

  for (const end of order) {
    const reversed: Match[] = []
    for (let at = end; at !== -1 && isUsed[at] === 0; at = previous[at] ?? -1) {
      isUsed[at] = 1
      const match = matches[at]
      if (match !== undefined) reversed.push(match)
    }

    if (reversed.length === 0) continue
    const chain = withoutOverlaps(reversed.toReversed())
    chains.push({chain, size: chain.reduce((sum, {length}) => sum + length, 0)})
  }

  return chains.toSorted((left, right) => right.size - left.size).map(({chain}) => chain)
}

/** Each match begins after the one before it has ended, in both texts. */
function withoutOverlaps(chain: readonly Match[]): Chain {
  const result: Match[] = []
  let endA = 0
  let endB = 0
  for (const {a, b, length} of chain) {
    const overlap = Math.max(0, endA - a, endB - b)
    if (overlap >= length) continue
    result.push({a: a + overlap, b: b + overlap, length: length - overlap})
    endA = a + length
    endB = b + length
  }

  return result
}

function withoutRepeats(matches: readonly Match[]): readonly Match[] {
  let coverEnd = 0
  let coverLength = 0
  return matches.filter(({b, length}) => {
    if (b + length <= coverEnd && length * coverRatio <= coverLength) return false
    if (b + length > coverEnd) {
      coverEnd = b + length
      coverLength = length
    }

    return true
  })
}
