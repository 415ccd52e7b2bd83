/** Finds the copies of documents in an index, by their sketches. */
import type {Lists} from './lists.ts'
import {makeNumberTable} from './number-table.ts'

/** Of a copy's sketch at least this share is its source's, and the other way round. */
const copyShare = 0.4

/** Copies share the same with a text and so are ranked side by side; so many ranks are tried. */
const nextRanks = 3

/** Documents of a list that are looked at. */
export const mostDocuments = 64

/**
 * Write for the copies of neighbours that have any, themselves among them, a number from 1 on that the
 * copies of one text share. Returns those that were given one.
 */
export type ClusterSearch = (
  neighbours: readonly number[],
  clusterOf: Uint32Array,
) => readonly number[]

export function makeCopySearch(lists: Lists): ClusterSearch {
  // The shingles of the document whose copies are looked for, each once, and the turn in which one
  // was last seen, since those of others repeat.
  const own = makeNumberTable()
  let lastSeen = new Uint32Array(256)
  let turn = 0
  const listed = new Uint32Array(mostDocuments)
  // By document; all 0 between two searches.
  let counts = new Uint32Array(0)
  let touched = new Uint32Array(0)

  const take = (document: number): void => {
    own.clear()
    const end = lists.firstShingle(document + 1)
    for (let at = lists.firstShingle(document); at < end; at++) own.add(lists.shingleAt(at))
    if (lastSeen.length < own.size()) lastSeen = new Uint32Array(2 * own.size())
    lastSeen.fill(0)
    turn = 0
  }

  /** Whether another document and the one that was taken are copies of each other. */
  const isCopy = (other: number): boolean => {
    turn++
    let shared = 0
    const end = lists.firstShingle(other + 1)
    for (let at = lists.firstShingle(other); at < end; at++) {
      const place = own.find(lists.shingleAt(at))
      if (place === -1 || lastSeen[place] === turn) continue
      lastSeen[place] = turn
      shared++
    }

    return shared >= leastShared(other)
  }

  const leastShared = (other: number): number =>
    copyShare * Math.max(own.size(), lists.sizeOf(other))

  /** The copies of the document that was taken, itself among them. */
  const findCopies = (): readonly number[] => {
    if (counts.length < lists.size()) {
      counts = new Uint32Array(2 * lists.size())
      touched = new Uint32Array(2 * lists.size())
    }

    let touchedCount = 0
    // Lists that are not read to the end, in which any document may stand besides.
    let cutOff = 0
    for (let place = 0; place < own.size(); place++) {
      const shingle = own.at(place)
      if (lists.frequency(shingle) > mostDocuments) cutOff++
      const read = lists.readDocuments(shingle, mostDocuments, listed)
      for (let at = 0; at < read; at++) {
        const document = listed[at] ?? 0
        const shared = (counts[document] ?? 0) + 1
        counts[document] = shared
        if (shared === 1) touched[touchedCount++] = document
      }
    }

    const needed = Math.ceil(copyShare * own.size())
    const copies: number[] = []
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] ?? 0
      const shared = counts[document] ?? 0
      counts[document] = 0
      if (shared < needed) continue
      const least = leastShared(document)
      if (shared >= least || (shared + cutOff >= least && isCopy(document))) copies.push(document)
    }

    return copies
  }

  return (neighbours, clusterOf) => {
    const clustered: number[] = []
    let clusters = 0
    const put = (document: number, cluster: number): void => {
      clusterOf[document] = cluster
      clustered.push(document)
    }

    for (const [rank, leader] of neighbours.entries()) {
      if (clusterOf[leader] !== 0) continue
      take(leader)
      const next = neighbours.slice(rank + 1, rank + 1 + nextRanks)
      if (!next.some((other) => isCopy(other))) continue
      clusters++
      put(leader, clusters)
      for (const document of findCopies()) {
        if (clusterOf[document] === 0) put(document, clusters)
      }
    }

    return clustered
  }
}
