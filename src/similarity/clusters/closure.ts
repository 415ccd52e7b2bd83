/**
 * Closure: pairs that the candidates left out on purpose, and that are worth aligning all the same.
 * Mass copies are linked with a few neighbours only, and members of one component are very probably
 * copies of each other. It proposes; alignment decides.
 */
import type {Cluster} from './clusters.ts'

/** Components up to this size are compared in full, two thousand pairs; larger ones by samples. */
const fullComponent = 64

/** Members of a larger component that everyone is compared with. */
const samplesOfLarge = 8

/** Clusters are compared in full with whoever shares a passage with a member, up to so many pairs. */
const spreadLimit = 64

/** Pairs of document numbers. */
export type Links = readonly (readonly [number, number])[]

/** The pairs of each component of `links` that are worth aligning too. */
export function closurePairs(links: Links): Links {
  const pairs: [number, number][] = []
  for (const members of components(links)) {
    const isFull = members.length <= fullComponent
    const step = isFull ? 1 : Math.ceil(members.length / samplesOfLarge)
    for (let first = 0; first < members.length; first += step) {
      for (let second = isFull ? first + 1 : 0; second < members.length; second++) {
        const left = members[first]
        const right = members[second]
        if (left !== undefined && right !== undefined && left !== right) pairs.push([left, right])
      }
    }
  }

  return pairs
}

/** Whoever shares a passage with one copy probably does with the others. */
export function spreadPairs(links: Links, clusters: readonly Cluster[]): Links {
  const clusterOf = new Map<number, readonly number[]>()
  for (const {members} of clusters) for (const member of members) clusterOf.set(member, members)
  const pairs: [number, number][] = []
  for (const [a, b] of links) {
    const left = clusterOf.get(a) ?? [a]
    const right = clusterOf.get(b) ?? [b]
    if (left.length * right.length > spreadLimit) continue
    for (const first of left) {
      for (const second of right) if (first !== second) pairs.push([first, second])
    }
  }

  return pairs
}

/** Connected components of at least two documents, members in ascending order. */
function components(links: Links): readonly (readonly number[])[] {
  const parents = new Map<number, number>()
  const find = (start: number): number => {
    let at = start
    for (;;) {
      const parent = parents.get(at) ?? at
      if (parent === at) return at
      const grandparent = parents.get(parent) ?? parent
      parents.set(at, grandparent)
      at = grandparent
    }
  }

  for (const [first, second] of links) {
    const left = find(first)
    const right = find(second)
    parents.set(Math.max(left, right), Math.min(left, right))
    if (!parents.has(first)) parents.set(first, first)
    if (!parents.has(second)) parents.set(second, second)
  }

  const members = new Map<number, number[]>()
  for (const index of [...parents.keys()].toSorted((a, b) => a - b)) {
    const root = find(index)
    const list = members.get(root)
    if (list === undefined) members.set(root, [index])
    else list.push(index)
  }

  return [...members.values()].filter((list) => list.length > 1)
}
