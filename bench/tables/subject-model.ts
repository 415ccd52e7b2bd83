/**
 * Learns the weights of the subject reader from annotated texts and writes
 * `src/metrics/subject/model.generated.ts`.
 *
 * A log-linear model over the candidates of each quantity: the weights are those under which the
 * right candidates (the gold may list several) are likeliest, less a penalty on their size (L1,
 * so that most are 0). AdaGrad, in a fixed order of examples, so that it comes out the same.
 */
import {readFile} from 'node:fs/promises'
import {readDocuments, type Document} from '../../src/index.ts'
import {readOutline} from '../../src/index.ts'
import {readMetrics} from '../../src/metrics/extract.ts'
import {scoreCandidates} from '../../src/metrics/subject/candidates.ts'
import {best, subjectOf, type Model} from '../../src/metrics/subject/choose.ts'
import {makeFeatureSpace, type FeatureSpace} from '../../src/metrics/subject/feature-space.ts'
import {candidateFeatures} from '../../src/metrics/subject/candidate-features.ts'
import type {Word} from '../../src/metrics/lexicon/segment.ts'
import {nothing, type Candidate, type Situation, type Subject} from '../../src/metrics/subject/types.ts'
import {fold, foldSpan} from '../../src/text/fold.ts'
import {lineSpans, locateMetric, readGold, type Gold} from '../accuracy/gold.ts'

/** An annotated document. */
export interface Lesson {
  readonly document: Document
  readonly gold: Gold
  readonly weight: number
}

interface Example {
  /** Features of each candidate. */
  readonly candidates: readonly Int32Array[]
  readonly isRight: readonly boolean[]
  readonly weight: number
}

export interface Options {
  readonly rounds: number
  readonly rate: number
  readonly penalty: number
  readonly leastCount: number
  readonly ridge?: number
  readonly init?: number
  readonly drop?: number
  readonly demote?: number
  readonly loss?: 'any' | 'each' | 'logistic'
}

export const usual: Options = {rounds: 25, rate: 0.15, penalty: 0.0006, leastCount: 4}

export async function readLessons(
  folder: string,
  corpus: string,
  weight = 1,
): Promise<readonly Lesson[]> {
  const golds = await readGold(folder)
  const {documents} = await readDocuments([corpus]).collect()
  const byId = new Map(documents.map((document) => [document.id, document]))
  return golds.flatMap((gold) => {
    const document = byId.get(gold.doc)
    return document === undefined || gold.metrics === null ? [] : [{document, gold, weight}]
  })
}

const plain = (text: string): string => fold(text).text.replaceAll(/\s+/gu, '')

/** The right answers by folded offset of the quantity. */
function answersOf({document, gold}: Lesson): ReadonlyMap<number, ReadonlySet<string>> {
  const lines = lineSpans(document.text)
  const answers = new Map<number, ReadonlySet<string>>()
  for (const metric of gold.metrics ?? []) {
    const span = locateMetric(document.text, lines, metric)
    if (span === null) continue
    const {subject} = metric
    const list = subject === null ? [''] : typeof subject === 'string' ? [subject] : subject
    if (metric.optional && subject === null) continue
    answers.set(span.start, new Set(list.map((answer) => plain(answer))))
  }

  return answers
}

/** Walk through a lesson with the right answers; `see` gets each situation with them. */
function walk(
  lesson: Lesson,
  model: Model | null,
  see: (situation: Situation, right: (candidate: Candidate) => boolean) => void,
  demote = 0,
): void {
  const {document} = lesson
  const answers = answersOf(lesson)
  const folded = fold(document.text)
  const starts = new Map<number, ReadonlySet<string>>()
  for (const [start, right] of answers) starts.set(foldSpan(folded, {start, end: start}).start, right)
  const space = model?.space ?? emptySpace
  readMetrics(document.text, {outline: readOutline(document.text)}, (read): Subject => {
    const situation = demote > 0 ? demoted(read, demote) : read
    const {text, quantity} = situation
    const [guess, before] = model === null ? [null, null] : best(model, situation)
    const right = starts.get(quantity.start)
    if (right === undefined) return subjectOf(situation, guess, before)
    const isRight = ({span}: Candidate): boolean =>
      right.has(span === null ? '' : text.slice(span.start, span.end).replaceAll(/\s+/gu, ''))
    see(situation, isRight)
    if (guess !== null && isRight(guess)) return subjectOf(situation, guess, before)
    const first = [...right]
    let chosen: Candidate | null = null
    let rank = Infinity
    scoreCandidates(
      space,
      situation,
      () => 0,
      (candidate) => {
        if (!isRight(candidate)) return
        const {span} = candidate
        const own = first.indexOf(span === null ? '' : text.slice(span.start, span.end))
        if (own < rank) {
          rank = own
          chosen = candidate
        }
      },
    )
    return chosen === null ? nothing : subjectOf(situation, chosen, before)
  })
}

