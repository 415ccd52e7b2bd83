/**
 * Aligns two documents into passages: matches, chains, claims, gaps, in this order.
 *
 * Pairs are always aligned in one order (the shorter text first, then by its symbols), whatever the
 * order of the collection, so that the result does not depend on who is called `a`.
 */
import {chainMatches} from './chains.ts'
import {blocksExtent, matchedCount, resolveClaims, type Blocks} from './claims.ts'
import {fillGaps} from './gaps.ts'
import {findMatches, type SeedIndex} from './matches.ts'

/** What two documents share, in symbols of their normal forms; `a` and `b` are document numbers. */
export interface Alignment {
  readonly a: number
  readonly b: number
  readonly lengthA: number
  readonly lengthB: number
  /** In the order of `a`. */
  readonly passages: readonly Blocks[]
  /** Equal symbols, all passages together. */
  readonly matched: number
  /** Symbols from the start to the end of each passage, all together. */
  readonly coveredA: number
  readonly coveredB: number
}

/** Align a document with the one that is indexed. */
export function align(
  index: SeedIndex,
  codes: Uint16Array,
  {a, b, minPassage}: {readonly a: number; readonly b: number; readonly minPassage: number},
): Alignment {
  const chains = chainMatches(findMatches(index, codes))
  const passages = resolveClaims(chains, index.codes.length, codes.length, minPassage).map(
    (blocks) => fillGaps(blocks, index.codes, codes),
  )

  let matched = 0
  let coveredA = 0
  let coveredB = 0
  for (const blocks of passages) {
    const {startA, endA, startB, endB} = blocksExtent(blocks)
    matched += matchedCount(blocks)
    coveredA += endA - startA
    coveredB += endB - startB
  }

  return {
    a,
    b,
    lengthA: index.codes.length,
    lengthB: codes.length,
    passages,
    matched,
    coveredA,
    coveredB,
  }
}

/** Ranks the documents for alignment: by length, then by symbols, then by number. */
export function alignmentRanks(documents: readonly Uint16Array[]): Int32Array {
  const order = documents.map((_, index) => index)
  order.sort((left, right) => compareCodes(documents[left], documents[right]) || left - right)
  const ranks = new Int32Array(documents.length)
  for (const [rank, index] of order.entries()) ranks[index] = rank
  return ranks
}

const noCodes = new Uint16Array(0)

function compareCodes(left: Uint16Array = noCodes, right: Uint16Array = noCodes): number {
  if (left.length !== right.length) return left.length - right.length
  for (let at = 0; at < left.length; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }

  return 0
}
