/**
 * Groups: documents that share common text (a template, a notice) without being copies.
 *
 * Pairs that have enough common text in common are links; leaders take their linked documents as in
 * `clusters.ts`. The text of the group is what at least half of its members share with the leader,
 * shown once, in the leader, which comes first.
 */
import {forEachBlock, readAlignment} from '../alignment/batch.ts'
import {scratchNumbers} from '../collection/scratch.ts'
import {verdicts} from '../judgement/judge.ts'
import type {FoundBatch} from '../judgement/found-batch.ts'
import {clusterByLeaders} from './clusters.ts'
import type {Links} from './links.ts'

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

/** Links of templates: of each its documents, and the batch and place of its alignment. */
interface TemplateLinks {
  readonly pairs: Links
  readonly batchOf: readonly number[]
  readonly indexOf: readonly number[]
}

/** Find the groups among judged pairs. */
export function findGroups(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  minPassage: number,
): readonly FoundGroup[] {
  const links = templateLinks(batches, lengths)
  const clusters = clusterByLeaders(links.pairs)
  const groupOf = new Map<number, number>()
  for (const [index, {members}] of clusters.entries()) {
    if (members.length < minMembers) continue
    for (const member of members) groupOf.set(member, index)
  }

  const linksOf = clusters.map((): number[] => [])
  for (let link = 0; link < links.batchOf.length; link++) {
    const a = links.pairs[2 * link] ?? 0
    const b = links.pairs[2 * link + 1] ?? 0
    const index = groupOf.get(a)
    if (index === undefined || groupOf.get(b) !== index) continue
    const leader = clusters[index]?.leader
    if (leader === a || leader === b) linksOf[index]?.push(link)
  }

  const groups = clusters.flatMap(({leader, members}, index) => {
    if (members.length < minMembers) return []
    const own = (linksOf[index] ?? []).flatMap((link) => {
      const found = batches[links.batchOf[link] ?? 0]
      return found === undefined ? [] : [{found, index: links.indexOf[link] ?? 0}]
    })
    const group = makeGroup(leader, members, own, lengths, minPassage)
    return group.passages.length > 0 ? [group] : []
  })
  return groups.toSorted((left, right) => sharedLength(right) - sharedLength(left))
}

/** Symbols of a group's common text: pages that many handed in come before a law they all quote. */
function sharedLength({passages}: FoundGroup): number {
  return passages.reduce((sum, {start, end}) => sum + end - start, 0)
}

function templateLinks(batches: readonly FoundBatch[], lengths: Uint32Array): TemplateLinks {
  const pairs: number[] = []
  const batchOf: number[] = []
  const indexOf: number[] = []
  for (const [number, {batch, judged}] of batches.entries()) {
    for (let index = 0; index < batch.count; index++) {
      if (verdicts[judged.verdicts[index] ?? 0] === 'copy') continue
      const {a, b, matched} = readAlignment(batch, index)
      const common = judged.common[index] ?? 0
      const shorter = Math.min(lengths[a] ?? 0, lengths[b] ?? 0)
      const isTemplate =
        common >= minCommon &&
        common >= minCommonShare * shorter &&
        common >= mostlyCommon * matched
      if (!isTemplate) continue
      pairs.push(Math.min(a, b), Math.max(a, b))
      batchOf.push(number)
      indexOf.push(index)
    }
  }

  return {pairs: Uint32Array.from(pairs), batchOf, indexOf}
}

const countRoom = scratchNumbers()

function makeGroup(
  leader: number,
  members: readonly number[],
  links: readonly {readonly found: FoundBatch; readonly index: number}[],
  lengths: Uint32Array,
  minPassage: number,
): FoundGroup {
  const length = lengths[leader] ?? 0
  const counts = countRoom(length + 1).fill(0, 0, length + 1)
  let shares = 0

  for (const {found, index} of links) {
    const {a, b} = readAlignment(found.batch, index)
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
