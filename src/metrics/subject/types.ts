/** What the parts of the subject reader hand to one another. */
import type {Span} from '../../text/span.ts'

/** A subject in folded text, and the verb that was cut off before it. */
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
