/**
 * Which shingles are common text in an index: as when a collection is compared, copies of one
 * document are one document. An index knows no copies, so those that matter are looked for when a
 * document is asked about: of its neighbours, and by their sketches.
 */
import {commonDocuments, isCommonText, isWidespread, marksOfCommon} from '../judgement/common.ts'
import {makeCopySearch, mostDocuments} from './copy-search.ts'
import type {Lists} from './lists.ts'

/** Tells what a shingle is (`marksOfCommon`), given the documents that were found. */
export type CommonTest = (neighbours: readonly number[]) => (shingle: number) => number

/** Make the test of an index, whose room for counting is used again. */
export function makeCommonTest(lists: Lists): CommonTest {
  const findClusters = makeCopySearch(lists)
  // By document: the copies of one text share a number, 0 stands for copies of nothing. They are those
  // of the neighbours that were asked about last.
  let clusterOf = new Uint32Array(0)
  let clustered: readonly number[] = []
  let asked: readonly number[] = []
  const listed = new Uint32Array(mostDocuments)
  let largest = 0
  // By cluster; all 0 between two shingles.
  let copies = new Uint32Array(16)

  const cluster = (neighbours: readonly number[]): void => {
    if (asked === neighbours) return
    asked = neighbours
    for (const document of clustered) clusterOf[document] = 0
    if (clusterOf.length < lists.size()) clusterOf = new Uint32Array(2 * lists.size())
    clustered = findClusters(neighbours, clusterOf)
    if (copies.length <= neighbours.length) copies = new Uint32Array(2 * neighbours.length)
    largest = 0
    for (const document of clustered) {
      const own = clusterOf[document] ?? 0
      const count = (copies[own] ?? 0) + 1
      copies[own] = count
      largest = Math.max(largest, count)
    }

    copies.fill(0)
  }

  return (neighbours) => (shingle) => {
    const frequency = lists.frequency(shingle)
    if (frequency < commonDocuments) return marksOfCommon.none
    cluster(neighbours)
    // Those that are copies may be one document.
    const isEveryones = isWidespread(frequency - clustered.length, lists.size())
    const mark = isEveryones ? marksOfCommon.widespread : marksOfCommon.common
    if (clustered.length === 0) return mark
    // Documents that are copies of nothing are one each.
    let single = 0
    let clusters = 0
    let most = 0
    const length = lists.readDocuments(shingle, mostDocuments, listed)
    for (let at = 0; at < length; at++) {
      // Of most of the genre's phrases no copies are left that could be their source.
      const copiesLeft = Math.min(largest, most + length - at)
      const documents = single + clusters
      if (documents >= commonDocuments && isCommonText(documents, copiesLeft)) break
      const own = clusterOf[listed[at] ?? 0] ?? 0
      if (own === 0) {
        single++
        continue
      }

      const count = (copies[own] ?? 0) + 1
      copies[own] = count
      if (count === 1) clusters++
      if (count > most) most = count
    }

    if (clusters > 0) copies.fill(0, 0, neighbours.length + 1)
    const isCommon = isCommonText(single + clusters, Math.max(most, Math.min(1, single)))
    return isCommon ? mark : marksOfCommon.none
  }
}
