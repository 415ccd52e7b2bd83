/** Placeholders: what was left unfilled or blanked out. */
import type {Span} from '../text/span.ts'

/** What kind of word is missing. */
export type PlaceholderKind =
  'place' | 'organization' | 'person' | 'date' | 'number' | 'name' | 'word'

/** One placeholder: `XX社区`, `20xx年`, `_理论`, `mxx`. */
export interface Placeholder {
  readonly text: string
  readonly span: Span
  readonly kind: PlaceholderKind
  /** Name of the rule that found it: `placeholder/date/year`. */
  readonly rule: string
}
