/** Weighs and judges a batch of alignments: how much of each passage is stock or common text. */
import {readAlignment, type AlignmentBatch} from '../alignment/batch.ts'
import {codesOf, type CodeTable} from '../collection/code-store.ts'
import type {Settings} from '../options.ts'
import {findSamples, sampleBound} from '../sketch/sampling.ts'
import {countStock, type StockModel} from '../stock/stock.ts'
import {marksOfCommon, type CommonTest} from './common.ts'
import {isHeldWhole, isWeighty, judge, verdicts} from './judge.ts'
import {isEveryones, isLongRun, ownSymbols, rareShare, readRuns, type Marks} from './runs.ts'

/** The judgements of a batch, pair by pair. */
export interface JudgedBatch {
  /** Numbers into `verdicts`. */
  readonly verdicts: Uint8Array
  /** Symbols that are neither stock nor common. */
  readonly original: Float32Array
  /** Symbols of common text, whether or not they are original for the length of their run. */
  readonly common: Float32Array
  /** Passages of pair p: `passageBounds[p]` to `passageBounds[p + 1]`. */
  readonly passageBounds: Uint32Array
  /** Share of each passage that is stock, in 255ths. */
  readonly stock: Uint8Array
}

/** What judging looks at; survives being posted to a worker. */
export interface JudgeContext {
  readonly table: CodeTable
  /** For each document the number that all copies of one text share. */
  readonly clusterOf: Uint32Array
  readonly rate: number
  readonly stock: StockModel
  readonly settings: Settings
}

/** Shares are kept in a byte. */
const byteScale = 255

/** Judge all alignments of a batch. */
export function judgeBatch(
  batch: AlignmentBatch,
  {table, clusterOf, rate, stock, settings}: JudgeContext,
  commonIn: CommonTest,
): JudgedBatch {
  const {count} = batch
  let passageTotal = 0
  for (let index = 0; index < count; index++) {
    passageTotal += readAlignment(batch, index).passageCount
  }

  const result = {
    verdicts: new Uint8Array(new SharedArrayBuffer(count)),
    original: new Float32Array(new SharedArrayBuffer(4 * count)),
    common: new Float32Array(new SharedArrayBuffer(4 * count)),
    passageBounds: new Uint32Array(new SharedArrayBuffer(4 * (count + 1))),
    stock: new Uint8Array(new SharedArrayBuffer(passageTotal)),
  }
  const marker = makeMarker({table, rate, stock}, commonIn)
  let firstPassage = 0

  for (let index = 0; index < count; index++) {
    const alignment = readAlignment(batch, index)
    const {a, b, passageCount} = alignment
    const lengthA = table.lengthOf[a] ?? 0
    const lengthB = table.lengthOf[b] ?? 0
    const runs = readRuns(batch, index, marker(a))
    let samples = 0
    let commonSamples = 0
    for (const run of runs) {
      samples += run.samples
      commonSamples += run.common
    }

    // What two copies of one document share they have from it, whoever else has it.
    const isOneText = clusterOf[a] === clusterOf[b]
    // So has whoever holds the whole of another document.
    const isWhole = isHeldWhole(alignment, lengthA, lengthB, settings)
    const prior = samples === 0 ? 0 : commonSamples / samples
    let original = 0
    let commonSymbols = 0
    let substantial = 0
    let longest = 0
    let at = 0
    for (let passage = 0; passage < passageCount; passage++) {
      let matched = 0
      let stockSymbols = 0
      let own = 0
      for (; at < runs.length && runs[at]?.passage === passage; at++) {
        const run = runs[at]
        if (run === undefined) break
        const rare = isOneText ? 1 : rareShare(run, prior)
        const isOwn = isOneText || ((isWhole || isLongRun(run)) && !isEveryones(run))
        const ownOfRun = isOwn ? ownSymbols(run) : ownSymbols(run) * rare
        matched += run.matched
        stockSymbols += run.stock
        own += ownOfRun
        commonSymbols += run.matched * (1 - rare)
        longest = Math.max(longest, ownOfRun)
      }

      original += own
      if (isWeighty(own, matched)) substantial += matched
      result.stock[firstPassage + passage] = Math.round(
        (stockSymbols / Math.max(1, matched)) * byteScale,
      )
    }

    firstPassage += passageCount
    result.passageBounds[index + 1] = firstPassage
    result.original[index] = original
    result.common[index] = commonSymbols
    const verdict = judge(
      alignment,
      {original, common: commonSymbols, substantial, longest},
      lengthA,
      lengthB,
      settings,
    )
    result.verdicts[index] = verdicts.indexOf(verdict)
  }

  return result
}

/** The share of stock in a passage, 0..1. */
export function stockShareOf(
  {passageBounds, stock}: JudgedBatch,
  pair: number,
  passage: number,
): number {
  return (stock[(passageBounds[pair] ?? 0) + passage] ?? 0) / byteScale
}

/** Pairs come grouped by `a`, so the marks of the last document are kept. */
function makeMarker(
  {table, rate, stock}: Pick<JudgeContext, 'table' | 'rate' | 'stock'>,
  commonIn: CommonTest,
): (index: number) => Marks {
  const bound = sampleBound(rate)
  let current = -1
  let positions = new Uint32Array(0)
  let highs = new Uint32Array(0)
  let marks: Marks = {
    stockCounts: new Uint32Array(1),
    sampleCounts: new Uint32Array(1),
    commonCounts: new Uint32Array(1),
    widespreadCounts: new Uint32Array(1),
  }

  return (index) => {
    if (index === current) return marks
    current = index
    const codes = codesOf(table, index)
    const room = codes.length + 1
    if (marks.stockCounts.length < room) {
      positions = new Uint32Array(room * 2)
      highs = new Uint32Array(room * 2)
      marks = {
        stockCounts: new Uint32Array(room * 2),
        sampleCounts: new Uint32Array(room * 2),
        commonCounts: new Uint32Array(room * 2),
        widespreadCounts: new Uint32Array(room * 2),
      }
    }

    countStock(stock, codes, marks.stockCounts)
    const {sampleCounts, commonCounts, widespreadCounts} = marks
    // The samples come as they did when the sketch was made.
    const count = findSamples(codes, bound, positions, highs)
    const markOf = commonIn(index, codes)
    let sample = 0
    let common = 0
    let widespread = 0
    for (let at = 0; at < codes.length; at++) {
      sampleCounts[at] = sample
      commonCounts[at] = common
      widespreadCounts[at] = widespread
      if (sample < count && positions[sample] === at) {
        const mark = markOf(sample, at, highs[sample] ?? 0)
        if (mark !== marksOfCommon.none) common++
        if (mark === marksOfCommon.widespread) widespread++
        sample++
      }
    }

    sampleCounts[codes.length] = sample
    commonCounts[codes.length] = common
    widespreadCounts[codes.length] = widespread
    return marks
  }
}
