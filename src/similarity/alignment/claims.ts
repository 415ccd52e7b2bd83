/**
 * Claims: every symbol of either text belongs to at most one passage.
 *
 * Chains are taken in the order of their size. What an earlier passage claimed is cut out of a later
 * chain, which may fall into pieces; a piece becomes a passage when it still says something. So a
 * sentence that stands twice in one text is matched once, with the longer context winning, and
 * moved paragraphs are found wherever they went.
 */
import type {Chain} from './chains.ts'
import type {Match} from './matches.ts'

/** Matched blocks of one passage, in order, disjoint. */
export type Blocks = readonly Match[]

/** An edited piece with no long exact run needs this many times `minPassage` matched symbols … */
const editedFactor = 2
/** … and at least this share of its longer side matched. */
const minDensity = 0.45

/** Resolve chains (the best first) into passages, in the order of `a`. */
export function resolveClaims(
  chains: readonly Chain[],
  lengthA: number,
  lengthB: number,
  minPassage: number,
): readonly Blocks[] {
  const claimedA = new Uint8Array(lengthA)
  const claimedB = new Uint8Array(lengthB)
  const passages: Blocks[] = []

  for (const chain of chains) {
    // Every chain after this one is no larger: none can become a passage.
    if (chain.reduce((sum, {length}) => sum + length, 0) < minPassage) break
    for (const blocks of freePieces(chain, claimedA, claimedB)) {
      if (!isPassage(blocks, minPassage)) continue
      const {startA, endA, startB, endB} = blocksExtent(blocks)
      claimedA.fill(1, startA, endA)
      claimedB.fill(1, startB, endB)
      passages.push(blocks)
    }
  }

  return passages.toSorted((left, right) => (left[0]?.a ?? 0) - (right[0]?.a ?? 0))
}

/** From where to where a passage goes, in symbols of both texts. */
export function blocksExtent(blocks: Blocks): {
  readonly startA: number
  readonly endA: number
  readonly startB: number
  readonly endB: number
} {
  const first = blocks[0] ?? {a: 0, b: 0, length: 0}
  const last = blocks.at(-1) ?? first
  return {
    startA: first.a,
    endA: last.a + last.length,
    startB: first.b,
    endB: last.b + last.length,
  }
}

/** How many symbols of a passage are equal on both sides. */
export function matchedCount(blocks: Blocks): number {
  return blocks.reduce((sum, {length}) => sum + length, 0)
}

function isPassage(blocks: Blocks, minPassage: number): boolean {
  if (blocks.some(({length}) => length >= minPassage)) return true
  const matched = matchedCount(blocks)
  const {startA, endA, startB, endB} = blocksExtent(blocks)
  const longer = Math.max(endA - startA, endB - startB)
  return matched >= minPassage * editedFactor && matched >= longer * minDensity
}

/** The runs of a chain that nothing has claimed, gaps included. */
function freePieces(chain: Chain, claimedA: Uint8Array, claimedB: Uint8Array): readonly Blocks[] {
  const pieces: Match[][] = []
  let piece: Match[] = []
  let endA = -1
  let endB = -1

  for (const match of chain) {
    for (const {a, b, length} of freeParts(match, claimedA, claimedB)) {
      const isNext = piece.length > 0 && isFree(claimedA, endA, a) && isFree(claimedB, endB, b)
      if (!isNext) {
        piece = []
        pieces.push(piece)
      }

      piece.push({a, b, length})
      endA = a + length
      endB = b + length
    }
  }

  return pieces
}

function freeParts(
  {a, b, length}: Match,
  claimedA: Uint8Array,
  claimedB: Uint8Array,
): readonly Match[] {
  const parts: Match[] = []
  let start = 0
  for (let step = 0; step <= length; step++) {
    if (step < length && claimedA[a + step] === 0 && claimedB[b + step] === 0) continue
    if (step > start) parts.push({a: a + start, b: b + start, length: step - start})
    start = step + 1
  }

  return parts
}

function isFree(claimed: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (claimed[at] === 1) return false
  return true
}
