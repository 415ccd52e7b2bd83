/** Learns a model from lessons, and scores one. */
import {readOutline} from '../../../src/index.ts'
import {readMetrics} from '../../../src/metrics/extract.ts'
import {candidateFeatures} from '../../../src/metrics/subject/candidate-features.ts'
import {scoreCandidates} from '../../../src/metrics/subject/candidates.ts'
import {chooseBy, type Model} from '../../../src/metrics/subject/choose.ts'
import type {Candidate} from '../../../src/metrics/subject/types.ts'
import {makeFeatureSpace, type FeatureSpace} from '../../../src/metrics/subject/feature-space.ts'
import {fit, type Example} from './fit.ts'
import {answersOf, plain, walk, type Lesson} from './lessons.ts'

/** A word must stand in so many documents to have weights of its own. */
const leastDocuments = 3
/** See `walk`. */
const demotion = 0.2

/** Learn from lessons. Twice: the second time with topics that the first model found. */
export function learn(lessons: readonly Lesson[]): Model {
  const space = makeFeatureSpace(makeVocabulary(lessons))
  const first = {space, weights: fit(makeExamples(lessons, space, null), space.size)}
  return {space, weights: fit(makeExamples(lessons, space, first), space.size)}
}

/** Words, units and last characters around quantities; those that a table cannot hold are left out. */
function makeVocabulary(lessons: readonly Lesson[]): readonly string[] {
  const documents = new Map<string, Set<string>>()
  for (const lesson of lessons) {
    const note = (word: string): void => {
      const ids = documents.get(word) ?? new Set()
      documents.set(word, ids.add(lesson.document.id))
    }
    walk(lesson, null, ({text, before, after, quantity}) => {
      note(quantity.unitName)
      for (const {start, end} of [...before, ...after]) {
        note(text.slice(start, end))
        note(`-${text.charAt(end - 1)}`)
      }
    })
  }

  return [...documents]
    .filter(([word, ids]) => ids.size >= leastDocuments && /^[^\s`\\$]+$/u.test(word))
    .map(([word]) => word)
    .toSorted()
}

/**
 * How much a right candidate deserves to be learned: of several the longer, for 单位 alone names less
 * than 学位授予单位, and annotators agree on it more.
 */
function weightOf({span}: Candidate): number {
  return span === null ? 1 : (span.end - span.start) ** 1.5
}

function makeExamples(
  lessons: readonly Lesson[],
  space: FeatureSpace,
  model: Model | null,
): readonly Example[] {
  const examples: Example[] = []
  const none = new Float64Array(space.size)
  for (const lesson of lessons) {
    walk(
      lesson,
      model,
      (situation, isRight) => {
        const candidates: Int32Array[] = []
        const weights: number[] = []
        scoreCandidates(space, situation, none, (candidate) => {
          candidates.push(candidateFeatures(space, situation, candidate))
          weights.push(isRight(candidate) ? weightOf(candidate) : 0)
        })
        // What no candidate names cannot be learned.
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        if (all > 0) examples.push({candidates, shares: weights.map((weight) => weight / all)})
      },
      demotion,
    )
  }

  return examples
}

/** How many subjects are right. */
export interface SubjectScore {
  readonly right: number
  readonly total: number
  /** Document, place, what was wanted and what was found, with tabs between. */
  readonly mistakes: readonly string[]
}

/** Score a model on lessons, as the library would run. */
export function scoreModel(model: Model, lessons: readonly Lesson[]): SubjectScore {
  const mistakes: string[] = []
  let total = 0
  for (const lesson of lessons) {
    const {text, id} = lesson.document
    const answers = answersOf(lesson)
    const {metrics} = readMetrics(text, {outline: readOutline(text)}, chooseBy(model))
    for (const {span, subject, text: quote} of metrics) {
      const answer = answers.get(span.start)
      if (answer === undefined || answer.isOptional) continue
      total++
      if (answer.right.has(plain(subject ?? ''))) continue
      const before = text.slice(Math.max(0, span.start - 24), span.start)
      const place = `${before}【${quote}】${text.slice(span.end, span.end + 16)}`
      mistakes.push(
        [id, place.replaceAll('\n', '⏎'), [...answer.right].join('|'), subject ?? ''].join('\t'),
      )
    }
  }

  return {right: total - mistakes.length, total, mistakes}
}

/** Score each part of the lessons by a model that learned from the others. */
export function crossValidate(lessons: readonly Lesson[], parts: number): SubjectScore {
  let sum: SubjectScore = {right: 0, total: 0, mistakes: []}
  for (let part = 0; part < parts; part++) {
    const held = lessons.filter((_, index) => index % parts === part)
    const model = learn(lessons.filter((_, index) => index % parts !== part))
    const score = scoreModel(model, held)
    sum = {
      right: sum.right + score.right,
      total: sum.total + score.total,
      mistakes: [...sum.mistakes, ...score.mistakes],
    }
  }

  return sum
}
