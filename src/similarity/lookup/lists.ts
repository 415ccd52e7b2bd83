/** What of an index is read when it is asked. Documents, shingles and postings are numbers. */
export interface Lists {
  /** How many documents there are. */
  readonly size: () => number
  /** How many documents have a shingle. */
  readonly frequency: (shingle: number) => number
  /** The posting of the document that was added last of those with a shingle, -1 for none. */
  readonly lastPosting: (shingle: number) => number
  /** The posting before, -1 for none. */
  readonly previousPosting: (posting: number) => number
  readonly documentOf: (posting: number) => number
  /** Shingles of document d, repeats included: those at `firstShingle(d)` to `firstShingle(d + 1)`. */
  readonly firstShingle: (document: number) => number
  readonly shingleAt: (at: number) => number
  /** How many different shingles a document has. */
  readonly sizeOf: (document: number) => number
}
