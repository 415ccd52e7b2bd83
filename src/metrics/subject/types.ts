/** What the parts of the subject reader hand to one another. */
import type {Quantity, Unit} from '../../quantity/types.ts'
import type {Span} from '../../text/span.ts'
import type {Word} from '../../lexicon/segment.ts'
import type {Trace} from '../scan.ts'

/** A subject in folded text, and the verb that brought it about. */
export interface Subject {
  readonly span: Span | null
  readonly action: string | null
  /** The subjects of this and the following quantities, where 分别 deals them out. */
  readonly shares: readonly Span[]
  /** The noun before the quantity where one after it is counted: 经济总量|跨越两个台阶. */
  readonly topic?: Span
}

/** No subject. */
export const nothing: Subject = {span: null, action: null, shares: []}

/** Where a candidate comes from. */
export const origins = ['before', 'after', 'last', 'topic', 'alike', 'previous', 'none'] as const
export type Origin = (typeof origins)[number]

/** What is known where a subject is asked for. */
export interface Situation {
  readonly text: string
  readonly quantity: Quantity
  readonly unit: Unit | null
  /** Words from the neighbour before, or the beginning of the sentence, up to the quantity. */
  readonly before: readonly Word[]
  /** Words from the quantity to the next mark or quantity. */
  readonly after: readonly Word[]
  /** Whether the words before begin right after another quantity. */
  readonly isAfterQuantity: boolean
  /** Whether the words after end at another quantity. */
  readonly isBeforeQuantity: boolean
  /** Neighbours of the same sentence whose subject may hold here too. */
  readonly neighbours: Readonly<Record<'last' | 'topic' | 'alike' | 'previous', Span | null>>
  readonly last: Trace | null
  /** The subjects that 分别 deals out to this and the following quantities; mostly none. */
  readonly row: readonly Span[]
}

/** One answer: words `first..last` of a side, or what a neighbour is about, or nothing. */
export interface Candidate {
  readonly origin: Origin
  /** Index of the first and of the last word; −1 for other origins. */
  readonly first: number
  readonly last: number
  readonly span: Span | null
}

/** Chooses the subject. */
export type Choose = (situation: Situation) => Subject
