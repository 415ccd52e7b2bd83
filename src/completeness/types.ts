/** Completeness: which parts a report of its kind lacks, and how much of it is concrete. */
import type {PeriodKind} from '../facts/types.ts'
import type {Role} from '../roles/types.ts'
import type {Span} from '../text/span.ts'

/** A part that reports of a kind have by convention. */
export interface ExpectedPart {
  readonly role: Role
  /** Sentences of that role, headings not counted. */
  readonly sentenceCount: number
  /** Name of the rule that expects it: `completeness/weekly`. */
  readonly rule: string
}

/** A problem, and the next step whose words it shares most. */
export interface ProblemFollowUp {
  readonly problem: Span
  /** The next step; `null` when none shares words with the problem. */
  readonly nextStep: Span | null
  /** The longest stretches of words that both have, at least two characters each. */
  readonly sharedWords: readonly string[]
}

/** How many sentences say something that could be checked. Headings are not counted. */
export interface Concreteness {
  readonly sentenceCount: number
  /** Sentences with at least one of the facts below. */
  readonly withFact: number
  /** Sentences with a quantity whose digits are there. */
  readonly withMetric: number
  /** Sentences with a date or a time. */
  readonly withDate: number
  /** Sentences with a person, a place, an organisation, a paper or an honour by name. */
  readonly withName: number
  /** Sentences without any fact that hold a stock phrase (扎实推进, 高度重视). */
  readonly stockOnly: number
  /** `withFact / sentenceCount`, 0..1; 0 for no sentences. */
  readonly factShare: number
  /** `stockOnly / sentenceCount`, 0..1. */
  readonly stockShare: number
  /** The stock phrases of the sentences without facts, each at its place. */
  readonly stockPhrases: readonly Span[]
}

/** What is there and what is not. */
export interface Completeness {
  /** The kind of report that the expectation goes by: how much time it covers. */
  readonly kind: PeriodKind
  readonly expected: readonly ExpectedPart[]
  /** The expected roles without a sentence. */
  readonly missing: readonly Role[]
  /** Each problem with the next step that takes it up, as far as shared words show. */
  readonly followUps: readonly ProblemFollowUp[]
  readonly concreteness: Concreteness
  /** The figures in a few Chinese sentences. */
  readonly explanation: readonly string[]
}
