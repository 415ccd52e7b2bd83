/**
 * From candidates to judged pairs and clusters: alignment; then closure over what candidates leave out
 * on purpose (mass copies are linked with a few neighbours only); then the frequency of text among
 * clusters, which needs the copies known; then judgement.
 */
import {orderPairs} from '../alignment/aligner.ts'
import {readAlignment, type Alignment, type AlignmentBatch} from '../alignment/batch.ts'
import type {Postings} from '../candidates/posting-lists.ts'
import {closurePairs, spreadPairs, type Links} from '../clusters/closure.ts'
import {clusterByLeaders, type Cluster} from '../clusters/clusters.ts'
import {sharedNumbers, type CodeTable} from '../collection/code-store.ts'
import {commonDocuments, type MarkedPostings} from '../judgement/common.ts'
import {isWholeCopy, verdicts} from '../judgement/judge.ts'
import type {JudgeContext, JudgedBatch} from '../judgement/judge-batch.ts'
import type {Settings} from '../options.ts'
import {makeStockModel} from '../stock/stock.ts'
import {ranges} from './pieces.ts'
import type {Proposal} from './propose.ts'
import type {Search} from './search.ts'
import type {Task} from './tasks.ts'

/** Alignments with their judgements. */
export interface FoundBatch {
  readonly batch: AlignmentBatch
  readonly judged: JudgedBatch
}

/** What was found, before it is put into words and spans. */
export interface Found {
  readonly batches: readonly FoundBatch[]
  readonly clusters: readonly Cluster[]
}

/**
 * Align and judge candidates, and what they lead to.
 *
 * @yields Lists of tasks.
 */
export function* decide(
  {postings, pairs}: Proposal,
  table: CodeTable,
  rate: number,
  settings: Settings,
): Search<Found> {
  const documentCount = table.lengthOf.length
  const known = new Set<number>()
  for (let at = 0; at < pairs.length; at += 2) {
    known.add((pairs[at] ?? 0) * documentCount + (pairs[at + 1] ?? 0))
  }

  const alignments = [...(yield* align(pairs, table, settings))]
  const isCopy = (alignment: Alignment): boolean =>
    isWholeCopy(
      alignment,
      table.lengthOf[alignment.a] ?? 0,
      table.lengthOf[alignment.b] ?? 0,
      settings,
    )
  const copyLinks = (): Links => linksOf(alignments, isCopy)
  alignments.push(
    ...(yield* align(unknown(closurePairs(copyLinks()), known, documentCount), table, settings)),
  )
  const clusters = clusterByLeaders(copyLinks())

  const clusterOf = clusterNumbers(clusters, documentCount)
  const context: JudgeContext & MarkedPostings = {
    table,
    postings,
    commonMarks: yield* markAll(postings, clusterOf),
    clusterOf,
    rate,
    stock: makeStockModel(settings.stock),
    settings,
  }
  const batches = [...(yield* judgeAll(alignments, context))]

  const suspects = batches.flatMap(({batch, judged}) =>
    linksOf([batch], (_, index) => verdicts[judged.verdicts[index] ?? 0] !== 'boilerplate'),
  )
  const spread = unknown(spreadPairs(suspects, clusters), known, documentCount)
  batches.push(...(yield* judgeAll(yield* align(spread, table, settings), context)))
  return {batches, clusters}
}

function* align(
  pairs: Uint32Array,
  table: CodeTable,
  {minPassage}: Settings,
): Search<readonly AlignmentBatch[]> {
  const ordered = orderPairs(pairs, table)
  const results = yield ranges(ordered.length / 2).map(([from, to]): Task => ({
    kind: 'align',
    table,
    pairs: ordered,
    minPassage,
    from,
    to,
  }))
  return results.flatMap((result) => (result.kind === 'align' ? [result.batch] : []))
}

/** For each document its leader, or itself. */
function clusterNumbers(clusters: readonly Cluster[], documentCount: number): Uint32Array {
  const clusterOf = sharedNumbers(documentCount)
  for (let index = 0; index < documentCount; index++) clusterOf[index] = index
  for (const {leader, members} of clusters) for (const member of members) clusterOf[member] = leader
  return clusterOf
}

function* markAll(postings: Postings, clusterOf: Uint32Array): Search<Uint8Array> {
  const marks = new Uint8Array(new SharedArrayBuffer(postings.lists.length))
  yield ranges(postings.lists.length).map(([from, to]): Task => ({
    kind: 'common',
    postings,
    clusterOf,
    threshold: commonDocuments,
    marks,
    from,
    to,
  }))
  return marks
}

function* judgeAll(
  batches: readonly AlignmentBatch[],
  context: JudgeContext & MarkedPostings,
): Search<readonly FoundBatch[]> {
  const results = yield batches.map((batch): Task => ({kind: 'judge', batch, context}))
  return results.flatMap((result, at) => {
    const batch = batches[at]
    return result.kind === 'judge' && batch !== undefined ? [{batch, judged: result.judged}] : []
  })
}

function linksOf(
  batches: readonly AlignmentBatch[],
  isLinked: (alignment: Alignment, index: number) => boolean,
): Links {
  const links: [number, number][] = []
  for (const batch of batches) {
    for (let index = 0; index < batch.count; index++) {
      const alignment = readAlignment(batch, index)
      const {a, b} = alignment
      if (isLinked(alignment, index)) links.push([Math.min(a, b), Math.max(a, b)])
    }
  }

  return links
}

/** The pairs that are not known yet, which are known from now on. */
function unknown(links: Links, known: Set<number>, documentCount: number): Uint32Array {
  const pairs: number[] = []
  for (const [left, right] of links) {
    const first = Math.min(left, right)
    const second = Math.max(left, right)
    const key = first * documentCount + second
    if (known.has(key)) continue
    known.add(key)
    pairs.push(first, second)
  }

  return Uint32Array.from(pairs)
}
