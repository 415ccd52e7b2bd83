/** Annotated documents as lessons: what situations they hold, and which candidates are right there. */
import {readDocuments, readOutline, type Document} from '../../../src/index.ts'
import {readMetrics} from '../../../src/metrics/extract.ts'
import type {Word} from '../../../src/lexicon/segment.ts'
import {scoreCandidates} from '../../../src/metrics/subject/candidates.ts'
import {best, subjectOf, type Model} from '../../../src/metrics/subject/choose.ts'
import {makeFeatureSpace} from '../../../src/metrics/subject/feature-space.ts'
import {
  nothing,
  type Candidate,
  type Situation,
  type Subject,
} from '../../../src/metrics/subject/types.ts'
import {fold, foldSpan} from '../../../src/text/fold.ts'
import {lineSpans, locateMetric, readGold, type Gold} from '../../accuracy/gold.ts'
import {noise} from './noise.ts'

/** An annotated document. */
export interface Lesson {
  readonly document: Document
  readonly gold: Gold
}

/** Documents of a corpus that a folder of gold annotates. */
export async function readLessons(folder: string, corpus: string): Promise<readonly Lesson[]> {
  const golds = await readGold(folder)
  const {documents} = await readDocuments([corpus]).collect()
  const byId = new Map(documents.map((document) => [document.id, document]))
  return golds.flatMap((gold) => {
    const document = byId.get(gold.doc)
    return document === undefined || gold.metrics === null ? [] : [{document, gold}]
  })
}

/** What the gold says of a quantity. */
export interface Answer {
  /** Folded texts that count as right; '' for none. */
  readonly right: ReadonlySet<string>
  readonly isOptional: boolean
}

/** The answers of a lesson by where the quantity starts. */
export function answersOf({document, gold}: Lesson): ReadonlyMap<number, Answer> {
  const lines = lineSpans(document.text)
  const answers = new Map<number, Answer>()
  for (const metric of gold.metrics ?? []) {
    const span = locateMetric(document.text, lines, metric)
    const {subject, optional: isOptional} = metric
    if (span === null || (isOptional && subject === null)) continue
    const list = subject === null ? [''] : typeof subject === 'string' ? [subject] : subject
    answers.set(span.start, {right: new Set(list.map((answer) => plain(answer))), isOptional})
  }

  return answers
}

/** Folded, without white space. */
export function plain(text: string): string {
  return withoutSpace(fold(text).text)
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

function words({text}: Situation, {span}: Candidate): string {
  return span === null ? '' : withoutSpace(text.slice(span.start, span.end))
}

/** What `walk` calls back with. */
export type See = (situation: Situation, isRight: (candidate: Candidate) => boolean) => void

const emptySpace = makeFeatureSpace([])

/**
 * Walk through a lesson, with the right answer given wherever the model is wrong, so that what
 * later quantities inherit is right. `demotion`: the share of the words that lose the part of speech
 * that the project's own lists give them, for in other texts more words stand in no list.
 */
export function walk(lesson: Lesson, model: Model | null, see: See, demotion = 0): void {
  const {document} = lesson
  const folded = fold(document.text)
  const answers = new Map(
    [...answersOf(lesson)].map(([start, answer]) => [
      foldSpan(folded, {start, end: start}).start,
      answer,
    ]),
  )
  const space = model?.space ?? emptySpace
  readMetrics(document.text, {outline: readOutline(document.text)}, (read): Subject => {
    const situation = demotion > 0 ? demote(read, demotion) : read
    const [guess, before] = model === null ? [null, null] : best(model, situation)
    const answer = answers.get(situation.quantity.start)
    if (answer === undefined) return subjectOf(situation, guess, before)
    const isRight = (candidate: Candidate): boolean => answer.right.has(words(situation, candidate))
    see(situation, isRight)
    if (guess !== null && isRight(guess)) return subjectOf(situation, guess, before)
    const order = [...answer.right]
    let chosen: Candidate | null = null
    let rank = Infinity
    scoreCandidates(space, situation, new Float64Array(space.size), (candidate) => {
      const own = order.indexOf(words(situation, candidate))
      if (own < 0 || own >= rank) return
      rank = own
      chosen = candidate
    })
    return chosen === null ? nothing : subjectOf(situation, chosen, before)
  })
}

/** What the tags of the project's own lists are to a dictionary without them. */
const plainTags: Readonly<Record<string, string>> = {V: 'v', W: 'v', K: 'v', M: 'n', w: 'v', d: 'n'}

function demote(situation: Situation, share: number): Situation {
  const {text, before, after, quantity} = situation
  const demoted = (word: Word): Word => {
    // The same word fares alike within a stretch of text.
    let code = quantity.start >> 9
    for (let at = word.start; at < word.end; at++) code = Math.imul(code, 31) + text.charCodeAt(at)
    const tag = plainTags[word.tag]
    return tag !== undefined && noise(code, 7) < share ? {...word, tag} : word
  }
  return {...situation, before: before.map(demoted), after: after.map(demoted)}
}
