/** Chooses the candidate that the learned weights like best. */
import {findAction, isBareDeed} from './action.ts'
import {scoreCandidates} from './candidates.ts'
import type {FeatureSpace} from './feature-space.ts'
import {model} from './model.ts'
import {dealtItems, isNextOfRow} from './shares.ts'
import {nothing, type Candidate, type Choose, type Situation, type Subject} from './types.ts'

/** Weights with the space that numbers them. */
export interface Model {
  readonly space: FeatureSpace
  readonly weights: Float64Array
}

/** The best candidate, and the best of those before the quantity. */
export function best(
  {space, weights}: Model,
  situation: Situation,
): readonly [best: Candidate | null, before: Candidate | null] {
  let found: Candidate | null = null
  let foundScore = -Infinity
  let before: Candidate | null = null
  let beforeScore = -Infinity
  scoreCandidates(space, situation, weights, (candidate, score) => {
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

/** The subject that a candidate gives; `before` is the topic where one after is counted. */
export function subjectOf(
  situation: Situation,
  candidate: Candidate | null,
  before: Candidate | null,
): Subject {
  if (candidate === null) return nothing
  const action = findAction(situation, candidate)
  if (isBareDeed(situation, candidate)) return {...nothing, action}
  const {origin, span} = candidate
  const [share, ...shares] = situation.last?.shares ?? []
  if (share !== undefined && isNextOfRow(situation)) return {span: share, action, shares}
  const items = dealtItems(situation, candidate)
  if (items.length > 1) return {span: items[0] ?? span, action, shares: items.slice(1)}
  if (origin === 'previous') {
    const {row, last} = situation
    if (row.length > 0) return {span, action, shares: row.slice(1)}
    if (last?.subject != null) return {span, action, shares: [last.subject]}
  }

  const topic = origin === 'after' ? before?.span : undefined
  return topic == null ? {span, action, shares: []} : {span, action, shares: [], topic}
}

/** A chooser that goes by a model. */
export function chooseBy(own: Model): Choose {
  return (situation) => subjectOf(situation, ...best(own, situation))
}

/** Chooses by the library's own weights. */
export const chooseSubject: Choose = (situation) =>
  subjectOf(situation, ...best(model(), situation))
