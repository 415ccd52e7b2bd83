/**
 * What an index holds: documents with their shingles, and shingles with their documents. A few large
 * arrays, which the collector need not walk.
 */
import type {Sketch} from '../sketch/sketch.ts'
import type {SketchRecord} from './bytes.ts'
import type {Lists} from './lists.ts'
import {makeGrowingNumbers} from '../collection/growing.ts'
import {makeHashTable} from './hash-table.ts'
import {makePostingChunks} from './posting-chunks.ts'

/** Documents and shingles by numbers. */
export interface Store extends Lists {
  /** Add a sketch, which has the rate of the store. */
  readonly add: (id: string, sketch: Sketch) => void
  readonly idOf: (document: number) => string
  /** How many shingles a document has, repeats included. */
  readonly lengthOf: (document: number) => number
  /** The number of a shingle, -1 when no document has it. */
  readonly find: (low: number, high: number) => number
  /** What is stored of a document. */
  readonly recordOf: (document: number) => SketchRecord
}

export function makeStore(rate: number): Store {
  const table = makeHashTable()
  // By document: its id, the symbols of its text, where its shingles begin in `shingles`, which has
  // the numbers that the table gave them, and how many of them differ.
  const ids: string[] = []
  const lengths = makeGrowingNumbers()
  const bounds = makeGrowingNumbers()
  const shingles = makeGrowingNumbers()
  const sizes = makeGrowingNumbers()
  bounds.push(0)
  const postings = makePostingChunks()

  return {
    size: () => ids.length,
    idOf: (document) => ids[document] ?? '',
    lengthOf: (document) => bounds.at(document + 1) - bounds.at(document),
    sizeOf: (document) => sizes.at(document),
    frequency: (shingle) => postings.count(shingle),
    find: (low, high) => table.find(low, high),
    firstShingle: (document) => bounds.at(document),
    shingleAt: (at) => shingles.at(at),
    readDocuments: (shingle, most, into) => postings.read(shingle, most, into),
    add: (id, {length, highs, lows}) => {
      const document = ids.length
      ids.push(id)
      let size = 0
      for (let at = 0; at < highs.length; at++) {
        const number = table.add(lows[at] ?? 0, highs[at] ?? 0)
        shingles.push(number)
        // A shingle counts once a document.
        if (postings.last(number) === document) continue
        postings.add(number, document)
        size++
      }

      lengths.push(length)
      bounds.push(shingles.length())
      sizes.push(size)
    },
    recordOf: (document) => {
      const highs: number[] = []
      const lows: number[] = []
      for (let at = bounds.at(document); at < bounds.at(document + 1); at++) {
        const shingle = shingles.at(at)
        highs.push(table.highOf(shingle))
        lows.push(table.lowOf(shingle))
      }

      const sketch: Sketch = {
        rate,
        length: lengths.at(document),
        highs: Uint32Array.from(highs),
        lows: Uint32Array.from(lows),
      }
      return {id: ids[document] ?? '', sketch}
    },
  }
}
