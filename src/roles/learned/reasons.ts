/**
 * What the learned weights say about a sentence: multinomial logistic regression over its grams.
 *
 * A gram counts by its occurrences over the square root of the sentence's length, so that long
 * sentences are not surer than short ones only because they are long.
 */
import type {Folded} from '../../text/fold.ts'
import {foldSpan} from '../../text/fold.ts'
import type {Span} from '../../text/span.ts'
import type {Reason} from '../reason.ts'
import type {Scores} from '../scores.ts'
import {emptyHits, findGrams, type GramHits} from './grams.ts'
import {learnedRoles, leastLength, roleCount, type RoleModel} from './model.ts'

/**
 * What is learned counts this much beside the hand-set weights: chosen, as the cap, by leaving
 * documents out.
 */
const temper = 1.2

/** Under a heading that names a role its words count less. */
const underHeading = 0.5

/** At most so much for a role from one sentence: headings and clear cues can outvote it. */
const mostOfLearned = 5

/** So many grams are named as evidence; the others are summed up. */
const namedGrams = 3

const rest = 'role/learned/other-grams'
const rules = learnedRoles.map((role) => `role/learned/${role}`)

/** Reads the sentences of one text. */
export class LearnedReader {
  readonly #folded: Folded
  readonly #model: RoleModel
  readonly #hits: GramHits = emptyHits()
  readonly #sums = new Float64Array(roleCount)

  constructor(folded: Folded, model: RoleModel) {
    this.#folded = folded
    this.#model = model
  }

  /** The reasons that the grams of a sentence give; they add up to the learned scores. */
  reasons(span: Span, isUnderDecidingHeading: boolean): readonly Reason[] {
    const {text} = this.#folded
    const folded = foldSpan(this.#folded, span)
    const {weights, biases} = this.#model
    const hits = this.#hits
    const sums = this.#sums
    findGrams(text, folded.start, folded.end, this.#model, hits)
    const share = 1 / Math.sqrt(Math.max(leastLength, hits.length))

    addRows(sums, hits, weights, share)

    let mean = 0
    let best = 0
    for (let role = 0; role < roleCount; role++) {
      const sum = (sums[role] ?? 0) + (biases[role] ?? 0)
      sums[role] = sum
      mean += sum / roleCount
      if (sum > (sums[best] ?? 0)) best = role
    }

    const lead = ((sums[best] ?? 0) - mean) * temper
    const factor =
      temper *
      (lead > mostOfLearned ? mostOfLearned / lead : 1) *
      (isUnderDecidingHeading ? underHeading : 1)
    for (let role = 0; role < roleCount; role++) sums[role] = ((sums[role] ?? 0) - mean) * factor
    return this.#name(best, share * factor)
  }

  /** The strongest grams for a role one by one, then what all others say together. */
  #name(role: number, factor: number): readonly Reason[] {
    const {weights} = this.#model
    const reasons: Reason[] = []
    const left = this.#sums
    for (const hit of this.#strongest(role)) {
      const row = (this.#hits.rows[hit] ?? 0) * roleCount
      for (let index = 0; index < roleCount; index++) {
        left[index] = (left[index] ?? 0) - (weights[row + index] ?? 0) * factor
      }

      const scores = scoresAt(weights, row)
      reasons.push({rule: rules[role] ?? rest, scores, factor, span: this.#spanOf(hit)})
    }

    reasons.push({rule: rest, scores: scoresAt(left, 0), factor: 1})
    return reasons
  }

  /** The hits that say most for a role, at most {@link namedGrams}, none that speaks against it. */
  #strongest(role: number): readonly number[] {
    const {rows, count} = this.#hits
    const {weights} = this.#model
    const best: number[] = []
    const weightOf = (hit: number): number => weights[(rows[hit] ?? 0) * roleCount + role] ?? 0
    let least = 0
    for (let hit = 0; hit < count; hit++) {
      const weight = weights[(rows[hit] ?? 0) * roleCount + role] ?? 0
      if (weight <= least) continue
      let place = best.length
      while (place > 0 && weightOf(best[place - 1] ?? 0) < weight) place--
      if (place >= namedGrams) continue
      best.splice(place, 0, hit)
      if (best.length > namedGrams) best.pop()
      if (best.length === namedGrams) least = weightOf(best[namedGrams - 1] ?? 0)
    }

    return best
  }

  #spanOf(hit: number): Span {
    const {offsets, originalLength} = this.#folded
    const start = offsets[this.#hits.starts[hit] ?? 0] ?? 0
    const last = offsets[(this.#hits.ends[hit] ?? 1) - 1]
    return {start, end: last === undefined ? originalLength : last + 1}
  }
}

/** The sum of the hits' rows, times `share`: six variables, for this is the inner loop of all roles. */
function addRows(sums: Float64Array, hits: GramHits, weights: Float64Array, share: number): void {
  const {rows, count} = hits
  let overview = 0
  let objectives = 0
  let progress = 0
  let problems = 0
  let nextSteps = 0
  let closing = 0
  for (let hit = 0; hit < count; hit++) {
    const row = (rows[hit] ?? 0) * roleCount
    overview += weights[row] ?? 0
    objectives += weights[row + 1] ?? 0
    progress += weights[row + 2] ?? 0
    problems += weights[row + 3] ?? 0
    nextSteps += weights[row + 4] ?? 0
    closing += weights[row + 5] ?? 0
  }

  sums[0] = overview * share
  sums[1] = objectives * share
  sums[2] = progress * share
  sums[3] = problems * share
  sums[4] = nextSteps * share
  sums[5] = closing * share
}

/** Six numbers from `start` on as scores, in the order of {@link learnedRoles}. */
function scoresAt(numbers: Float64Array, start: number): Scores {
  return {
    overview: numbers[start] ?? 0,
    objectives: numbers[start + 1] ?? 0,
    progress: numbers[start + 2] ?? 0,
    problems: numbers[start + 3] ?? 0,
    nextSteps: numbers[start + 4] ?? 0,
    closing: numbers[start + 5] ?? 0,
  }
}
