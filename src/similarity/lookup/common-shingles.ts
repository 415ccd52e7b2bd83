/**
 * Which shingles are common text in an index: as when a collection is compared, copies of one
 * document are one document. An index knows no copies, so those that matter are looked for when a
 * document is asked about: of its neighbours, and by their sketches.
 */
import {commonDocuments, isCommonText} from '../judgement/common.ts'

/** What of an index is read. Documents and shingles are numbers. */
export interface Lists {
  /** How many documents have a shingle. */
  readonly frequency: (shingle: number) => number
  /** Those that were added last, at most `most`. */
  readonly documentsOf: (shingle: number, most: number) => readonly number[]
  /** The shingles of a document, repeats included. */
  readonly shinglesOf: (document: number) => readonly number[]
}

/** Of a copy's sketch at least this share is its source's, and the other way round. */
const copyShare = 0.4

/** Copies share the same with a text and so are ranked side by side; so many ranks are tried. */
const nextRanks = 3

/** Documents of a list that are looked at. */
const mostDocuments = 64

/** Tells for a shingle whether it is common text, given the documents that were found. */
export function commonTest(
  lists: Lists,
  neighbours: readonly number[],
): (shingle: number) => boolean {
  let known: ReadonlyMap<number, number> | null = null
  return (shingle) => {
    const frequency = lists.frequency(shingle)
    if (frequency < commonDocuments) return false
    known ??= findCopies(lists, neighbours)
    if (known.size === 0) return true
    const counts = new Map<number, number>()
    let most = 0
    for (const document of lists.documentsOf(shingle, mostDocuments)) {
      const cluster = known.get(document) ?? document
      const count = (counts.get(cluster) ?? 0) + 1
      counts.set(cluster, count)
      most = Math.max(most, count)
    }

    return isCommonText(counts.size, most)
  }
}

function isCopy(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  let shared = 0
  for (const shingle of right) if (left.has(shingle)) shared++
  return shared >= copyShare * Math.max(left.size, right.size)
}

/** For each copy of a neighbour that has any, the neighbour. */
function findCopies(lists: Lists, neighbours: readonly number[]): ReadonlyMap<number, number> {
  const clusterOf = new Map<number, number>()
  const sets = neighbours.map((neighbour) => new Set(lists.shinglesOf(neighbour)))
  for (const [rank, leader] of neighbours.entries()) {
    const own = sets[rank]
    if (own === undefined || clusterOf.has(leader)) continue
    const next = sets.slice(rank + 1, rank + 1 + nextRanks)
    if (!next.some((other) => isCopy(own, other))) continue
    const copies = sharers(lists, own).filter((document) =>
      isCopy(own, new Set(lists.shinglesOf(document))),
    )
    for (const document of copies) {
      if (!clusterOf.has(document)) clusterOf.set(document, leader)
    }
  }

  return clusterOf
}

/** Documents that have enough of these shingles for a copy, the document itself among them. */
function sharers(lists: Lists, shingles: ReadonlySet<number>): readonly number[] {
  const counts = new Map<number, number>()
  for (const shingle of shingles) {
    for (const document of lists.documentsOf(shingle, mostDocuments)) {
      counts.set(document, (counts.get(document) ?? 0) + 1)
    }
  }

  return [...counts].flatMap(([document, count]) =>
    count >= copyShare * shingles.size ? [document] : [],
  )
}
