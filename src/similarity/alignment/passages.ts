/**
 * Claims: every symbol of either text belongs to at most one passage.
 *
 * Chains are taken in the order of their size. What an earlier passage claimed is cut out of a later
 * chain, which may fall into pieces; a piece becomes a passage when it still says something. So a
 * sentence that stands twice in one text is matched once, with the longer context winning, and
 * moved paragraphs are found wherever they went.
 */
import type {Chains} from './chains.ts'
import {complete} from './completion.ts'
import {withoutNesting} from './nesting.ts'
import type {Matches} from './matches.ts'

/** A run of equal symbols. */
export interface Block {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** The blocks of one passage, in order, disjoint. */
export type Blocks = readonly Block[]

/** An edited piece with no long exact run has at least this share of its longer side matched … */
const minDensity = 0.45
/** … and, where it has no more, this many times `minPassage` matched symbols; where all of it, once. */
const editedFactor = 2

/** Resolves the chains of one pair after the other into passages, in no particular order. */
export type ClaimResolver = (
  matches: Matches,
  chains: Chains,
  a: Uint16Array,
  b: Uint16Array,
) => Blocks[]

export function makeClaimResolver(minPassage: number): ClaimResolver {
  let claimedA = new Uint8Array(1024)
  let claimedB = new Uint8Array(1024)
  let isUsed = new Uint8Array(256)
  const chain: number[] = []

  return ({a, b, lengths, count}, {previous, ends}, codesA, codesB) => {
    const lengthA = codesA.length
    const lengthB = codesB.length
    if (claimedA.length < lengthA) claimedA = new Uint8Array(lengthA * 2)
    else claimedA.fill(0, 0, lengthA)
    if (claimedB.length < lengthB) claimedB = new Uint8Array(lengthB * 2)
    else claimedB.fill(0, 0, lengthB)
    if (isUsed.length < count) isUsed = new Uint8Array(count * 2)
    else isUsed.fill(0, 0, count)

    const passages: Blocks[] = []
    const rejected: Blocks[] = []
    for (const end of ends) {
      chain.length = 0
      for (let at = end; at !== -1 && isUsed[at] === 0; at = previous[at] ?? -1) {
        isUsed[at] = 1
        chain.push(at)
      }

      let piece: Block[] = []
      let endA = 0
      let endB = 0
      const close = (): void => {
        if (isPassage(piece)) {
          // Not the gaps: what lies there may have come from elsewhere, which `nesting.ts` decides.
          for (const {a: startA, b: startB, length} of piece) {
            claimedA.fill(1, startA, startA + length)
            claimedB.fill(1, startB, startB + length)
          }

          passages.push(piece)
        } else rejected.push(piece)

        piece = []
      }

      for (let at = chain.length - 1; at >= 0; at--) {
        const match = chain[at] ?? 0
        let startA = a[match] ?? 0
        let startB = b[match] ?? 0
        let rest = lengths[match] ?? 0
        const overlap = Math.max(0, endA - startA, endB - startB)
        if (overlap >= rest) continue
        startA += overlap
        startB += overlap
        rest -= overlap
        while (rest > 0) {
          const taken = claimedRun(startA, startB, rest)
          startA += taken
          startB += taken
          rest -= taken
          if (rest === 0) break
          const free = freeRun(startA, startB, rest)
          if (taken > 0 || !isGapFree(endA, startA, endB, startB)) close()
          piece.push({a: startA, b: startB, length: free})
          startA += free
          startB += free
          rest -= free
          endA = startA
          endB = startB
        }

        endA = Math.max(endA, startA)
        endB = Math.max(endB, startB)
      }

      close()
    }

    const claims = {a: claimedA, b: claimedB}
    const disjoint = withoutNesting(passages, claims, lengthA, lengthB, isPassage)
    if (disjoint !== passages) {
      claimedA.fill(0, 0, lengthA)
      claimedB.fill(0, 0, lengthB)
    }

    // From here on with the gaps, so that nothing comes to lie in one.
    for (const blocks of disjoint) claim(blocks)
    const wholes = disjoint.map((blocks) => {
      const whole = complete(blocks, codesA, codesB, claims)
      claim(whole)
      return whole
    })
    // What was too little by its seeds alone.
    for (const blocks of rejected) {
      if (!isFree(blocks)) continue
      const whole = complete(blocks, codesA, codesB, claims)
      if (!isPassage(whole)) continue
      claim(whole)
      wholes.push(whole)
    }

    return wholes
  }

  function claim(blocks: Blocks): void {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first === undefined || last === undefined) return
    claimedA.fill(1, first.a, last.a + last.length)
    claimedB.fill(1, first.b, last.b + last.length)
  }

  function isFree(blocks: Blocks): boolean {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first === undefined || last === undefined) return false
    return isGapFree(first.a, last.a + last.length, first.b, last.b + last.length)
  }

  function claimedRun(startA: number, startB: number, limit: number): number {
    let length = 0
    while (length < limit && (claimedA[startA + length] === 1 || claimedB[startB + length] === 1)) {
      length++
    }

    return length
  }

  function freeRun(startA: number, startB: number, limit: number): number {
    let length = 0
    while (length < limit && claimedA[startA + length] === 0 && claimedB[startB + length] === 0) {
      length++
    }

    return length
  }

  function isGapFree(fromA: number, toA: number, fromB: number, toB: number): boolean {
    for (let at = fromA; at < toA; at++) if (claimedA[at] === 1) return false
    for (let at = fromB; at < toB; at++) if (claimedB[at] === 1) return false
    return true
  }

  function isPassage(blocks: Blocks): boolean {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first === undefined || last === undefined) return false
    let matched = 0
    for (const {length} of blocks) {
      if (length >= minPassage) return true
      matched += length
    }

    const longer = Math.max(last.a + last.length - first.a, last.b + last.length - first.b)
    const density = matched / longer
    const edited = (1 - density) / (1 - minDensity)
    return density >= minDensity && matched >= minPassage * (1 + (editedFactor - 1) * edited)
  }
}
