/** Findings: what a reader should look at twice, as data; not errors. */
import type {Span} from '../text/span.ts'

/** A finding inside one document: figures that disagree. */
export interface Finding {
  /** Name of the rule that speaks: `figures/parts-exceed-total`. */
  readonly rule: string
  /** One line in Chinese. */
  readonly message: string
  /** Where to look, in reading order. */
  readonly spans: readonly Span[]
}

/** A finding across documents: one subject with other values, one figure in two places. */
export interface CollectionFinding {
  readonly rule: string
  readonly message: string
  /** Where to look, in the order of the documents. */
  readonly places: readonly {readonly document: string; readonly span: Span}[]
}
