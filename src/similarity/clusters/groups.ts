/**
 * Groups: documents that share common text (a template, a notice) without being copies.
 *
 * Pairs that have enough common text in common are links; leaders take their linked documents as in
 * `clusters.ts`. The text of the group is what at least half of its members share with the leader,
 * shown once, in the leader, which comes first.
 */
import {forEachBlock, readAlignment} from '../alignment/batch.ts'
import {verdicts} from '../judgement/judge.ts'
import type {FoundBatch} from '../search/decide.ts'
import {clusterByLeaders} from './clusters.ts'

/** Common symbols two members share at the least: two or three sentences. */
const minCommon = 40
/** … and at least this share of the shorter one. */
const minCommonShare = 0.15
/** … and of all that the two share, most is common, or they are a pair. */
const mostlyCommon = 0.5

/** A group below this is a pair or two, which pairs show. */
const minMembers = 3

/** Edits and gaps up to this many symbols do not break the common text in two. */
const bridged = 8

/** A group by document numbers and symbols. */
export interface FoundGroup {
  /** The leader first, the others in order. */
  readonly members: readonly number[]
  readonly share: number
  /** Symbols of the leader's normal form. */
  readonly passages: readonly {readonly start: number; readonly end: number}[]
}

interface Link {
  readonly found: FoundBatch
  readonly index: number
  readonly a: number
  readonly b: number
}

/** Find the groups among judged pairs. */
export function findGroups(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  minPassage: number,
): readonly FoundGroup[] {
  const links = batches.flatMap((found) => templateLinks(found, lengths))
  const clusters = clusterByLeaders(links.map(({a, b}) => [Math.min(a, b), Math.max(a, b)]))
  const groupOf = new Map<number, number>()
  for (const [index, {members}] of clusters.entries()) {
    for (const member of members) groupOf.set(member, index)
  }

  const linksOf = clusters.map((): Link[] => [])
  for (const link of links) {
    const index = groupOf.get(link.a)
    if (index === undefined || groupOf.get(link.b) !== index) continue
    const leader = clusters[index]?.leader
    if (leader === link.a || leader === link.b) linksOf[index]?.push(link)
  }

  return clusters
    .filter(({members}) => members.length >= minMembers)
    .map(({leader, members}) => {
      const own = linksOf[groupOf.get(leader) ?? -1] ?? []
      return makeGroup(leader, members, own, lengths, minPassage)
    })
    .filter(({passages}) => passages.length > 0)
    .toSorted((left, right) => sharedLength(right) - sharedLength(left))
}

/** Symbols of a group's common text: pages that many handed in come before a law they all quote. */
function sharedLength({passages}: FoundGroup): number {
  return passages.reduce((sum, {start, end}) => sum + end - start, 0)
}

function templateLinks(found: FoundBatch, lengths: Uint32Array): Link[] {
  const links: Link[] = []
  const {batch, judged} = found
  for (let index = 0; index < batch.count; index++) {
    if (verdicts[judged.verdicts[index] ?? 0] === 'copy') continue
    const {a, b, matched} = readAlignment(batch, index)
    const common = judged.common[index] ?? 0
    const shorter = Math.min(lengths[a] ?? 0, lengths[b] ?? 0)
    const isTemplate =
      common >= minCommon && common >= minCommonShare * shorter && common >= mostlyCommon * matched
    if (isTemplate) links.push({found, index, a, b})
  }

  return links
}

function makeGroup(
  leader: number,
  members: readonly number[],
  links: readonly Link[],
  lengths: Uint32Array,
  minPassage: number,
): FoundGroup {
  const length = lengths[leader] ?? 0
  const counts = new Uint32Array(length + 1)
  let shares = 0

  for (const {found, index, a, b} of links) {
    const isLeaderA = a === leader
    const memberLength = lengths[isLeaderA ? b : a] ?? 0
    shares += (found.judged.common[index] ?? 0) / Math.max(1, memberLength)
    forEachBlock(found.batch, index, (_, blockA, blockB, blockLength) => {
      const start = isLeaderA ? blockA : blockB
      for (let at = start; at < start + blockLength; at++) counts[at] = (counts[at] ?? 0) + 1
    })
  }

  const needed = Math.max(1, links.length / 2)
  const passages: {start: number; end: number}[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start !== -1 && end - start >= minPassage) passages.push({start, end})
  }

  for (let at = 0; at < length; at++) {
    if ((counts[at] ?? 0) < needed) continue
    if (start === -1 || at - end > bridged) {
      close()
      start = at
    }

    end = at + 1
  }

  close()
  return {
    members: [leader, ...members.filter((member) => member !== leader)],
    share: links.length === 0 ? 0 : Math.min(1, shares / links.length),
    passages,
  }
}
