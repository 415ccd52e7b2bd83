/**
 * Which documents of an index share most with a text: the same sketches and weights as when a
 * collection is compared. A frequent shingle is followed to the documents that were added last alone,
 * which finds mass copies and bounds the cost.
 */
import {isCandidate, linkedPredecessors} from '../candidates/candidates.ts'
import {makePlan} from '../search/plan.ts'
import type {Sketch} from '../sketch/sketch.ts'
import type {Store} from './store.ts'

/** A document by its number. */
export interface FoundNeighbour {
  readonly document: number
  /** Share of the smaller sketch that both have, 0..1. */
  readonly share: number
}

/** Finds the documents that share most with a sketch, the best first. */
export type FindNeighbours = (sketch: Sketch, limit: number) => readonly FoundNeighbour[]

/** The length of passage that is asked for as long as nobody says; see `CompareOptions`. */
const usualPassage = 13

/** What a document shares with the one asked about. */
interface Tally {
  readonly scores: Uint32Array
  readonly links: Uint32Array
  readonly shared: Uint32Array
  /** The documents that share anything, as they came. */
  readonly touched: Uint32Array
}

const smallestTally = 1024

export function makeFinder(store: Store, rate: number): FindNeighbours {
  // All 0 between two searches.
  let {scores, links, shared, touched} = makeTally(smallestTally)

  let listed = new Uint32Array(linkedPredecessors)

  return ({lows, highs}, limit) => {
    const size = store.size()
    if (scores.length < size) ({scores, links, shared, touched} = makeTally(size * 2))
    const {classes, rules} = makePlan(size + 1, {minPassage: usualPassage}, rate)
    if (listed.length < classes.some) listed = new Uint32Array(classes.some)
    let touchedCount = 0
    for (let at = 0; at < highs.length; at++) {
      const number = store.find(lows[at] ?? 0, highs[at] ?? 0)
      if (number === -1) continue
      // With the document that is asked about, as if it were in the collection.
      const frequency = store.frequency(number) + 1
      const isListed = frequency <= classes.some
      const most = isListed ? frequency : linkedPredecessors
      const weight = isListed
        ? rules.weights[frequency <= classes.veryRare ? 0 : frequency <= classes.rare ? 1 : 2]
        : 0
      const read = store.readDocuments(number, most, listed)
      for (let place = 0; place < read; place++) {
        const document = listed[place] ?? 0
        if (scores[document] === 0 && links[document] === 0) touched[touchedCount++] = document
        scores[document] = (scores[document] ?? 0) + weight
        if (isListed) shared[document] = (shared[document] ?? 0) + 1
        else links[document] = (links[document] ?? 0) + 1
      }
    }

    const found: (FoundNeighbour & {readonly worth: number})[] = []
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] ?? 0
      const score = scores[document] ?? 0
      const linked = links[document] ?? 0
      const total = (shared[document] ?? 0) + linked
      scores[document] = 0
      links[document] = 0
      shared[document] = 0
      const smaller = Math.max(1, Math.min(highs.length, store.lengthOf(document)))
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
}

function makeTally(size: number): Tally {
  return {
    scores: new Uint32Array(size),
    links: new Uint32Array(size),
    shared: new Uint32Array(size),
    touched: new Uint32Array(size),
  }
}
