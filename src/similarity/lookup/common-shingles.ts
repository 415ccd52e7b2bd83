/**
 * Which shingles are common text in an index: as when a collection is compared, copies of one
 * document are one document. An index knows no copies, so those that matter are looked for when a
 * document is asked about: of its neighbours, and by their sketches.
 */
import {commonDocuments, isCommonText} from '../judgement/common.ts'

/** What of an index is read. Documents and shingles are numbers. */
export interface Lists {
  /** How many documents there are. */
  readonly size: () => number
  /** How many documents have a shingle. */
  readonly frequency: (shingle: number) => number
  /** Visit those that were added last, at most `most`. */
  readonly eachDocument: (shingle: number, most: number, visit: (document: number) => void) => void
  /** Visit the shingles of a document, repeats included. */
  readonly eachShingle: (document: number, visit: (shingle: number) => void) => void
  /** How many different shingles a document has. */
  readonly sizeOf: (document: number) => number
}

/** Of a copy's sketch at least this share is its source's, and the other way round. */
const copyShare = 0.4

/** Copies share the same with a text and so are ranked side by side; so many ranks are tried. */
const nextRanks = 3

/** Documents of a list that are looked at. */
const mostDocuments = 64

/** Tells for a shingle whether it is common text, given the documents that were found. */
export type CommonTest = (neighbours: readonly number[]) => (shingle: number) => boolean

/** Make the test of an index, whose room for counting is used again. */
export function makeCommonTest(lists: Lists): CommonTest {
  const findCopiesOf = makeCopySearch(lists)
  return (neighbours) => commonTest(lists, findCopiesOf, neighbours)
}

function commonTest(
  lists: Lists,
  findCopiesOf: CopySearch,
  neighbours: readonly number[],
): (shingle: number) => boolean {
  let known: ReadonlyMap<number, number> | null = null
  return (shingle) => {
    const frequency = lists.frequency(shingle)
    if (frequency < commonDocuments) return false
    known ??= findCopies(lists, findCopiesOf, neighbours)
    if (known.size === 0) return true
    // Documents that are copies of nothing are one each.
    const counts = new Map<number, number>()
    const clusters = known
    let single = 0
    lists.eachDocument(shingle, mostDocuments, (document) => {
      const cluster = clusters.get(document)
      if (cluster === undefined) single++
      else counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
    })
    const most = Math.max(Math.min(1, single), ...counts.values())
    return isCommonText(single + counts.size, most)
  }
}

/** Tells whether one document and another are copies of each other, by their sketches. */
interface CopyTest {
  /** The shingles of the one, each once. */
  readonly shingles: Iterable<number>
  readonly count: number
  readonly isCopy: (other: number) => boolean
}

function makeCopyTest(lists: Lists, document: number): CopyTest {
  // With the turn in which a shingle was last seen, since those of others repeat.
  const lastSeen = new Map<number, number>()
  lists.eachShingle(document, (shingle) => lastSeen.set(shingle, 0))
  let turn = 0
  return {
    shingles: [...lastSeen.keys()],
    count: lastSeen.size,
    isCopy: (other) => {
      turn++
      let shared = 0
      lists.eachShingle(other, (shingle) => {
        const seen = lastSeen.get(shingle)
        if (seen === undefined || seen === turn) return
        lastSeen.set(shingle, turn)
        shared++
      })
      return shared >= copyShare * Math.max(lastSeen.size, lists.sizeOf(other))
    },
  }
}

/** For each copy of a neighbour that has any, the neighbour. */
function findCopies(
  lists: Lists,
  findCopiesOf: CopySearch,
  neighbours: readonly number[],
): ReadonlyMap<number, number> {
  const clusterOf = new Map<number, number>()
  for (const [rank, leader] of neighbours.entries()) {
    if (clusterOf.has(leader)) continue
    const own = makeCopyTest(lists, leader)
    const next = neighbours.slice(rank + 1, rank + 1 + nextRanks)
    if (!next.some((other) => own.isCopy(other))) continue
    clusterOf.set(leader, leader)
    for (const document of findCopiesOf(own)) {
      if (!clusterOf.has(document)) clusterOf.set(document, leader)
    }
  }

  return clusterOf
}

/** Finds the copies of a document, itself among them. */
type CopySearch = (test: CopyTest) => readonly number[]

function makeCopySearch(lists: Lists): CopySearch {
  // All 0 between two searches.
  let counts = new Uint32Array(0)

  return ({shingles, count, isCopy}) => {
    if (counts.length < lists.size()) counts = new Uint32Array(2 * lists.size())
    const touched: number[] = []
    const found: number[] = []
    const needed = Math.max(1, Math.ceil(copyShare * count))
    // Lists that are not read to the end, in which any document may stand besides.
    let cutOff = 0
    for (const shingle of shingles) {
      if (lists.frequency(shingle) > mostDocuments) cutOff++
      lists.eachDocument(shingle, mostDocuments, (document) => {
        const shared = (counts[document] ?? 0) + 1
        counts[document] = shared
        if (shared === 1) touched.push(document)
        if (shared === needed) found.push(document)
      })
    }

    const copies = found.filter((document) => {
      const least = copyShare * Math.max(count, lists.sizeOf(document))
      const shared = counts[document] ?? 0
      return shared >= least || (shared + cutOff >= least && isCopy(document))
    })
    for (const document of touched) counts[document] = 0
    return copies
  }
}
