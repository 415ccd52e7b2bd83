/**
 * Common text: what so many independent documents of the collection have that it is a template or a
 * notice that all were given (模板、通稿), and no evidence between any two of them.
 *
 * Counted by the kept shingles, once a cluster of copies: forty copies of one report are one
 * witness, or mass copying would excuse itself.
 */
import {scratchNumbers} from '../collection/scratch.ts'
import {classOf, firstFlag, placeOf, type Postings} from '../candidates/posting-lists.ts'

/**
 * Independent documents that make a shingle common property. Not more in large collections: six
 * offices on one form are no suspects there either, and of a passage that a genre's phrases happen
 * to make up, some shingles are always rarer (see `chanceSymbols`).
 */
export const commonDocuments = 5

/**
 * Independent documents from which on text is everyone's, however long it is: a notice that all had to
 * copy out. At the least so many, so that forty copies of a page stay copies in a folder of fifty …
 */
const fewestWidespread = 64
/** … and so many of a larger collection. */
const widespreadShare = 0.05

/** What stands at a place of the lists: nothing, common text, or text that nearly everyone has. */
export const marksOfCommon = {none: 0, common: 1, widespread: 2} as const

/** Whether text is everyone's that so many of the documents have. */
export function isWidespread(documents: number, total: number): boolean {
  return documents > Math.max(fewestWidespread, widespreadShare * total)
}

/**
 * Copies of one document that make it a source of its own: as long as those that have a text are not
 * many times as many (`othersPerCopy`), they have it from there, and it is no template.
 */
const massCopies = 4
const othersPerCopy = 2

/**
 * Whether text is common that so many independent documents have, copies of one being one document;
 * `most` is how many copies there are of the one that has most.
 */
export function isCommonText(
  documents: number,
  most: number,
  threshold: number = commonDocuments,
): boolean {
  const isSource = most >= massCopies && documents - 1 < othersPerCopy * most
  return documents >= threshold && !isSource
}

const lastSeenRoom = scratchNumbers()
const copiesRoom = scratchNumbers()

/**
 * For a document and its codes, a test for its kept shingles, which are named by their number among
 * them, their place in the codes and their first hash short of its last step: what one is (`marksOfCommon`). Asked of
 * shingles that another document has too.
 */
export type CommonTest = (
  document: number,
  codes: Uint16Array,
) => (sample: number, at: number, mixed: number) => number

/** Lists with what `markCommon` wrote. */
export interface MarkedPostings {
  readonly postings: Postings
  readonly commonMarks: Uint8Array
}

/** The test by the marks of a collection. */
export function testByMarks({postings: {bounds, lows}, commonMarks}: MarkedPostings): CommonTest {
  return (document) => {
    const firstPosting = bounds[document] ?? 0
    return (sample) => {
      const value = lows[firstPosting + sample] ?? 0
      return classOf(value) === 0 ? marksOfCommon.none : (commonMarks[placeOf(value)] ?? 0)
    }
  }
}

/**
 * For each place of the lists, whether its shingle is common (`marksOfCommon`), for lists that begin
 * in `from` to `to`. `clusterOf` gives each document the number that all copies of one text share.
 */
export function markCommon(
  {lists}: Postings,
  clusterOf: Uint32Array,
  threshold: number,
  marks: Uint8Array,
  from: number,
  to: number,
): void {
  const lastSeen = lastSeenRoom(clusterOf.length).fill(0)
  const copies = copiesRoom(clusterOf.length)
  let start = from
  while (start < lists.length && ((lists[start] ?? 0) & firstFlag) === 0) start++

  while (start < to) {
    let end = start + 1
    while (end < lists.length && ((lists[end] ?? 0) & firstFlag) === 0) end++
    if (end - start >= threshold) {
      let clusters = 0
      let most = 0
      for (let place = start; place < end; place++) {
        const cluster = clusterOf[(lists[place] ?? 0) & ~firstFlag] ?? 0
        // The list's own number, from 1 on, marks what it has seen.
        if (lastSeen[cluster] !== start + 1) {
          lastSeen[cluster] = start + 1
          copies[cluster] = 0
          clusters++
        }

        const count = (copies[cluster] ?? 0) + 1
        copies[cluster] = count
        if (count > most) most = count
      }

      if (isCommonText(clusters, most, threshold)) {
        const {common, widespread} = marksOfCommon
        marks.fill(isWidespread(clusters, clusterOf.length) ? widespread : common, start, end)
      }
    }

    start = end
  }
}
