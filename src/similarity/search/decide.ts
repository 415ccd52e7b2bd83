/**
 * From candidates to judged pairs and clusters: alignment; then closure over what candidates leave out
 * on purpose (mass copies are linked with a few neighbours only); then the frequency of text among
 * clusters, which needs the copies known; then judgement.
 */
import {orderPairs} from '../alignment/aligner.ts'
import {readAlignment, type Alignment, type AlignmentBatch} from '../alignment/batch.ts'
import {equalTexts} from '../candidates/equal-texts.ts'
import type {Postings} from '../candidates/posting-lists.ts'
import {closurePairs, spreadPairs} from '../clusters/closure.ts'
import {clusterByLeaders, type Cluster} from '../clusters/clusters.ts'
import type {Links} from '../clusters/links.ts'
import {takeMemory, type Arena} from '../collection/arena.ts'
import {sharedNumbers, type CodeTable} from '../collection/code-store.ts'
import {commonDocuments, type MarkedPostings} from '../judgement/common.ts'
import {isWholeCopy, verdicts} from '../judgement/judge.ts'
import type {FoundBatch} from '../judgement/found-batch.ts'
import type {JudgeContext} from '../judgement/judge-batch.ts'
import type {Settings} from '../options.ts'
import {makeStockModel} from '../stock/stock.ts'
import {ranges} from './pieces.ts'
import type {Proposal} from './propose.ts'
import type {Search} from './search.ts'
import type {Task} from './tasks.ts'

export type {FoundBatch} from '../judgement/found-batch.ts'

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
  {postings, pairs, arena}: Proposal,
  table: CodeTable,
  rate: number,
  settings: Settings,
): Search<Found> {
  const documentCount = table.lengthOf.length
  const takeUnknown = makeSieve(pairs, documentCount)
  const equal = takeUnknown(equalTexts(table, settings.minPassage))
  const proposed = new Uint32Array(pairs.length + equal.length)
  proposed.set(pairs)
  proposed.set(equal, pairs.length)
  const alignments = [...(yield* align(proposed, table, settings, arena))]
  const isCopy = (alignment: Alignment): boolean =>
    isWholeCopy(
      alignment,
      table.lengthOf[alignment.a] ?? 0,
      table.lengthOf[alignment.b] ?? 0,
      settings,
    )
  const copyLinks = (): Links => linksOf(alignments, isCopy)
  alignments.push(...(yield* align(takeUnknown(closurePairs(copyLinks())), table, settings, arena)))
  const clusters = clusterByLeaders(copyLinks())

  const clusterOf = clusterNumbers(clusters, documentCount)
  const context: JudgeContext & MarkedPostings = {
    table,
    postings,
    commonMarks: yield* markAll(postings, clusterOf, arena),
    clusterOf,
    rate,
    stock: makeStockModel(settings.stock),
    settings,
  }
  const batches = [...(yield* judgeAll(alignments, context))]

  const spread = takeUnknown(spreadPairs(suspectsOf(batches), clusters))
  batches.push(...(yield* judgeAll(yield* align(spread, table, settings, arena), context)))
  return {batches, clusters}
}

function* align(
  pairs: Uint32Array,
  table: CodeTable,
  {minPassage}: Settings,
  arena: Arena,
): Search<readonly AlignmentBatch[]> {
  const ordered = orderPairs(pairs, table)
  const results = yield ranges(ordered.length / 2).map(([from, to]): Task => ({
    kind: 'align',
    table,
    pairs: ordered,
    minPassage,
    arena,
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

function* markAll(postings: Postings, clusterOf: Uint32Array, arena: Arena): Search<Uint8Array> {
  const {memory, start} = takeMemory(arena, postings.lists.length)
  const marks = new Uint8Array(memory, start, postings.lists.length).fill(0)
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

/** The pairs that share more than stock phrases. */
function suspectsOf(batches: readonly FoundBatch[]): Links {
  const links: number[] = []
  for (const {batch, judged} of batches) {
    for (let index = 0; index < batch.count; index++) {
      if (verdicts[judged.verdicts[index] ?? 0] === 'boilerplate') continue
      const {a, b} = readAlignment(batch, index)
      links.push(Math.min(a, b), Math.max(a, b))
    }
  }

  return Uint32Array.from(links)
}

function linksOf(
  batches: readonly AlignmentBatch[],
  isLinked: (alignment: Alignment) => boolean,
): Links {
  const links: number[] = []
  for (const batch of batches) {
    for (let index = 0; index < batch.count; index++) {
      const alignment = readAlignment(batch, index)
      const {a, b} = alignment
      if (isLinked(alignment)) links.push(Math.min(a, b), Math.max(a, b))
    }
  }

  return Uint32Array.from(links)
}

/**
 * A function that lets pass the pairs that are not among the candidates (in their order) and have not
 * passed before.
 */
function makeSieve(candidates: Uint32Array, documentCount: number): (links: Links) => Uint32Array {
  const passed = new Set<number>()
  return (links) => {
    const pairs: number[] = []
    for (let at = 0; at < links.length; at += 2) {
      const left = links[at] ?? 0
      const right = links[at + 1] ?? 0
      const first = Math.min(left, right)
      const second = Math.max(left, right)
      const key = first * documentCount + second
      if (passed.has(key) || isCandidate(candidates, first, second)) continue
      passed.add(key)
      pairs.push(first, second)
    }

    return Uint32Array.from(pairs)
  }
}

function isCandidate(candidates: Uint32Array, first: number, second: number): boolean {
  let low = 0
  let high = candidates.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    const later = candidates[2 * middle + 1] ?? 0
    const earlier = candidates[2 * middle] ?? 0
    if (later < second || (later === second && earlier < first)) low = middle + 1
    else high = middle
  }

  return candidates[2 * low] === first && candidates[2 * low + 1] === second
}
