/**
 * Closure: pairs that the candidates left out on purpose, and that are worth aligning all the same.
 * Mass copies are linked with a few neighbours only, and members of one component are very probably
 * copies of each other. It proposes; alignment decides.
 */
import type {Cluster} from './clusters.ts'
import type {Links} from './links.ts'

/** Components up to this size are compared in full, two thousand pairs; larger ones by samples. */
const fullComponent = 64

/** Members of a larger component that everyone is compared with. */
const samplesOfLarge = 8

/** Clusters are compared in full with whoever shares a passage with a member, up to so many pairs. */
const spreadLimit = 64

/** The pairs of each component of `links` that are worth aligning too, some of them twice. */
export function closurePairs(links: Links): Links {
  const pairs: number[] = []
  for (const members of components(links)) {
    const isFull = members.length <= fullComponent
    const step = isFull ? 1 : Math.ceil(members.length / samplesOfLarge)
    for (let first = 0; first < members.length; first += step) {
      for (let second = isFull ? first + 1 : 0; second < members.length; second++) {
        const left = members[first]
        const right = members[second]
        if (left !== undefined && right !== undefined && left !== right) pairs.push(left, right)
      }
    }
  }

  return Uint32Array.from(pairs)
}

/** Whoever shares a passage with one copy probably does with the others; some pairs come twice. */
export function spreadPairs(links: Links, clusters: readonly Cluster[]): Links {
  const clusterOf = new Map<number, readonly number[]>()
  for (const {members} of clusters) for (const member of members) clusterOf.set(member, members)
  const pairs: number[] = []
  for (let at = 0; at < links.length; at += 2) {
    const a = links[at] ?? 0
    const b = links[at + 1] ?? 0
    const left = clusterOf.get(a) ?? [a]
    const right = clusterOf.get(b) ?? [b]
    if (left.length * right.length > spreadLimit) continue
    for (const first of left) {
      for (const second of right) if (first !== second) pairs.push(first, second)
    }
  }

  return Uint32Array.from(pairs)
}

/** Connected components of at least two documents, members in ascending order. */
function components(links: Links): readonly (readonly number[])[] {
  let count = 0
  for (const document of links) count = Math.max(count, document + 1)
  const parents = Uint32Array.from({length: count}, (_, document) => document)
  const find = (start: number): number => {
    let at = start
    for (;;) {
      const parent = parents[at] ?? at
      if (parent === at) return at
      const grandparent = parents[parent] ?? parent
      parents[at] = grandparent
      at = grandparent
    }
  }

  for (let at = 0; at < links.length; at += 2) {
    const left = find(links[at] ?? 0)
    const right = find(links[at + 1] ?? 0)
    parents[Math.max(left, right)] = Math.min(left, right)
  }

  // A root is the first of its component.
  const members = new Map<number, number[]>()
  for (let document = 0; document < count; document++) {
    const root = find(document)
    if (root === document) continue
    const list = members.get(root)
    if (list === undefined) members.set(root, [root, document])
    else list.push(document)
  }

  return [...members.values()]
}
