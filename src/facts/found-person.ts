import type {Span} from '../text/span.ts'

/** A person in the folded text. */
export interface FoundPerson extends Span {
  readonly name: string
  readonly office: string | null
  readonly masked: boolean
  readonly rule: string
}
