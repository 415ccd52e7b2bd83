/** What stands above a sentence. */
import type {Span} from '../text/span.ts'
import {noScores, type PartialScores, type Scores} from './scores.ts'
import type {Role} from './types.ts'

/** One reason of a context; its scores are part of the context's. */
export interface ContextReason {
  readonly rule: string
  readonly scores: PartialScores
  readonly factor: 1
  readonly span?: Span
}

/** What stands above a sentence. */
export interface Context {
  readonly scores: Scores
  readonly reasons: readonly ContextReason[]
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
