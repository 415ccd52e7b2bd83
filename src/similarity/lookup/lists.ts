/** What of an index is read when it is asked. Documents and shingles are numbers. */
export interface Lists {
  /** How many documents there are. */
  readonly size: () => number
  /** How many documents have a shingle. */
  readonly frequency: (shingle: number) => number
  /**
   * Write the documents that have a shingle to the front of an array, those that were added last first,
   * at most `most` and no more than it has room for. Returns how many.
   */
  readonly readDocuments: (shingle: number, most: number, into: Uint32Array) => number
  /** Shingles of document d, repeats included: those at `firstShingle(d)` to `firstShingle(d + 1)`. */
  readonly firstShingle: (document: number) => number
  readonly shingleAt: (at: number) => number
  /** How many different shingles a document has. */
  readonly sizeOf: (document: number) => number
}
