/**
 * Clusters of copies, without chaining: everyone in a cluster is a copy of its leader.
 *
 * Transitive closure over near-duplicates joins what has nothing in common (A~B~C~…), so leaders are
 * chosen instead, the document with most copies first, and take their own copies only. Closure does
 * serve to look for pairs that the candidates left out: mass copies are linked with a few neighbours
 * only, and members of one component are very probably copies of each other.
 */
import type {Candidate} from '../candidates/candidates.ts'

/** Components up to this size are compared in full, two thousand pairs; larger ones by their leaders. */
const fullComponent = 64

/** The pairs of each component of `links` that are worth aligning too. */
export function closurePairs(
  links: readonly Candidate[],
  documentCount: number,
): readonly Candidate[] {
  const pairs: Candidate[] = []
  for (const members of components(links, documentCount)) {
    const isFull = members.length <= fullComponent
    // Of a large component everyone is compared with a few members that are far apart in the list.
    const step = isFull ? 1 : Math.ceil(members.length / leadersOfLarge)
    for (let first = 0; first < members.length; first += step) {
      for (let second = isFull ? first + 1 : 0; second < members.length; second++) {
        const left = members[first]
        const right = members[second]
        if (left === undefined || right === undefined || left === right) continue
        pairs.push({first: Math.min(left, right), second: Math.max(left, right)})
      }
    }
  }

  return pairs
}

const leadersOfLarge = 8

/** Clusters of at least two documents, each in ascending order with its leader named. */
export function clusterByLeaders(
  links: readonly Candidate[],
  documentCount: number,
): readonly {readonly leader: number; readonly members: readonly number[]}[] {
  const neighbours = new Map<number, Set<number>>()
  const link = (from: number, to: number): void => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, new Set([to]))
    else known.add(to)
  }

  for (const {first, second} of links) {
    link(first, second)
    link(second, first)
  }

  const order = [...neighbours.keys()].toSorted(
    (a, b) => (neighbours.get(b)?.size ?? 0) - (neighbours.get(a)?.size ?? 0) || a - b,
  )
  const isTaken = new Uint8Array(documentCount)
  const clusters: {leader: number; members: number[]}[] = []

  for (const leader of order) {
    if (isTaken[leader] === 1) continue
    const members = [leader, ...(neighbours.get(leader) ?? [])].filter((at) => isTaken[at] === 0)
    if (members.length < 2) continue
    for (const member of members) isTaken[member] = 1
    clusters.push({leader, members: members.toSorted((a, b) => a - b)})
  }

  return clusters.toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
}

/** Connected components of at least two documents. */
function components(
  links: readonly Candidate[],
  documentCount: number,
): readonly (readonly number[])[] {
  const parents = Int32Array.from({length: documentCount}, (_, index) => index)
  const find = (start: number): number => {
    let at = start
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }

    return at
  }

  for (const {first, second} of links) parents[find(first)] = find(second)
  const members = new Map<number, number[]>()
  for (let index = 0; index < documentCount; index++) {
    const root = find(index)
    const list = members.get(root)
    if (list === undefined) members.set(root, [index])
    else list.push(index)
  }

  return [...members.values()].filter((list) => list.length > 1)
}
