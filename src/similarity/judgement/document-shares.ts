/**
 * How much of each document stands elsewhere, with its sources ranked, as 知网-style reports have it.
 *
 * Counted is what any other document has too, whatever the verdict of the pair, except passages that
 * are mostly stock phrases: those stand in every document of the genre, so they have no source. The
 * share is of matched symbols, united over all sources, so it never exceeds 1.
 */
import {forEachBlock, readAlignment} from '../alignment/batch.ts'
import {sharedNumbers} from '../collection/code-store.ts'
import type {FoundBatch} from './found-batch.ts'
import {isStockShare} from './judge.ts'
import {stockShareOf} from './judge-batch.ts'
import {makeRanking, type SourceRanking} from './source-ranking.ts'

/** The shares of documents `from` on, as arrays that threads share. */
export interface ShareBlock {
  readonly from: number
  /** Of each document the share that stands elsewhere. */
  readonly elsewhere: Float64Array
  /** Sources of document d: `bounds[d - from]` to `bounds[d - from + 1]`, the worst first. */
  readonly bounds: Uint32Array
  readonly sources: Uint32Array
  /** Share of the document that stands in each source. */
  readonly shares: Float64Array
}

/** Measure the documents `from` to `to` (exclusive). */
export function measureShares(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  from: number,
  to: number,
): ShareBlock {
  const pairs = listPairs(batches, lengths.length)
  let longest = 0
  for (let document = from; document < to; document++) {
    longest = Math.max(longest, lengths[document] ?? 0)
  }

  const steps = new Int32Array(longest + 1)
  const room = (pairs.bounds[to] ?? 0) - (pairs.bounds[from] ?? 0)
  const block = {
    from,
    elsewhere: new Float64Array(new SharedArrayBuffer(8 * (to - from))),
    bounds: sharedNumbers(to - from + 1),
    sources: sharedNumbers(room),
    shares: new Float64Array(new SharedArrayBuffer(8 * room)),
  }
  const ranking = makeRanking()
  let count = 0
  for (let document = from; document < to; document++) {
    if (pairs.bounds[document] !== pairs.bounds[document + 1]) {
      ranking.clear()
      const length = lengths[document] ?? 0
      block.elsewhere[document - from] = shareOf(document, length, pairs, steps, ranking.add)
      count = ranking.write(block, count)
    }

    block.bounds[document - from + 1] = count
  }

  return block
}

/** The pairs of each document, those of document d from `bounds[d]` to `bounds[d + 1]`. */
interface PairLists {
  readonly batches: readonly FoundBatch[]
  readonly bounds: Uint32Array
  readonly batchOf: Uint32Array
  readonly indexOf: Uint32Array
}

function listPairs(batches: readonly FoundBatch[], documentCount: number): PairLists {
  const bounds = new Uint32Array(documentCount + 1)
  forEachPair(batches, (document) => {
    bounds[document + 1] = (bounds[document + 1] ?? 0) + 1
  })
  for (let document = 0; document < documentCount; document++) {
    bounds[document + 1] = (bounds[document + 1] ?? 0) + (bounds[document] ?? 0)
  }

  const filled = bounds.slice()
  const batchOf = new Uint32Array(bounds[documentCount] ?? 0)
  const indexOf = new Uint32Array(batchOf.length)
  forEachPair(batches, (document, batch, index) => {
    const at = filled[document] ?? 0
    batchOf[at] = batch
    indexOf[at] = index
    filled[document] = at + 1
  })
  return {batches, bounds, batchOf, indexOf}
}

function forEachPair(
  batches: readonly FoundBatch[],
  visit: (document: number, batch: number, index: number) => void,
): void {
  for (const [number, {batch}] of batches.entries()) {
    for (let index = 0; index < batch.count; index++) {
      const {a, b} = readAlignment(batch, index)
      visit(a, number, index)
      visit(b, number, index)
    }
  }
}

/** Add the sources of a document; returns how much of it stands in any of them. */
function shareOf(
  document: number,
  length: number,
  {batches, bounds, batchOf, indexOf}: PairLists,
  steps: Int32Array,
  add: SourceRanking['add'],
): number {
  const end = bounds[document + 1] ?? 0
  for (let at = bounds[document] ?? 0; at < end; at++) {
    const found = batches[batchOf[at] ?? 0]
    const index = indexOf[at] ?? 0
    if (found === undefined) continue
    const {a, b} = readAlignment(found.batch, index)
    const isA = a === document
    let matched = 0
    let passage = -1
    let isStock = false
    forEachBlock(found.batch, index, (number, blockA, blockB, blockLength) => {
      if (number !== passage) {
        passage = number
        isStock = isStockShare(stockShareOf(found.judged, index, number))
      }

      if (isStock) return
      matched += blockLength
      const start = isA ? blockA : blockB
      // One more block from here on, one fewer from its end: a count of blocks, not of symbols.
      steps[start] = (steps[start] ?? 0) + 1
      steps[start + blockLength] = (steps[start + blockLength] ?? 0) - 1
    })
    if (matched > 0) add(isA ? b : a, matched / length)
  }

  let marked = 0
  let open = 0
  for (let at = 0; at <= length; at++) {
    open += steps[at] ?? 0
    steps[at] = 0
    if (open > 0) marked++
  }

  return marked / Math.max(1, length)
}
