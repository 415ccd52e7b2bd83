/**
 * Clusters of copies, without chaining: everyone in a cluster is a copy of its leader.
 *
 * Transitive closure over near-duplicates joins what has nothing in common (A~B~C~…), so leaders are
 * chosen instead, the document with most copies first, and take their own copies only.
 */

/** A cluster of at least two documents, in ascending order. */
export interface Cluster {
  readonly leader: number
  readonly members: readonly number[]
}

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
    if (members.length < 2) continue
    for (const member of members) taken.add(member)
    clusters.push({leader, members: members.toSorted((a, b) => a - b)})
  }

  return clusters.toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
}
