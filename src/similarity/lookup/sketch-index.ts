/**
 * An index of sketches to which documents are added one by one, and which tells for a new one where
 * its text stands already: last year's reports are kept, this year's are looked up.
 *
 * The same sketches and weights as when a collection is compared. A frequent shingle is followed to
 * the documents that were added last alone, which finds mass copies and bounds the cost.
 */
import {isCandidate, linkedPredecessors} from '../candidates/candidates.ts'
import {makePlan} from '../search/plan.ts'
import {sketchCodes, readRate, type Sketch, type SketchOptions} from '../sketch/sketch.ts'
import {normalCodes} from '../normal/normal-form.ts'
import {commonTest, type Lists} from './common-shingles.ts'
import {makeGrowingNumbers} from './growing.ts'
import {makeHashTable} from './hash-table.ts'
import {readRecords, writeRecords, type SketchRecord} from './bytes.ts'

/** A document of the index that shares text with the one asked about. */
export interface Neighbour {
  readonly id: string
  /** Share of the smaller sketch that both have, 0..1: an estimate of containment. */
  readonly share: number
}

/** What an index says of a text. */
export interface Look {
  readonly neighbours: readonly Neighbour[]
  /** Whether a shingle stands in so many independent documents that it is evidence of nothing. */
  readonly isCommon: (low: number, high: number) => boolean
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

/** The length of passage that is asked for as long as nobody says; see `CompareOptions`. */
const usualPassage = 13

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
  const table = makeHashTable()
  // By document: its id, the symbols of its text, and where its shingles begin in `shingles`, which
  // has the numbers that the table gave them. A few large arrays, which the collector need not walk.
  const ids: string[] = []
  const lengths = makeGrowingNumbers()
  const bounds = makeGrowingNumbers()
  const shingles = makeGrowingNumbers()
  bounds.push(0)
  // By number of a shingle: its last posting + 1 and how many there are.
  const heads = makeGrowingNumbers()
  const counts = makeGrowingNumbers()
  // By posting: its document, and the posting before + 1.
  const documents = makeGrowingNumbers()
  const previous = makeGrowingNumbers()
  let scores = new Uint32Array(1024)
  let links = new Uint32Array(1024)
  let shared = new Uint32Array(1024)

  const addSketch = (id: string, given: Sketch): void => {
    const {length, highs, lows} = thinned(given, rate)
    const document = ids.length
    ids.push(id)
    if (scores.length < ids.length) {
      scores = new Uint32Array(ids.length * 2)
      links = new Uint32Array(ids.length * 2)
      shared = new Uint32Array(ids.length * 2)
    }

    for (let at = 0; at < highs.length; at++) {
      const number = table.add(lows[at] ?? 0, highs[at] ?? 0)
      shingles.push(number)
      if (number === heads.length()) {
        heads.push(0)
        counts.push(0)
      }

      const head = heads.at(number)
      // A shingle counts once a document.
      if (head !== 0 && documents.at(head - 1) === document) continue
      documents.push(document)
      previous.push(head)
      heads.set(number, documents.length())
      counts.set(number, counts.at(number) + 1)
    }

    lengths.push(length)
    bounds.push(shingles.length())
  }

