/**
 * Every message that results hold, by its code, with what it is made from. Both are plain data and
 * stand in the result beside the Chinese sentence, so that whoever shows it may word it otherwise.
 * A message that a catalogue does not word is an error of compilation.
 */

import type {Concreteness} from '../../completeness/types.ts'
import type {PeriodKind} from '../../facts/types.ts'
import type {Role} from '../../roles/types.ts'
import type {FileMessages, RemarkMessages} from './file-types.ts'

/** Of a message that needs nothing but its code. */
export type NoParameters = Readonly<Record<string, never>>

/** Warnings about a text. */
export interface WarningMessages {
  'text/empty': NoParameters
  /** `readAs` is the encoding it was wrongly read in; `null` where characters are lost. */
  'text/mojibake': {readonly readAs: string | null}
  'text/lone-surrogate': NoParameters
  'text/unbalanced-quotes': {readonly mark: string}
  'text/placeholders': {readonly count: number; readonly examples: readonly string[]}
  'text/page-chrome': {readonly text: string}
  'text/missing-digits': {readonly unit: string}
  /** `end` is how the text ends. */
  'text/breaks-off': {readonly end: string}
  'roles/unanswered-problems': NoParameters
  'outline/empty-heading': {readonly enumerator: string}
  'outline/skipped-ordinal': {readonly enumerator: string; readonly expected: number}
  'outline/repeated-ordinal': {readonly enumerator: string}
  'outline/restarted-ordinal': {readonly enumerator: string; readonly previous: number}
  'outline/torn-heading': {readonly title: string}
}

/** What a document says against itself; quantities are given as they are written. */
export interface FindingMessages {
  'figures/part-exceeds-total': {readonly part: string; readonly total: string}
  'figures/parts-exceed-total': {readonly parts: readonly string[]; readonly total: string}
  'figures/share-above-whole': {readonly subject: string; readonly share: string}
  'figures/shares-exceed-whole': {readonly first: string; readonly second: string}
  'figures/fall-above-whole': {readonly share: string}
  'figures/rate-without-percent': {readonly words: string}
  'figures/amount-as-share': {readonly words: string}
  'figures/impossible-age': {readonly age: string}
  'figures/fewer-people-than-households': {readonly households: string; readonly people: string}
  'figures/wrong-conversion': {readonly first: string; readonly second: string}
  'figures/more-returned-than-sent': {readonly sent: string; readonly returned: string}
  'figures/two-values': {readonly first: string; readonly second: string; readonly subject: string}
  'names/foreign': {readonly name: string; readonly own: string}
}

/** What documents say against one another. */
export interface CollectionMessages {
  'figures/other-value-elsewhere': {
    readonly body: string
    readonly subject: string
    readonly first: string
    readonly second: string
  }
  'figures/identical-elsewhere': {
    readonly first: string
    readonly second: string
    readonly figures: readonly string[]
  }
  /** Where it is not known whether both are of one body; ids stand for missing names. */
  'figures/identical-unnamed': {
    readonly first: string
    readonly second: string
    readonly figures: readonly string[]
  }
}

/** What a verdict on a pair goes by. */
export interface VerdictParameters {
  readonly passages: number
  /** Shared text as a share of the shorter document, 0..1. */
  readonly share: number
  /** The part of the shared text that is no stock phrase, 0..1. */
  readonly originalShare: number
}

/** Why the verdict on a pair is what it is. */
export interface ReasonMessages {
  'pair/identical': VerdictParameters
  /** The same text, its pieces in another order. */
  'pair/reordered': VerdictParameters
  'pair/whole': VerdictParameters
  'pair/passages': VerdictParameters
  'pair/template': VerdictParameters
  'pair/quotation': VerdictParameters
  'pair/common-sentences': VerdictParameters
  'pair/few-sentences': VerdictParameters
  'pair/all-stock': VerdictParameters
  'pair/stock-phrases': VerdictParameters
}

/** One of the two documents of a pair. */
export type Side = 'a' | 'b'

/** Evidence beyond equal text. */
export interface EvidenceMessages {
  /** The first figures of the row, and how many it has. */
  'pair/same-figures': {readonly figures: readonly string[]; readonly count: number}
  'pair/shared-slip': {readonly slip: string; readonly right: string | null}
  /** The name of `home` stands in the other document, which reports for `own`. */
  'pair/foreign-name': {readonly home: Side; readonly name: string; readonly own: string}
  'pair/list-order': {readonly count: number; readonly first: string; readonly second: string}
}

/** Signs of which document was there first. */
export interface ClueMessages {
  'direction/foreign-name': {readonly home: Side; readonly name: string}
  'direction/blanked': {readonly source: Side; readonly figure: string; readonly rest: string}
  'direction/years': {readonly a: number; readonly b: number}
  /** `cut` ends in mid-sentence where the other goes on. */
  'direction/cut-off': {readonly cut: Side}
}

/** The figures of completeness. */
export interface CompletenessMessages {
  'completeness/all-there': {readonly kind: PeriodKind; readonly expected: readonly Role[]}
  'completeness/parts-missing': {
    readonly kind: PeriodKind
    readonly expected: readonly Role[]
    readonly missing: readonly Role[]
  }
  /** How many of the sentences about problems the next steps take up. */
  'completeness/follow-ups': {readonly problems: number; readonly taken: number}
  'completeness/no-next-steps': {readonly problems: number}
  /** Counts of sentences; `factShare` is 0..1. */
  'completeness/concreteness': Pick<
    Concreteness,
    | 'sentenceCount'
    | 'withFact'
    | 'withMetric'
    | 'withDate'
    | 'withName'
    | 'stockOnly'
    | 'factShare'
  >
}

/** All of them. */
export interface ResultMessages
  extends
    WarningMessages,
    FindingMessages,
    CollectionMessages,
    ReasonMessages,
    EvidenceMessages,
    ClueMessages,
    CompletenessMessages,
    FileMessages,
    RemarkMessages {}

export type ResultCode = keyof ResultMessages

/** The wording of every message in one language. */
export type ResultCatalogue = {
  readonly [Code in ResultCode]: (parameters: ResultMessages[Code]) => string
}