/** The tag of a word by the dictionary alone, as words that no list holds have. */
const plainTags: Readonly<Record<string, string>> = {V: 'v', W: 'v', K: 'v', M: 'n', w: 'v', d: 'n'}

/** A situation in which a share of the words have lost the tags that the hand lists give. */
function demoted(situation: Situation, share: number): Situation {
  const {text, before, after, quantity} = situation
  const demoteWord = (word: Word): Word => {
    let code = quantity.start >> 9
    for (let at = word.start; at < word.end; at++) code = code * 31 + text.charCodeAt(at)
    const tag = plainTags[word.tag]
    return tag !== undefined && noise(code | 0, 7) < share ? {...word, tag} : word
  }
  return {...situation, before: before.map(demoteWord), after: after.map(demoteWord)}
}

const emptySpace = makeFeatureSpace([])

/** Words and last characters that stand around quantities in enough documents. */
function makeVocabulary(lessons: readonly Lesson[], least: number): readonly string[] {
  const counts = new Map<string, Set<string>>()
  const note = (word: string, id: string): void => {
    const ids = counts.get(word) ?? new Set()
    ids.add(id)
    counts.set(word, ids)
  }

  for (const lesson of lessons) {
    walk(lesson, null, ({text, before, after, quantity}) => {
      note(quantity.unitName, lesson.document.id)
      for (const {start, end} of [...before, ...after]) {
        note(text.slice(start, end), lesson.document.id)
        note(`-${text.charAt(end - 1)}`, lesson.document.id)
      }
    })
  }

  return [...counts]
    .filter(([word, ids]) => word !== '' && !/\s/u.test(word) && ids.size >= least)
    .map(([word]) => word)
    .toSorted()
}

export interface Coverage {
  total: number
  reachable: number
}

function makeExamples(
  lessons: readonly Lesson[],
  space: FeatureSpace,
  model: Model | null,
  coverage?: Coverage,
  missed?: string[],
  demote = 0,
): readonly Example[] {
  const examples: Example[] = []
  for (const lesson of lessons) {
    walk(lesson, model, (situation, right) => {
      const candidates: Int32Array[] = []
      const isRight: boolean[] = []
      scoreCandidates(
        space,
        situation,
        () => 0,
        (candidate) => {
          candidates.push(candidateFeatures(space, situation, candidate))
          isRight.push(right(candidate))
        },
      )
      if (coverage !== undefined) coverage.total++
      if (!isRight.includes(true)) {
        missed?.push(
          `${lesson.document.id} ${situation.text.slice(situation.quantity.start - 12, situation.quantity.end + 8)}`,
        )
        return
      }

      if (coverage !== undefined) coverage.reachable++
      examples.push({candidates, isRight, weight: lesson.weight})
    }, demote)
  }

  return examples
}

/** Learn from lessons. */
export function learn(lessons: readonly Lesson[], options: Options = usual): Model {
  const vocabulary = makeVocabulary(lessons, options.leastCount)
  const space = makeFeatureSpace(vocabulary)
  let model: Model | null = null
  for (let pass = 0; pass < 2; pass++) {
    const examples: readonly Example[] = makeExamples(lessons, space, model, undefined, undefined, options.demote ?? 0)
    model = {space, weights: fit(examples, space.size, options)}
  }

  return model ?? {space, weights: new Float64Array(space.size)}
}

