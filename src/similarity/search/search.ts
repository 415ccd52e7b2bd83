/**
 * The search: from texts in normal form to judged pairs and clusters, by document numbers.
 *
 * Sketch, posting lists, candidates, alignment; then closure over what candidates leave out on
 * purpose (mass copies are linked with a few neighbours only); then the frequency of text among
 * clusters, which needs the copies known; then judgement.
 *
 * Written once for one thread and for many: a generator that yields lists of tasks, which may be
 * done in any order, and gets their results in the order of the list.
 */
import {orderPairs} from '../alignment/aligner.ts'
import {readAlignment, type Alignment, type AlignmentBatch} from '../alignment/batch.ts'
import {collectPostings, type Postings} from '../candidates/posting-lists.ts'
import {closurePairs, spreadPairs, type Links} from '../clusters/closure.ts'
import {clusterByLeaders, type Cluster} from '../clusters/clusters.ts'
import {sharedNumbers, type CodeTable} from '../collection/code-store.ts'
import {makeTextLoader} from '../collection/text-loader.ts'
import {commonDocuments} from '../judgement/common.ts'
import {isWholeCopy, verdicts} from '../judgement/judge.ts'
import type {JudgeContext, JudgedBatch} from '../judgement/judge-batch.ts'
import {makeUnitWriter, type MakeUnitWriter} from '../normal/units.ts'
import type {Settings} from '../options.ts'
import type {SketchBlock} from '../sketch/sketch-block.ts'
import {makeStockModel} from '../stock/stock.ts'
import type {Plan} from './plan.ts'
import type {PlannedTask, Task, TaskResult} from './tasks.ts'

/** A search in progress. */
export type Search<T> = Generator<readonly PlannedTask[], T, readonly TaskResult[]>

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

/** Candidates with the lists that they were found in. */
export interface Proposal {
  readonly postings: Postings
  /** Pairs of document numbers in a row, the earlier one first. */
  readonly pairs: Uint32Array
}

/** Pieces of work a stage: enough for threads to share evenly, few enough to cost nothing. */
const pieces = 16

/** Pieces smaller than this are not worth a message. */
const leastPiece = 64

/** Code units of texts that go to a thread at a time: little to wait for, worth a message. */
const loadedLength = 1 << 22

/** A collection in normal form, with its sketches. */
export interface Sketched {
  readonly table: CodeTable
  readonly blocks: SketchBlock[]
}

/**
 * Normalise and sketch a collection.
 *
 * @yields Lists of tasks.
 */
export function* sketchTexts(
  texts: readonly string[],
  rate: number,
  makeWriter: MakeUnitWriter = makeUnitWriter,
  count: number = pieces,
): Search<Sketched> {
  const loader = makeTextLoader(texts, makeWriter)
  const results = yield textRanges(texts, count).map(([from, to]) => (worker): Task => ({
    kind: 'sketch',
    texts: loader.load(from, to, worker),
    rate,
  }))
  return {
    table: loader.table(),
    blocks: results.flatMap((result) => (result.kind === 'sketch' ? [result.block] : [])),
  }
}

/** About so many stretches of equal length, more when they are too long. */
function textRanges(
  texts: readonly string[],
  count: number,
): readonly (readonly [number, number])[] {
  const longest = Math.min(loadedLength, Math.ceil(totalLength(texts) / count))
  const all: [number, number][] = []
  let from = 0
  let length = 0
  for (const [index, text] of texts.entries()) {
    length += text.length
    const isEnough = length >= longest && index + 1 - from >= leastPiece
    if (!isEnough && length < loadedLength) continue
    all.push([from, index + 1])
    from = index + 1
    length = 0
  }

  if (from < texts.length) all.push([from, texts.length])
  return all
}

/** Code units of all texts together. */
export function totalLength(texts: readonly string[]): number {
  return texts.reduce((sum, {length}) => sum + length, 0)
}

/**
 * Find the candidates among sketches, which are taken out of the array to save memory.
 *
 * @yields Lists of tasks.
 */
export function* propose(blocks: SketchBlock[], {classes, rules, rate}: Plan): Search<Proposal> {
  const postings = collectPostings(blocks, rate)
  yield ranges(postings.shardBounds.length - 1, 1).map(([from, to]): Task => ({
    kind: 'list',
    postings,
    classes,
    from,
    to,
  }))
  const results = yield ranges(postings.bounds.length - 1).map(([from, to]): Task => ({
    kind: 'propose',
    postings,
    rules,
    from,
    to,
  }))
  const found = results.flatMap((result) => (result.kind === 'propose' ? [result.pairs] : []))
  const pairs = new Uint32Array(found.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const each of found) {
    pairs.set(each, at)
    at += each.length
  }

  // Hashes have done their work; what they took is given back.
  return {postings: {...postings, highs: []}, pairs}
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
  const context: JudgeContext = {
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
  context: JudgeContext,
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

function ranges(count: number, least = leastPiece): readonly (readonly [number, number])[] {
  const step = Math.max(least, Math.ceil(count / pieces))
  const all: [number, number][] = []
  for (let from = 0; from < count; from += step) all.push([from, Math.min(count, from + step)])
  return all
}
