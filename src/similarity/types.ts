/** Near-duplicates: pairs, passages, clusters and groups, as data. */
import type {Source} from '../document/types.ts'
import type {Span} from '../text/span.ts'
import type {Ruled, Said} from '../wording/results/say.ts'
import type {
  ClueMessages,
  EvidenceMessages,
  ReasonMessages,
  VerdictParameters,
} from '../wording/results/types.ts'

/** What differs inside a passage; either side may be empty (an insertion, a deletion). */
export interface Edit {
  readonly a: Span
  readonly b: Span
  /** Whether words were only put for others that mean the same (创建→创立). */
  readonly isSynonym?: true
}

/** A run of text that two documents share. */
export interface Passage {
  readonly a: Span
  readonly b: Span
  /** `exact` when nothing differs after normalisation. */
  readonly kind: 'exact' | 'edited'
  /** Share of the passage's normalised characters that agree, 0..1. */
  readonly similarity: number
  /** Whether most of the passage is stock phrases of the genre. */
  readonly stock: boolean
  readonly edits: readonly Edit[]
}

/**
 * `copy`: equal text and words put for others cover most of both documents (`copyShare`); `partial`:
 * passages of somebody's own, or one holds the other; `boilerplate`: stock phrases only.
 */
export type Verdict = 'copy' | 'partial' | 'boilerplate'

/** Evidence beyond equal text: the same figures in a row, a rare slip in both, a name left behind. */
export type PairFinding = Ruled<keyof EvidenceMessages> & {
  /** Where it stands in either document, in reading order; one side may be empty. */
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

/** Which document was there first, as far as evidence speaks. */
export interface Direction {
  readonly source: 'a' | 'b'
  /** One line in Chinese. */
  readonly reason: string
  /** What the reason is made of, the weightiest first. */
  readonly clues: readonly Said<keyof ClueMessages>[]
}

/** Why a verdict is what it is. */
export interface Because {
  readonly code: keyof ReasonMessages
  readonly params: VerdictParameters
}

/** Two documents that share text. */
export interface Pair {
  readonly a: string
  readonly b: string
  /**
   * Shared characters over the characters of both, twice counted (Dice), 0..1. Shared are only those
   * that are equal in the normal form; what gaps and replaced words hold is not counted, here and below.
   */
  readonly similarity: number
  /** Share of a's normalised characters that stand in b too, 0..1. */
  readonly shareOfA: number
  readonly shareOfB: number
  /** Share of the shared characters that are not stock phrases, 0..1. */
  readonly originalShare: number
  readonly verdict: Verdict
  /** One line in Chinese that says why the verdict is what it is. */
  readonly reason: string
  /** The same as data: which case it is, and the numbers of the sentence. */
  readonly because: Because
  /** In the order of `a`. */
  readonly passages: readonly Passage[]
  /** Evidence beyond equal text. */
  readonly findings: readonly PairFinding[]
  /** Who copied from whom; `null` while no evidence speaks. */
  readonly direction: Direction | null
}

/** How much of one document stands elsewhere. */
export interface DocumentShare {
  readonly id: string
  readonly title: string
  readonly source: Source
  /** Length of the text in UTF-16 code units. */
  readonly length: number
  /** Share of its normalised characters found in any other document, 0..1. */
  readonly shareElsewhere: number
  /** The documents it shares most with, the worst first: id and share of this document. */
  readonly sources: readonly {readonly id: string; readonly share: number}[]
}

/** Documents that share a template or a stock text beyond what pairs can say (模板、群体雷同). */
export interface Group {
  readonly documents: readonly string[]
  /** Mean share of a member's characters that the common text makes up, 0..1. */
  readonly share: number
  /** The common text, as spans into the first member. */
  readonly passages: readonly Span[]
}

/** The result of comparing a collection. */
export interface Comparison {
  readonly documents: readonly DocumentShare[]
  /** The most suspicious first. */
  readonly pairs: readonly Pair[]
  /** Ids of documents that are copies of one another. */
  readonly clusters: readonly (readonly string[])[]
  /** The one with the longest common text first. */
  readonly groups: readonly Group[]
}
