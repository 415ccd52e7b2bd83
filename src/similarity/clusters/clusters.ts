/**
 * Clusters of copies, without chaining: everyone in a cluster is a copy of its leader, or of at least
 * half of those that are.
 *
 * Transitive closure over near-duplicates joins what has nothing in common (A~B~C~…), so leaders are
 * chosen instead, the document with most copies first, and take their own copies only. When nobody
 * has the source, two that were rewritten most are no copies of each other, and the leader would
 * leave some behind; those are copies of most of its cluster all the same, and join it.
 */

/** A cluster of at least two documents, in ascending order. */
export interface Cluster {
  readonly leader: number
  readonly members: readonly number[]
}

/** Share of a cluster's own members of which a document that joins is a copy. */
const joinShare = 0.5

/** Cluster by links, two document numbers each; by the first member. */
export function clusterByLeaders(
  links: readonly (readonly [number, number])[],
): readonly Cluster[] {
  const neighbours = new Map<number, Set<number>>()
  const link = (from: number, to: number): void => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, new Set([to]))
    else known.add(to)
  }

  for (const [first, second] of links) {
    link(first, second)
    link(second, first)
  }

  const order = [...neighbours.keys()].toSorted(
    (a, b) => (neighbours.get(b)?.size ?? 0) - (neighbours.get(a)?.size ?? 0) || a - b,
  )
  const taken = new Set<number>()
  const clusters: Cluster[] = []

  for (const leader of order) {
    if (taken.has(leader)) continue
    const members = [leader, ...(neighbours.get(leader) ?? [])].filter((at) => !taken.has(at))
    for (const member of members) taken.add(member)
    clusters.push({leader, members})
  }

  return joined(clusters, neighbours)
    .filter(({members}) => members.length > 1)
    .map(({leader, members}) => ({leader, members: members.toSorted((a, b) => a - b)}))
    .toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
}

/** Put clusters into larger ones when each of their members is a copy of enough of those there. */
function joined(
  clusters: readonly Cluster[],
  neighbours: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Cluster[] {
  const bySize = clusters.toSorted((a, b) => b.members.length - a.members.length)
  const kept: {leader: number; own: number; members: number[]}[] = []
  const keptOf = new Map<number, number>()

  for (const {leader, members} of bySize) {
    const counts = members.map((member) => {
      const linked = new Map<number, number>()
      for (const other of neighbours.get(member) ?? []) {
        const index = keptOf.get(other)
        if (index !== undefined) linked.set(index, (linked.get(index) ?? 0) + 1)
      }

      return linked
    })
    const target = [...(counts[0]?.keys() ?? [])].find((index) => {
      const needed = Math.max(2, joinShare * (kept[index]?.own ?? Infinity))
      return counts.every((linked) => (linked.get(index) ?? 0) >= needed)
    })
    if (target === undefined) {
      for (const member of members) keptOf.set(member, kept.length)
      kept.push({leader, own: members.length, members: [...members]})
    } else {
      // Who joins does not bring in others: it is no member that counts.
      kept[target]?.members.push(...members)
    }
  }

  return kept
}
