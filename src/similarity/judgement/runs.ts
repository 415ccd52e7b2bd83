/**
 * Runs: the stretches of a passage that go on with no more than a word changed here and there, each
 * with what it consists of.
 *
 * A passage chains over gaps of a sentence, so it may be a form with everyone's own answers in
 * between. What is weighed is therefore the run: phrases and the lines of a form are short ones, a
 * paragraph that was copied is one long run.
 */
import {forEachBlock, type AlignmentBatch} from '../alignment/batch.ts'
import {isEdit} from '../alignment/replaced.ts'
import {shingleLength} from '../sketch/sampling.ts'

/** How many symbols or shingles of each kind stand before each position of a document. */
export interface Marks {
  readonly stockCounts: Uint32Array
  readonly sampleCounts: Uint32Array
  readonly commonCounts: Uint32Array
  readonly widespreadCounts: Uint32Array
}

/** Equal symbols of a run, and its kept shingles. */
export interface Run {
  readonly passage: number
  /** Whether it begins where both documents do. */
  readonly isOpening: boolean
  matched: number
  /** Symbols in stock phrases. */
  stock: number
  samples: number
  /** Shingles that are common text, and those of them that nearly everyone has. */
  common: number
  widespread: number
}

/** A run without kept shingles is as common as the rest of its pair; so many symbols' worth. */
const priorSamples = 1

/**
 * Symbols that two documents may share by chance, a sentence. A run n times as long is original when
 * one n-th of its shingles is rare: each phrase of a report may be common, but what puts them together
 * in one order is a copy, unless all of it is common, as in a template.
 */
const chanceSymbols = 40

/**
 * Symbols of a paragraph that is nobody's phrase and no line of a form: however many have it, they have
 * it from one text.
 */
const longRun = 150

/** What a form gives at its beginning may be as long as this: opening, heading, lead-in. */
const longOpening = 250

/** An opening begins so near the beginning of both documents, after a title and a name. */
const openingPlace = 60

/** The runs of an alignment, in the order of the passages, given the marks of its `a`. */
export function readRuns(batch: AlignmentBatch, index: number, marks: Marks): readonly Run[] {
  const {stockCounts, sampleCounts, commonCounts, widespreadCounts} = marks
  const runs: Run[] = []
  let run: Run | null = null
  let endA = 0
  let endB = 0
  forEachBlock(batch, index, (passage, start, startB, length) => {
    if (run === null || run.passage !== passage || !isEdit(start - endA, startB - endB)) {
      const isOpening = Math.max(start, startB) <= openingPlace
      run = {passage, isOpening, matched: 0, stock: 0, samples: 0, common: 0, widespread: 0}
      runs.push(run)
    }

    endA = start + length
    endB = startB + length
    run.matched += length
    run.stock += between(stockCounts, start, endA)
    const last = endA - shingleLength + 1
    if (last <= start) return
    run.samples += between(sampleCounts, start, last)
    run.common += between(commonCounts, start, last)
    run.widespread += between(widespreadCounts, start, last)
  })
  return runs
}

function between(counts: Uint32Array, start: number, end: number): number {
  return (counts[end] ?? 0) - (counts[start] ?? 0)
}

/** Symbols of a run that are in no stock phrase. */
export function ownSymbols({matched, stock}: Run): number {
  return matched - stock
}

/** The part of a run that is rare, 0..1; `prior` is the common part of the whole pair. */
export function rareShare({matched, samples, common}: Run, prior: number): number {
  const commonShare = (common + prior * priorSamples) / (samples + priorSamples)
  return Math.min(1, (1 - commonShare) * Math.max(1, matched / chanceSymbols))
}

/** Whether a run is so long that those who have it have it from one text. */
export function isLongRun(run: Run): boolean {
  return ownSymbols(run) >= (run.isOpening ? longOpening : longRun)
}

/** Whether nearly everyone has a run, which then is nobody's whatever its length. */
export function isEveryones({samples, widespread}: Run): boolean {
  return 2 * widespread > samples
}
