/** Weighs and judges a batch of alignments: how much of each passage is stock or common text. */
import {forEachBlock, readAlignment, type AlignmentBatch} from '../alignment/batch.ts'
import {codesOf, type CodeTable} from '../collection/code-store.ts'
import type {Settings} from '../options.ts'
import {findSamples, sampleBound, shingleLength} from '../sketch/sampling.ts'
import {countStock, type StockModel} from '../stock/stock.ts'
import type {CommonTest} from './common.ts'
import {isWeighty, judge, verdicts} from './judge.ts'

/** The judgements of a batch, pair by pair. */
export interface JudgedBatch {
  /** Numbers into `verdicts`. */
  readonly verdicts: Uint8Array
  /** Symbols that are neither stock nor common. */
  readonly original: Float32Array
  /** Symbols of common text. */
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

/** A passage without kept shingles is as common as the rest of its pair; so many symbols' worth. */
const priorSamples = 1

/**
 * Symbols that two documents may share by chance, a sentence. A passage n times as long is original
 * when one n-th of its shingles is rare: each phrase of a report may be common, but what puts them
 * together in one order is a copy, unless all of it is common, as in a template.
 */
const chanceSymbols = 40

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
  let matchedOf = new Float64Array(64)
  let stockOf = new Float64Array(64)
  let samplesOf = new Float64Array(64)
  let commonOf = new Float64Array(64)
  let firstPassage = 0

  for (let index = 0; index < count; index++) {
    const alignment = readAlignment(batch, index)
    const {a, b, passageCount} = alignment
    const {stockCounts, sampleCounts, commonCounts} = marker(a)
    if (passageCount > matchedOf.length) {
      matchedOf = new Float64Array(passageCount * 2)
      stockOf = new Float64Array(passageCount * 2)
      samplesOf = new Float64Array(passageCount * 2)
      commonOf = new Float64Array(passageCount * 2)
    } else {
      matchedOf.fill(0, 0, passageCount)
      stockOf.fill(0, 0, passageCount)
      samplesOf.fill(0, 0, passageCount)
      commonOf.fill(0, 0, passageCount)
    }

    let samples = 0
    let commonSamples = 0
    forEachBlock(batch, index, (passage, start, _, length) => {
      const end = start + length
      matchedOf[passage] = (matchedOf[passage] ?? 0) + length
      stockOf[passage] =
        (stockOf[passage] ?? 0) + (stockCounts[end] ?? 0) - (stockCounts[start] ?? 0)
      const last = end - shingleLength + 1
      if (last <= start) return
      const found = (sampleCounts[last] ?? 0) - (sampleCounts[start] ?? 0)
      const common = (commonCounts[last] ?? 0) - (commonCounts[start] ?? 0)
      samplesOf[passage] = (samplesOf[passage] ?? 0) + found
      commonOf[passage] = (commonOf[passage] ?? 0) + common
      samples += found
      commonSamples += common
    })

    // What two copies of one document share they have from it, whoever else has it.
    const isOneText = clusterOf[a] === clusterOf[b]
    const prior = samples === 0 ? 0 : commonSamples / samples
    let original = 0
    let commonSymbols = 0
    let substantial = 0
    let longest = 0
    for (let passage = 0; passage < passageCount; passage++) {
      const matched = matchedOf[passage] ?? 0
      const stockShare = (stockOf[passage] ?? 0) / Math.max(1, matched)
      const commonShare = isOneText
        ? 0
        : ((commonOf[passage] ?? 0) + prior * priorSamples) /
          ((samplesOf[passage] ?? 0) + priorSamples)
      const rare = Math.min(1, (1 - commonShare) * Math.max(1, matched / chanceSymbols))
      const own = matched * (1 - stockShare) * rare
      original += own
      commonSymbols += matched * (1 - rare)
      if (isWeighty(own, matched)) substantial += matched
      longest = Math.max(longest, own)
      result.stock[firstPassage + passage] = Math.round(stockShare * byteScale)
    }

    firstPassage += passageCount
    result.passageBounds[index + 1] = firstPassage
    result.original[index] = original
    result.common[index] = commonSymbols
    const verdict = judge(
      alignment,
      {original, common: commonSymbols, substantial, longest},
      table.lengthOf[a] ?? 0,
      table.lengthOf[b] ?? 0,
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

/** How many symbols or shingles of each kind stand before each position of a document. */
interface Marks {
  readonly stockCounts: Uint32Array
  readonly sampleCounts: Uint32Array
  readonly commonCounts: Uint32Array
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
      }
    }

    countStock(stock, codes, marks.stockCounts)
    const {sampleCounts, commonCounts} = marks
    // The samples come as they did when the sketch was made.
    const count = findSamples(codes, 0, codes.length, bound, positions, highs)
    const isCommon = commonIn(index, codes)
    let sample = 0
    let common = 0
    for (let at = 0; at < codes.length; at++) {
      sampleCounts[at] = sample
      commonCounts[at] = common
      if (sample < count && positions[sample] === at) {
        if (isCommon(sample, at, highs[sample] ?? 0)) common++
        sample++
      }
    }

    sampleCounts[codes.length] = sample
    commonCounts[codes.length] = common
    return marks
  }
}
