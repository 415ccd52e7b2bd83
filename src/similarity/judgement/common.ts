/**
 * Common text: what so many independent documents of the collection have that it is a template or a
 * notice that all were given (模板、通稿), and no evidence between any two of them.
 *
 * Runs of eight symbols, counted once a cluster of copies: forty copies of one report are one
 * witness, or mass copying would excuse itself. Words are shared by everyone, but few runs this long
 * are, and a passage is common only as far as its runs are.
 */
import type {Blocks} from '../alignment/claims.ts'
import {hashShingles} from '../sketch/shingles.ts'
import {isSampled, type Sketches} from '../sketch/sketch.ts'

/** Long enough that five documents seldom agree by chance. */
export const commonShingleLength = 8

/** Independent documents that make a run of text common property. */
const commonFrequency = 5

/** In how many clusters each shingle of the sketches stands. */
export function clusterFrequencies(sketches: Sketches, clusterOf: Int32Array): Uint32Array {
  const {numbers, bounds} = sketches
  const byCluster = Array.from(clusterOf, (_, index) => index)
  byCluster.sort((a, b) => (clusterOf[a] ?? 0) - (clusterOf[b] ?? 0) || a - b)
  const frequencies = new Uint32Array(sketches.frequencies.length)
  const lastSeen = new Int32Array(frequencies.length).fill(-1)

  for (const index of byCluster) {
    const cluster = clusterOf[index] ?? index
    for (let at = bounds[index] ?? 0; at < (bounds[index + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0
      if (lastSeen[number] === cluster) continue
      lastSeen[number] = cluster
      frequencies[number] = (frequencies[number] ?? 0) + 1
    }
  }

  return frequencies
}

/** At every position: 0 not sampled, 1 an ordinary shingle starts here, 2 a common one does. */
export function commonMarks(
  codes: Uint16Array,
  sketches: Sketches,
  frequencies: Uint32Array,
): Uint8Array {
  const marks = new Uint8Array(codes.length)
  const {low, high, length} = hashShingles(codes, commonShingleLength)
  for (let at = 0; at < length; at++) {
    const upper = high[at] ?? 0
    if (!isSampled(upper, sketches.rate)) continue
    const number = sketches.find(low[at] ?? 0, upper)
    marks[at] = (frequencies[number] ?? 0) >= commonFrequency ? 2 : 1
  }

  return marks
}

/** Share of a passage's sampled shingles, inside its blocks, that are common; 0 where none is. */
export function commonShare(blocks: Blocks, marks: Uint8Array): number {
  let sampled = 0
  let common = 0
  for (const {a, length} of blocks) {
    for (let at = a; at <= a + length - commonShingleLength; at++) {
      const mark = marks[at] ?? 0
      if (mark > 0) sampled++
      if (mark === 2) common++
    }
  }

  return sampled === 0 ? 0 : common / sampled
}
