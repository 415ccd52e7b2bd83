/** Odd facts about a text that a reader should know; never a reason to stop. */
import type {Span} from '../text/span.ts'
import type {Said} from '../wording/results/say.ts'
import type {WarningMessages} from '../wording/results/types.ts'

/** Stable names of the observations, paths of words: `outline/skipped-ordinal`. */
export type WarningCode = keyof WarningMessages

/**
 * Something odd about a document, as data: `code` names the observation, `params` is what it was
 * made from, `message` says both in one Chinese sentence. `span` is the place; absent when the
 * whole document is meant.
 */
export type Warning = Said<WarningCode> & {readonly span?: Span}
