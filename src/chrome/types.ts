/** Page chrome: what a web page put around a report, and what is therefore no part of it. */
import type {Span} from '../text/span.ts'

/** A stretch of the text that belongs to the page and not to the report. */
export interface Excluded {
  readonly text: string
  readonly span: Span
  /** Name of the rule: `chrome/buttons`, `chrome/label`, `chrome/phrase`, `chrome/recommended`. */
  readonly rule: string
}
