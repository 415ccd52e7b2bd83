/**
 * An index of sketches to which documents are added one by one, and which tells for a new one where
 * its text stands already: last year's reports are kept, this year's are looked up.
 */
import {normalCodes} from '../normal/normal-form.ts'
import {sampleBound} from '../sketch/sampling.ts'
import {sketchCodes, readRate, type Sketch, type SketchOptions} from '../sketch/sketch.ts'
import {readRecords, writeRecords} from './bytes.ts'
import {makeCommonTest} from './common-shingles.ts'
import {makeFinder, type FoundNeighbour} from './neighbours.ts'
import {makeStore} from './store.ts'

/** A document of the index that shares text with the one asked about. */
export interface Neighbour {
  readonly id: string
  /** Share of the smaller sketch that both have, 0..1: an estimate of containment. */
  readonly share: number
}

/** What an index says of a text. */
export interface Look {
  readonly neighbours: readonly Neighbour[]
  /**
   * 1 for a shingle that stands in so many independent documents that it is evidence of nothing, 2 for
   * one that nearly all have, else 0.
   */
  readonly commonness: (low: number, high: number) => number
}

/** Sketches by shingle. */
export interface SketchIndex {
  /** One in how many shingles is kept. */
  readonly rate: number
  /** How many documents it holds. */
  readonly size: () => number
  /** Add a document. Ids are not checked for being unique. */
  readonly add: (document: {readonly id: string; readonly text: string}) => void
  /**
   * Add a sketch that was made elsewhere, at this index's rate or one that keeps more.
   *
   * @throws {RangeError} When the sketch keeps fewer shingles than the index.
   */
  readonly addSketch: (id: string, sketch: Sketch) => void
  /**
   * The documents that share most with a text, the best first, at most `limit` (16 by default). Rare
   * shingles count more, and as when a collection is compared, phrases alone are not enough in an
   * index of more than 200 documents.
   */
  readonly query: (document: {readonly text: string}, limit?: number) => readonly Neighbour[]
  /** In how many documents a shingle stands. */
  readonly frequency: (low: number, high: number) => number
  /** As `query`, with what of the text is common property of the documents in the index. */
  readonly look: (document: {readonly text: string}, limit?: number) => Look
  /** All sketches as bytes, to be stored; `readIndex` reads them. */
  readonly toBytes: () => Uint8Array
}

const defaultLimit = 16

/**
 * Make an empty index.
 *
 * @throws {RangeError} When the rate is no power of two from 1 to 1024.
 */
export function makeIndex(options: SketchOptions = {}): SketchIndex {
  return buildIndex(readRate(options))
}

/**
 * Read an index from the bytes of `toBytes`; several stored ones in a row are merged.
 *
 * @throws {RangeError} When the bytes are not those of an index.
 */
export function readIndex(...stored: readonly Uint8Array[]): SketchIndex {
  const parts = stored.map((bytes) => readRecords(bytes))
  const index = buildIndex(Math.max(1, ...parts.map(({rate}) => rate)))
  for (const {records} of parts) for (const {id, sketch} of records) index.addSketch(id, sketch)
  return index
}

function buildIndex(rate: number): SketchIndex {
  const store = makeStore(rate)
  const findNeighbours = makeFinder(store, rate)
  const commonTest = makeCommonTest(store)
  const search = (text: string, limit = defaultLimit): readonly FoundNeighbour[] =>
    findNeighbours(sketchCodes(normalCodes(text), rate), limit)
  const named = ({document, share}: FoundNeighbour): Neighbour => ({
    id: store.idOf(document),
    share,
  })

  return {
    rate,
    size: store.size,
    add: ({id, text}) => store.add(id, sketchCodes(normalCodes(text), rate)),
    addSketch: (id, sketch) => store.add(id, thinned(sketch, rate)),
    query: ({text}, limit) => search(text, limit).map((each) => named(each)),
    look: ({text}, limit) => {
      const found = search(text, limit)
      const markOf = commonTest(found.map((each) => each.document))
      return {
        neighbours: found.map((each) => named(each)),
        commonness: (low, high) => {
          const number = store.find(low, high)
          return number === -1 ? 0 : markOf(number)
        },
      }
    },
    frequency: (low, high) => {
      const number = store.find(low, high)
      return number === -1 ? 0 : store.frequency(number)
    },
    toBytes: () => writeRecords(rate, store.size(), store.recordOf),
  }
}

/** A sketch at a lower rate is that at a higher one without the larger hashes. */
function thinned(sketch: Sketch, rate: number): Sketch {
  if (sketch.rate === rate) return sketch
  if (sketch.rate > rate) {
    throw new RangeError(`Expected a sketch of rate <= ${rate}, got one of ${sketch.rate}`)
  }

  const bound = sampleBound(rate)
  const kept = Array.from(sketch.highs.keys()).filter((at) => (sketch.highs[at] ?? 0) < bound)
  return {
    rate,
    length: sketch.length,
    highs: Uint32Array.from(kept, (at) => sketch.highs[at] ?? 0),
    lows: Uint32Array.from(kept, (at) => sketch.lows[at] ?? 0),
  }
}
