/** Keywords of a document within a collection. */

/** One keyword, weighted by TF-IDF. */
export interface Keyword {
  readonly word: string
  /** Relative weight, above 0; the first keyword of a document weighs most. */
  readonly weight: number
}
