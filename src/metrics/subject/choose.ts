/** Chooses the candidate that the learned weights like best. */
import {scoreCandidates, type Weigh} from './candidates.ts'
import type {FeatureSpace} from './feature-space.ts'
import {makeFeatureSpace} from './feature-space.ts'
import {vocabulary, weights} from './model.generated.ts'
import {nothing, type Candidate, type Situation, type Subject} from './types.ts'

/** Weights with the space they belong to. */
export interface Model {
  readonly space: FeatureSpace
  readonly weights: Float64Array
}

/** The best candidate and, for the topic, the best that stands before the quantity. */
export function best(
  {space, weights: of}: Model,
  situation: Situation,
): readonly [Candidate | null, Candidate | null] {
  let sum = 0
  const take = (feature: number): void => {
    sum += of[feature] ?? 0
  }
  const weigh: Weigh = (collect) => {
    sum = 0
    collect(take)
    return sum
  }

  let found: Candidate | null = null
  let foundScore = -Infinity
  let before: Candidate | null = null
  let beforeScore = -Infinity
  scoreCandidates(space, situation, weigh, (candidate, score) => {
    if (score > foundScore) {
      found = candidate
      foundScore = score
    }

    if (candidate.origin === 'before' && score > beforeScore) {
      before = candidate
      beforeScore = score
    }
  })
  return [found, before]
}

/** The subject that a candidate gives. */
export function subjectOf(
  _situation: Situation,
  candidate: Candidate | null,
  before: Candidate | null,
): Subject {
  if (candidate === null) return nothing
  const base = {...nothing, span: candidate.span}
  return candidate.origin === 'after' && before?.span != null
    ? {...base, topic: before.span}
    : base
}

let model: Model | null = null

export function chooseSubject(situation: Situation): Subject {
  model ??= readModel(vocabulary, weights)
  const [candidate, before] = best(model, situation)
  return subjectOf(situation, candidate, before)
}

/** Read the generated text. */
export function readModel(words: string, table: string): Model {
  const space = makeFeatureSpace(words === '' ? [] : words.split(' '))
  const array = new Float64Array(space.size)
  let feature = 0
  for (const entry of table.split(' ')) {
    if (entry === '') continue
    const [step = '', weight = ''] = entry.split(':')
    feature += Number.parseInt(step, 36)
    array[feature] = Number(weight) / 100
  }

  return {space, weights: array}
}
