/**
 * A map of a collection by latent semantic analysis (Deerwester et al. 1990).
 *
 * The TF-IDF rows of the documents are scaled to length 1; the eigenvectors of their Gram matrix
 * (documents × documents) are the left singular vectors of the document-term matrix, at a fraction
 * of the cost of its SVD. Departures:
 *
 * 1. The plane: the Gram matrix is centred first (principal components), since the first raw
 *    vector only says how much a document is like all.
 * 2. Topics: documents are put to the vector of the centred matrix, and its sign, on which they lie
 *    furthest out. A topic's words are those by which its documents differ from the rest.
 */
import {contentWords} from '../keywords/content-words.ts'
import type {Keyword} from '../keywords/types.ts'
import {weighWords} from '../keywords/weights.ts'
import {loadSegmenter} from '../words/segmenter.ts'
import type {Segmenter} from '../words/types.ts'
import {gramMatrix, normalise, type SparseRow} from './gram.ts'
import {findTopics} from './topics.ts'
import type {CorpusMap} from './types.ts'
import {leadingVectors, type Direction} from './vectors.ts'

/** How a collection is mapped. */
export interface MapOptions {
  /** A segmenter of the caller's own; default what `loadSegmenter` finds. */
  readonly segmenter?: Segmenter
  /** The most topics; default 5. */
  readonly topicCount?: number
}

const defaultTopicCount = 5

/** Values below this are rounding: the documents do not differ in that direction. */
const smallestValue = 1e-9

/** Coordinates are rounded to so much, so that builds of the runtime agree. */
const coordinateScale = 1e4

/** Map a collection. Never throws on any text; one document alone lies at 0, 0. */
export function mapCorpus(
  documents: readonly {readonly id: string; readonly text: string}[],
  options: MapOptions = {},
): CorpusMap {
  const {topicCount = defaultTopicCount} = options
  if (documents.length === 0) return {points: [], topics: []}
  const segmenter = options.segmenter ?? loadSegmenter()
  const weighed = weighWords(documents.map(({text}) => contentWords(text, segmenter)))
  const {rows, words} = toRows(weighed)
  const directions = leadingVectors(centre(gramMatrix(rows)), Math.max(2, topicCount)).filter(
    ({value}) => value > smallestValue,
  )

  return {
    points: documents.map(({id}, index) => ({
      id,
      x: coordinate(directions[0], index),
      y: coordinate(directions[1], index),
    })),
    topics: findTopics({
      ids: documents.map(({id}) => id),
      rows,
      words,
      directions: directions.slice(0, topicCount),
      limit: topicCount,
    }),
  }
}

/** Number the words in the order in which they first come, and make a row of every document. */
function toRows(weighed: readonly (readonly Keyword[])[]): {
  readonly rows: readonly SparseRow[]
  readonly words: readonly string[]
} {
  const numbers = new Map<string, number>()
  const rows = weighed.map((document) =>
    normalise(
      new Map(
        document.map(({word, weight}) => {
          const number = numbers.get(word) ?? numbers.size
          numbers.set(word, number)
          return [number, weight]
        }),
      ),
    ),
  )
  return {rows, words: [...numbers.keys()]}
}

/** Take the mean row from every row, done on their products: `g - row mean - column mean + mean`. */
function centre(gram: readonly (readonly number[])[]): number[][] {
  const means = gram.map((row) => row.reduce((sum, entry) => sum + entry, 0) / row.length)
  const mean = means.reduce((sum, entry) => sum + entry, 0) / Math.max(1, means.length)
  return gram.map((row, index) =>
    row.map((entry, column) => entry - (means[index] ?? 0) - (means[column] ?? 0) + mean),
  )
}

function coordinate(direction: Direction | undefined, index: number): number {
  if (direction === undefined) return 0
  const exact = (direction.vector[index] ?? 0) * Math.sqrt(direction.value)
  // `+ 0` makes a negative zero positive.
  return Math.round(exact * coordinateScale) / coordinateScale + 0
}
