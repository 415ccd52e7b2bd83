/** Findings: what a reader should look at twice, as data; not errors. */
import type {Span} from '../text/span.ts'
import type {Ruled} from '../wording/results/say.ts'
import type {CollectionMessages, FindingMessages} from '../wording/results/types.ts'

/** A finding inside one document: figures that disagree. */
export type Finding = Ruled<keyof FindingMessages> & {
  /** Where to look, in reading order. */
  readonly spans: readonly Span[]
}

/** A finding across documents: one subject with other values, one figure in two places. */
export type CollectionFinding = Ruled<keyof CollectionMessages> & {
  /** Where to look, in the order of the documents. */
  readonly places: readonly {readonly document: string; readonly span: Span}[]
}
