/**
 * Which candidates are enumerators: those that are unmistakable, and those in company.
 *
 * `一抓到底`, `(1)` in a reference or `2.` in a sentence look like enumerators; what tells an
 * enumerator is the predecessor or successor in its family. One pass in each direction with the
 * nearest candidate of each family.
 */
import type {Candidate} from './candidates.ts'
import type {EnumeratorStyle} from './types.ts'

/** The candidates that count, with a slip's family mended to that of the list it continues. */
export function confirmCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const followed = findFollowed(candidates)
  const confirmed: Candidate[] = []
  const lastOfFamily = new Map<string, Candidate>()

  for (const [index, candidate] of candidates.entries()) {
    const {match} = candidate
    if (match.trust === 'slip') {
      const mended = mendSlip(candidate, confirmed.at(-1))
      if (mended !== null) confirmed.push(mended)
      continue
    }

    const before = lastOfFamily.get(match.family)
    const predecessor = before !== undefined && follows(before, candidate) ? before : null
    if (isBelieved(candidate, predecessor, followed[index] ?? notFollowed)) {
      confirmed.push(candidate)
      lastOfFamily.set(match.family, candidate)
    }
  }

  return confirmed
}

/** `before` is its predecessor, if it has one. */
function isBelieved(candidate: Candidate, before: Candidate | null, follower: number): boolean {
  const {boundary, match} = candidate
  const isFollower = before !== null
  const isFollowed = follower !== notFollowed
  if (match.trust === 'glued') {
    const isInCompany = follower === followedByGlued || before?.match.trust === 'glued'
    return isInCompany || (isFollower && isFollowed)
  }

  if (boundary === 'line' && match.trust !== 'sequence') return true
  if (boundary === 'sentence' && (match.trust === 'alone' || match.trust === 'sentence'))
    return true
  // In the midst of prose 一要 and (一) begin a list only where 二要 or (二) follows (`findFollowed`).
  if (isProse(candidate)) return isFollowed && match.ordinal === 1
  // Inside a line a list begins with one: 见第(二)项, 。3、 are otherwise none.
  return isFollower || (isFollowed && (boundary === 'line' || match.ordinal === 1))
}

const notFollowed = 0
const followedBySuccessor = 1
const followedByGlued = 2

/** For every candidate whether the next one of its family is its successor, and of which kind. */
function findFollowed(candidates: readonly Candidate[]): Uint8Array {
  const followed = new Uint8Array(candidates.length)
  const nextOfFamily = new Map<string, Candidate>()
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index]
    if (candidate === undefined) continue
    const next = nextOfFamily.get(candidate.match.family)
    if (next !== undefined && follows(candidate, next)) {
      const isApart = next.line !== candidate.line && candidate.match.style === 'yi-shi'
      const isGlued = next.match.trust === 'glued'
      followed[index] =
        isProse(candidate) && isApart
          ? notFollowed
          : isGlued
            ? followedByGlued
            : followedBySuccessor
    }

    if (!isProse(candidate)) nextOfFamily.set(candidate.match.family, candidate)
  }

  return followed
}

/** A word like 一是 or a bracket that no punctuation sets off; `①` needs none. */
function isProse({boundary, match}: Candidate): boolean {
  return boundary === 'none' && proseStyles.has(match.style)
}

const proseStyles: ReadonlySet<EnumeratorStyle> = new Set<EnumeratorStyle>([
  'yi-shi',
  'parenthesized-chinese',
  'parenthesized-arabic',
])

/** Whether `after` continues the list of `before`, at a place where it can. */
function follows(before: Candidate, after: Candidate): boolean {
  const isSameLine = before.line === after.line
  // Behind a comma or in prose only a list of the same line goes on.
  if (!isSameLine && (after.boundary === 'clause' || after.boundary === 'none')) return false
  if (!isSameLine && after.boundary === 'line' && before.boundary !== 'line') {
    if (after.match.style === 'ordinal-word') return false
  }

  if (before.match.ordinal === null) return false
  // 最后 ends any list of order words, in the line or line by line.
  if (after.match.ordinal === null) return isSameLine || after.boundary === 'line'
  return after.match.ordinal === before.match.ordinal + 1
}

/** `…。二做好…`: behind `一是` in the line, or inside the line that `1、` opens. */
function mendSlip(candidate: Candidate, before: Candidate | undefined): Candidate | null {
  if (before === undefined || before.line !== candidate.line) return null
  if (candidate.boundary !== 'sentence') return null
  if (before.match.ordinal === null || candidate.match.ordinal !== before.match.ordinal + 1)
    return null
  return {...candidate, match: {...candidate.match, family: before.match.family}}
}
