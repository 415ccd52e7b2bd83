/**
 * Groups: documents that share common text (a template, a notice) without being copies.
 *
 * Pairs that have enough common text in common are links; leaders take their linked documents as in
 * `clusters.ts`. The text of the group is what at least half of its members share with the leader,
 * shown once, in the leader, which comes first.
 */
import {blocksExtent} from '../alignment/claims.ts'
import {clusterByLeaders} from './clusters.ts'
import type {Judged} from '../judgement/judge.ts'

/** Common symbols two members share at the least: two or three sentences. */
const minCommon = 40
/** … and as share of the shorter one. */
const minCommonShare = 0.1

/** A group below this is a pair or two, which pairs show. */
const minMembers = 3

/** A group by document numbers and symbols. */
export interface FoundGroup {
  /** The leader first, the others in order. */
  readonly members: readonly number[]
  readonly share: number
  /** Symbols of the leader's normal form. */
  readonly passages: readonly {readonly start: number; readonly end: number}[]
}

/** Whether two documents share a template's worth of common text. */
export function sharesTemplate({alignment, common, verdict}: Judged): boolean {
  const shorter = Math.min(alignment.lengthA, alignment.lengthB)
  return verdict !== 'copy' && common >= minCommon && common >= minCommonShare * shorter
}

/** Find the groups among judged pairs. */
export function findGroups(
  judged: readonly Judged[],
  lengths: readonly number[],
  minPassage: number,
): readonly FoundGroup[] {
  const links = judged.filter(sharesTemplate)
  const clusters = clusterByLeaders(
    links.map(({alignment: {a, b}}) => ({first: Math.min(a, b), second: Math.max(a, b)})),
    lengths.length,
  )
  const groupOf = new Map<number, number>()
  for (const [index, {members}] of clusters.entries()) {
    for (const member of members) groupOf.set(member, index)
  }

  const linksOf = clusters.map((): Judged[] => [])
  for (const link of links) {
    const {a, b} = link.alignment
    const index = groupOf.get(a)
    if (index === undefined || groupOf.get(b) !== index) continue
    const leader = clusters[index]?.leader
    if (leader === a || leader === b) linksOf[index]?.push(link)
  }

  return clusters
    .map(({leader, members}, index) =>
      makeGroup(leader, members, linksOf[index] ?? [], lengths, minPassage),
    )
    .filter(({members, passages}) => members.length >= minMembers && passages.length > 0)
}

function makeGroup(
  leader: number,
  members: readonly number[],
  links: readonly Judged[],
  lengths: readonly number[],
  minPassage: number,
): FoundGroup {
  const length = lengths[leader] ?? 0
  const counts = new Uint32Array(length + 1)
  let shares = 0

  for (const {alignment, common} of links) {
    const isLeaderA = alignment.a === leader
    const memberLength = isLeaderA ? alignment.lengthB : alignment.lengthA
    shares += common / Math.max(1, memberLength)
    for (const blocks of alignment.passages) {
      const {startA, endA, startB, endB} = blocksExtent(blocks)
      const start = isLeaderA ? startA : startB
      const end = isLeaderA ? endA : endB
      for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1
    }
  }

  const needed = Math.max(1, links.length / 2)
  const passages: {start: number; end: number}[] = []
  let start = -1
  for (let at = 0; at <= length; at++) {
    if ((counts[at] ?? 0) >= needed) {
      if (start === -1) start = at
    } else if (start !== -1) {
      if (at - start >= minPassage) passages.push({start, end: at})
      start = -1
    }
  }

  return {
    members: [leader, ...members.filter((member) => member !== leader)],
    share: links.length === 0 ? 0 : Math.min(1, shares / links.length),
    passages,
  }
}