  const search = (
    {text}: {readonly text: string},
    limit = defaultLimit,
  ): readonly {readonly document: number; readonly share: number}[] => {
    const {lows, highs} = sketchCodes(normalCodes(text), rate)
    const {classes, rules} = makePlan(ids.length + 1, {minPassage: usualPassage}, rate)
    const touched: number[] = []
    for (let at = 0; at < highs.length; at++) {
      const number = table.find(lows[at] ?? 0, highs[at] ?? 0)
      if (number === -1) continue
      // With the document that is asked about, as if it were in the collection.
      const frequency = counts.at(number) + 1
      const isListed = frequency <= classes.some
      const most = isListed ? frequency : linkedPredecessors
      const weight = isListed
        ? rules.weights[frequency <= classes.veryRare ? 0 : frequency <= classes.rare ? 1 : 2]
        : 0
      let posting = heads.at(number)
      for (let step = 0; step < most && posting !== 0; step++) {
        const document = documents.at(posting - 1)
        if (scores[document] === 0 && links[document] === 0) touched.push(document)
        scores[document] = (scores[document] ?? 0) + weight
        if (isListed) shared[document] = (shared[document] ?? 0) + 1
        else links[document] = (links[document] ?? 0) + 1
        posting = previous.at(posting - 1)
      }
    }

    const found: {document: number; worth: number; share: number}[] = []
    for (const document of touched) {
      const score = scores[document] ?? 0
      const linked = links[document] ?? 0
      const total = (shared[document] ?? 0) + linked
      scores[document] = 0
      links[document] = 0
      shared[document] = 0
      const other = bounds.at(document + 1) - bounds.at(document)
      const smaller = Math.max(1, Math.min(highs.length, other))
      if (!isCandidate(rules, score, linked, smaller)) continue
      found.push({
        document,
        worth: (score + linked) / smaller,
        share: Math.min(1, total / smaller),
      })
    }

    return found
      .toSorted((a, b) => b.worth - a.worth || b.share - a.share || a.document - b.document)
      .slice(0, limit)
  }

  const named = ({document, share}: {document: number; share: number}): Neighbour => ({
    id: ids[document] ?? '',
    share,
  })

  const lists: Lists = {
    frequency: (shingle) => counts.at(shingle),
    documentsOf: (shingle, most) => {
      const found: number[] = []
      for (let posting = heads.at(shingle); posting !== 0 && found.length < most;) {
        found.push(documents.at(posting - 1))
        posting = previous.at(posting - 1)
      }

      return found
    },
    shinglesOf: (document) => {
      const start = bounds.at(document)
      return Array.from({length: bounds.at(document + 1) - start}, (_, at) =>
        shingles.at(start + at),
      )
    },
  }

  const recordOf = (document: number): SketchRecord => {
    const numbers = Uint32Array.from(lists.shinglesOf(document))
    const sketch: Sketch = {
      rate,
      length: lengths.at(document),
      highs: numbers.map((number) => table.highOf(number)),
      lows: numbers.map((number) => table.lowOf(number)),
    }
    return {id: ids[document] ?? '', sketch}
  }

  return {
    rate,
    size: () => ids.length,
    add: ({id, text}) => addSketch(id, sketchCodes(normalCodes(text), rate)),
    addSketch,
    query: (document, limit) => search(document, limit).map((each) => named(each)),
    look: (document, limit) => {
      const found = search(document, limit)
      const isCommon = commonTest(
        lists,
        found.map((each) => each.document),
      )
      return {
        neighbours: found.map((each) => named(each)),
        isCommon: (low, high) => {
          const number = table.find(low, high)
          return number !== -1 && isCommon(number)
        },
      }
    },
    frequency: (low, high) => {
      const number = table.find(low, high)
      return number === -1 ? 0 : counts.at(number)
    },
    toBytes: () => writeRecords(rate, ids.length, recordOf),
  }
}

/** A sketch at a lower rate is that at a higher one without the larger hashes. */
function thinned(sketch: Sketch, rate: number): Sketch {
  if (sketch.rate === rate) return sketch
  if (sketch.rate > rate) {
    throw new RangeError(`Expected a sketch of rate <= ${rate}, got one of ${sketch.rate}`)
  }

  const bound = 2 ** 32 / rate
  const kept = Array.from(sketch.highs.keys()).filter((at) => (sketch.highs[at] ?? 0) < bound)
  return {
    rate,
    length: sketch.length,
    highs: Uint32Array.from(kept, (at) => sketch.highs[at] ?? 0),
    lows: Uint32Array.from(kept, (at) => sketch.lows[at] ?? 0),
  }
}
