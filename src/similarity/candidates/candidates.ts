/**
 * Candidates: the pairs of documents that share enough kept shingles to be worth aligning.
 *
 * For each document the lists of its shingles are read backwards, so that every pair is counted at
 * its later document. A rare shingle is evidence and counts for all documents before; one in many
 * documents would cost quadratic time, and leaving it out would hide mass copying, so there only the
 * last few documents of the list are counted, in an account of their own: forty copies of one report
 * are linked in a chain, which `clusters/closure.ts` closes.
 */
import {makeScratch, scratchNumbers} from '../collection/scratch.ts'
import {classOf, firstFlag, placeOf, type Postings} from './posting-lists.ts'

/** When a pair is a candidate. */
export interface CandidateRules {
  /** What a shared shingle counts, by its frequency class. */
  readonly weights: readonly [number, number, number, number]
  /** Least weight of rare shingles, as a share of the smaller sketch … */
  readonly leastShare: number
  /** … but never more than this and never less than that. */
  readonly mostNeeded: number
  readonly leastNeeded: number
}

/** Documents of a frequent shingle's list that a later one is linked with. */
export const linkedPredecessors = 8

/** Share of the smaller sketch that such links must make up: more than a genre's phrases do. */
const leastLinkedShare = 0.2
const leastLinked = 6

/** Most candidates that one document brings; the best are taken. */
const mostPerDocument = 512

/**
 * Whether two documents that share rare shingles of this weight and so many frequent ones are a
 * candidate; `smaller` is the size of the smaller sketch.
 */
export function isCandidate(
  {leastShare, mostNeeded, leastNeeded}: CandidateRules,
  score: number,
  linked: number,
  smaller: number,
): boolean {
  return (
    score >= Math.max(leastNeeded, Math.min(mostNeeded, leastShare * smaller)) ||
    linked >= Math.max(leastLinked, leastLinkedShare * smaller)
  )
}

const scoreRoom = scratchNumbers()
const linkRoom = makeScratch((length) => new Uint16Array(length))
const touchedRoom = scratchNumbers()

/**
 * Find the candidates whose later document is `from` to `to` (exclusive): pairs in a row, earlier first,
 * in the order of the later document, then of the earlier.
 */
export function findCandidates(
  {bounds, lows: places, lists}: Postings,
  rules: CandidateRules,
  from: number,
  to: number,
): Uint32Array {
  const weightOf = Float64Array.from([0, ...rules.weights.slice(0, 3), 0])
  // For each document before, all 0 between two documents.
  const scores = scoreRoom(to)
  const links = linkRoom(to)
  const touched = touchedRoom(to)
  let found = new Uint32Array(1024)
  let length = 0

  for (let later = from; later < to; later++) {
    const start = bounds[later] ?? 0
    const end = bounds[later + 1] ?? 0
    let count = 0
    for (let posting = start; posting < end; posting++) {
      const value = places[posting] ?? 0
      const frequency = classOf(value)
      if (frequency === 0) continue
      let place = placeOf(value)
      if (frequency < 4) {
        const weight = weightOf[frequency] ?? 0
        while (((lists[place] ?? 0) & firstFlag) === 0) {
          place--
          const earlier = (lists[place] ?? 0) & ~firstFlag
          if (scores[earlier] === 0 && links[earlier] === 0) touched[count++] = earlier
          scores[earlier] = (scores[earlier] ?? 0) + weight
        }
      } else {
        for (
          let step = 0;
          step < linkedPredecessors && ((lists[place] ?? 0) & firstFlag) === 0;
          step++
        ) {
          place--
          const earlier = (lists[place] ?? 0) & ~firstFlag
          if (scores[earlier] === 0 && links[earlier] === 0) touched[count++] = earlier
          links[earlier] = (links[earlier] ?? 0) + 1
        }
      }
    }

    const size = end - start
    let chosen: {earlier: number; score: number}[] = []
    for (let at = 0; at < count; at++) {
      const earlier = touched[at] ?? 0
      const smaller = Math.min(size, (bounds[earlier + 1] ?? 0) - (bounds[earlier] ?? 0))
      const score = scores[earlier] ?? 0
      const linked = links[earlier] ?? 0
      if (isCandidate(rules, score, linked, smaller)) {
        chosen.push({earlier, score: score + linked})
      }

      scores[earlier] = 0
      links[earlier] = 0
    }

    if (chosen.length > mostPerDocument) {
      chosen = chosen
        .toSorted((a, b) => b.score - a.score || a.earlier - b.earlier)
        .slice(0, mostPerDocument)
    }

    chosen.sort((a, b) => a.earlier - b.earlier)
    if (length + 2 * chosen.length > found.length) {
      const more = new Uint32Array(Math.max(found.length * 2, length + 2 * chosen.length))
      more.set(found)
      found = more
    }

    for (const {earlier} of chosen) {
      found[length] = earlier
      found[length + 1] = later
      length += 2
    }
  }

  return found.slice(0, length)
}
