/**
 * Clusters of copies, without chaining: everyone in a cluster is a copy of its leader, or of at least
 * half of those that are.
 *
 * Transitive closure over near-duplicates joins what has nothing in common (A~B~C~…), so leaders are
 * chosen instead, the document with most copies first, and take their own copies only. When nobody
 * has the source, two that were rewritten most are no copies of each other, and the leader would
 * leave some behind; those are copies of most of its cluster all the same, and join it.
 */

import {degreeOf, makeGraph, neighboursOf, type LinkGraph, type Links} from './links.ts'

/** A cluster of at least two documents, in ascending order. */
export interface Cluster {
  readonly leader: number
  readonly members: readonly number[]
}

/** Share of a cluster's own members of which a document that joins is a copy. */
const joinShare = 0.5

/** Cluster by links; by the first member. */
export function clusterByLeaders(links: Links): readonly Cluster[] {
  const graph = makeGraph(links)
  const taken = new Uint8Array(graph.bounds.length)
  const clusters: Cluster[] = []
  for (const leader of byDegree(graph)) {
    if (taken[leader] === 1) continue
    taken[leader] = 1
    const members = [leader]
    for (const member of neighboursOf(graph, leader)) {
      if (taken[member] === 1) continue
      taken[member] = 1
      members.push(member)
    }

    clusters.push({leader, members})
  }

  return joined(clusters, graph)
    .filter(({members}) => members.length > 1)
    .map(({leader, members}) => ({leader, members: members.toSorted((a, b) => a - b)}))
    .toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
}

/** The documents that have links, those with most first, then by their numbers. */
function byDegree(graph: LinkGraph): readonly number[] {
  const linked: number[] = []
  for (let document = 0; document + 1 < graph.bounds.length; document++) {
    if (degreeOf(graph, document) > 0) linked.push(document)
  }

  return linked.toSorted((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b)
}

/** Put clusters into larger ones when each of their members is a copy of enough of those there. */
function joined(clusters: readonly Cluster[], graph: LinkGraph): readonly Cluster[] {
  const bySize = clusters.toSorted((a, b) => b.members.length - a.members.length)
  const kept: {leader: number; own: number; members: number[]}[] = []
  const keptOf = new Int32Array(graph.bounds.length).fill(-1)
  const linksInto = (member: number, index: number): number => {
    let count = 0
    for (const other of neighboursOf(graph, member)) if (keptOf[other] === index) count++
    return count
  }

  for (const {leader, members} of bySize) {
    const tried = new Set<number>()
    let target = -1
    for (const other of neighboursOf(graph, leader)) {
      const index = keptOf[other] ?? -1
      if (index === -1 || tried.has(index)) continue
      tried.add(index)
      const needed = Math.max(2, joinShare * (kept[index]?.own ?? Infinity))
      if (!members.every((member) => linksInto(member, index) >= needed)) continue
      target = index
      break
    }

    if (target === -1) {
      for (const member of members) keptOf[member] = kept.length
      kept.push({leader, own: members.length, members: [...members]})
    } else {
      // Who joins does not bring in others: it is no member that counts.
      kept[target]?.members.push(...members)
    }
  }

  return kept
}
