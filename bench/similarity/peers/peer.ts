/** A tool beside ours, asked which pairs of a corpus are alike. */
import type {Document} from '../../../src/index.ts'

/** Two documents by their place in the list. */
export type FoundPair = readonly [first: number, second: number]

export interface Peer {
  readonly name: string
  /** Documents that it is given at most: beyond, it takes minutes or all memory. */
  readonly mostDocuments: number
  /** What is timed; the pairs are read after. */
  readonly findPairs: (
    documents: readonly Document[],
  ) => Iterable<FoundPair> | Promise<Iterable<FoundPair>>
}
