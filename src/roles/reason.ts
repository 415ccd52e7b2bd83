/** Why a unit gets a role: the one shape of all that speaks for or against one. */
import type {Span} from '../text/span.ts'
import type {PartialScores} from './scores.ts'

/** One summand of a unit's scores. */
export interface Reason {
  /** Name of the rule, a path of words: `role/cue/plan`. */
  readonly rule: string
  readonly scores: PartialScores
  /** What its scores are multiplied by. */
  readonly factor: number
  /** The words that fired it; absent for place and neighbours. */
  readonly span?: Span
}
