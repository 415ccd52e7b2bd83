/**
 * Candidates: the pairs of documents that share enough rare shingles to be worth aligning.
 *
 * An inverted index over the sketches, read while it is filled: when document d comes, the list of
 * each of its shingles holds the earlier documents that have it. A shingle in few documents is
 * counted for all of them. One in many would cost quadratic time and hide mass copying when it is
 * left out, so there only the last few documents of the list are counted: forty copies of one
 * report are linked in a chain, which `clusters.ts` closes. Cost: postings × list length, both
 * bounded.
 */
import type {Sketches} from '../sketch/sketch.ts'

/** A pair by document numbers, `first < second`. */
export interface Candidate {
  readonly first: number
  readonly second: number
}

export interface CandidateOptions {
  /** Sampled shingles that two documents must have in common. */
  readonly minShared: number
  /** Shingles in more documents than this are frequent. */
  readonly maxFrequency: number
  /** Whether a shingle (by number) counts at all. */
  readonly isCounted: (number: number) => boolean
}

/** Documents of a frequent shingle's list that a newcomer is linked with. */
const linkedPredecessors = 8

/** Most candidates a document brings; more than these are phrases, not copies. */
const mostPerDocument = 256

/** Find the candidate pairs, ordered by `second`, then `first`. */
export function findCandidates(
  sketches: Sketches,
  {minShared, maxFrequency, isCounted}: CandidateOptions,
): readonly Candidate[] {
  const {numbers, bounds, frequencies} = sketches
  const documentCount = bounds.length - 1
  const listStarts = new Uint32Array(frequencies.length + 1)
  const isUsed = new Uint8Array(frequencies.length)
  for (let number = 0; number < frequencies.length; number++) {
    const frequency = frequencies[number] ?? 0
    const isShared = frequency > 1 && isCounted(number)
    isUsed[number] = isShared ? 1 : 0
    listStarts[number + 1] = (listStarts[number] ?? 0) + (isShared ? frequency : 0)
  }

  const postings = new Uint32Array(listStarts[frequencies.length] ?? 0)
  const filled = listStarts.slice(0, frequencies.length)
  const counts = new Uint32Array(documentCount)
  const found: Candidate[] = []

  for (let second = 0; second < documentCount; second++) {
    const touched: number[] = []
    for (let at = bounds[second] ?? 0; at < (bounds[second + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0
      if (isUsed[number] !== 1) continue
      const end = filled[number] ?? 0
      const start = listStarts[number] ?? 0
      const isRare = (frequencies[number] ?? 0) <= maxFrequency
      const from = isRare ? start : Math.max(start, end - linkedPredecessors)
      for (let posting = from; posting < end; posting++) {
        const first = postings[posting] ?? 0
        const count = counts[first] ?? 0
        if (count === 0) touched.push(first)
        counts[first] = count + 1
      }

      postings[end] = second
      filled[number] = end + 1
    }

    const chosen = touched.filter((first) => (counts[first] ?? 0) >= minShared)
    if (chosen.length > mostPerDocument) {
      chosen.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      chosen.length = mostPerDocument
    }

    chosen.sort((a, b) => a - b)
    for (const first of chosen) found.push({first, second})
    for (const first of touched) counts[first] = 0
  }

  return found
}
