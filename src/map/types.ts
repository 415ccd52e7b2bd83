/** A map of a collection: where its documents lie to one another, and what they are about. */
import type {Keyword} from '../keywords/types.ts'

/** A document's place in the plane; near means alike in words. Each axis lies within -1..1. */
export interface MapPoint {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A subject that several documents share. */
export interface Topic {
  /** The words that mark it, the heaviest first; the first weighs 1. */
  readonly words: readonly Keyword[]
  /** Ids of the documents that it marks most, in their order. */
  readonly documents: readonly string[]
}

/** The result of mapping a collection. */
export interface CorpusMap {
  /** One point a document, in the order of the documents. */
  readonly points: readonly MapPoint[]
  /** The topics that have documents; every document stands in one at most. */
  readonly topics: readonly Topic[]
}
