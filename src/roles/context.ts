/** What stands above a sentence. */
import type {Reason} from './reason.ts'
import {noScores, type Scores} from './scores.ts'
import type {Role} from './types.ts'

/** What stands above a sentence. */
export interface Context {
  readonly scores: Scores
  /** Their scores are part of the context's. */
  readonly reasons: readonly Reason[]
  /** Role that the innermost deciding heading names; `null` when no heading decides. */
  readonly role: Role | null
  /** Both roles, in order, of a heading that names two parts: `存在问题及下步打算`. */
  readonly mixed: readonly [Role, Role] | null
  /** Index of the outermost heading in the flat outline, -1 for none. */
  readonly topHeading: number
  /** Whether it stands in a list of goals under a heading that names goals and tasks. */
  readonly tellsGoals?: true
}

/** Where nothing stands above. */
export const noContext: Context = {
  scores: noScores,
  reasons: [],
  role: null,
  mixed: null,
  topHeading: -1,
}