/** A fixed number between 0 and 1 for a feature at a step. */
function noise(feature: number, step: number): number {
  let mixed = Math.imul(feature ^ Math.imul(step, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
}

function fit(examples: readonly Example[], size: number, options: Options): Float64Array {
  const {rounds, rate, penalty} = options
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(options.init ?? 1e-6)
  const touched = new Int32Array(size)
  let step = 0
  let seed = 12_345
  const order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      const j = seed % (i + 1)
      const other = order[j] ?? 0
      order[j] = order[i] ?? 0
      order[i] = other
    }

    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      step++
      const {isRight, weight} = example
      const drop = options.drop ?? 0
      const candidates =
        drop === 0
          ? example.candidates
          : example.candidates.map((features) =>
              features.filter((f) => noise(f, step) >= drop),
            )
      const scores = candidates.map((features) => {
        let sum = 0
        for (const f of features) sum += weights[f] ?? 0
        return sum
      })
      const top = Math.max(...scores)
      let all = 0
      let good = 0
      const powers = scores.map((score) => Math.exp(score - top))
      powers.forEach((power, i) => {
        all += power
        if (isRight[i] === true) good += power
      })
      const count = isRight.filter(Boolean).length
      const gradient = new Map<number, number>()
      candidates.forEach((features, i) => {
        const power = powers[i] ?? 0
        const isGood = isRight[i] === true
        const share =
          options.loss === 'each' ? 1 / count : power / Math.max(good, 1e-300)
        const pull =
          options.loss === 'logistic'
            ? (isGood ? 1 : 0) - 1 / (1 + Math.exp(-(scores[i] ?? 0)))
            : (isGood ? share : 0) - power / all
        if (Math.abs(pull) < 1e-6) return
        for (const f of features) gradient.set(f, (gradient.get(f) ?? 0) + pull * weight)
      })
      for (const [f, g] of gradient) {
        const s = (squares[f] = (squares[f] ?? 0) + g * g)
        const pace = rate / Math.sqrt(s)
        const idle = Math.min(step - (touched[f] ?? 0), examples.length)
        touched[f] = step
        const moved = (weights[f] ?? 0) + pace * g
        const shrink = pace * penalty * idle
        const kept = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
        weights[f] = kept * Math.exp(-pace * (options.ridge ?? 0) * idle)
      }
    }
  }

  return weights
}

/** Score a model on lessons as the library would run: `[right, total, mistakes]`. */
export function test(
  model: Model,
  lessons: readonly Lesson[],
  mistakes?: string[],
): readonly [number, number] {
  let right = 0
  let total = 0
  for (const lesson of lessons) {
    const answers = answersOf(lesson)
    const optional = new Set<number>()
    const lines = lineSpans(lesson.document.text)
    for (const metric of lesson.gold.metrics ?? []) {
      const span = locateMetric(lesson.document.text, lines, metric)
      if (metric.optional && span !== null) optional.add(span.start)
    }

    const origins = new Map<number, string>()
    const {metrics} = readMetrics(
      lesson.document.text,
      {outline: readOutline(lesson.document.text)},
      (situation) => {
        const [found, before] = best(model, situation)
        origins.set(situation.quantity.start, found?.origin ?? '')
        return subjectOf(situation, found, before)
      },
    )
    for (const metric of metrics) {
      const wanted = answers.get(metric.span.start)
      if (wanted === undefined || optional.has(metric.span.start)) continue
      total++
      if (wanted.has(plain(metric.subject ?? ''))) right++
      else {
        mistakes?.push(
          [
            lesson.document.id,
            lesson.document.text.slice(Math.max(0, metric.span.start - 25), metric.span.start) +
              `【${metric.text}】` +
              lesson.document.text.slice(metric.span.end, metric.span.end + 16),
            [...wanted].join('|'),
            metric.subject ?? 'null',
            origins.get(metric.span.start) ?? '',
          ]
            .join('\t')
            .replaceAll('\n', '⏎'),
        )
      }
    }
  }

  return [right, total]
}

/** Cross-validation over documents in `folds` parts. */
export function crossValidate(
  lessons: readonly Lesson[],
  folds: number,
  options: Options,
  extra: readonly Lesson[] = [],
  mistakes?: string[],
): readonly [number, number] {
  let right = 0
  let total = 0
  for (let fold = 0; fold < folds; fold++) {
    const held = lessons.filter((_, index) => index % folds === fold)
    const rest = lessons.filter((_, index) => index % folds !== fold)
    const [r, t] = test(learn([...rest, ...extra], options), held, mistakes)
    right += r
    total += t
  }

  return [right, total]
}

export {makeExamples, readFile}
