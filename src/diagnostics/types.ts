/** Odd facts about a text that a reader should know; never a reason to stop. */
import type {Span} from '../text/span.ts'

/** Something odd about a document, as data. */
export interface Warning {
  /** Stable name of the observation, a path of words: `outline/skipped-ordinal`. */
  readonly code: string
  /** One sentence in Chinese that says what was found and what was expected. */
  readonly message: string
  /** The place; absent when the whole document is meant. */
  readonly span?: Span
}
