/**
 * Groups: three or more documents that share a text beyond what pairs can say, a template or a
 * model text that went round (群体雷同).
 */
import type {Span} from '../text/span.ts'
import {clusterCopies} from './clusters.ts'
import type {Group, Pair} from './types.ts'

/** Two documents are a pair, not a group. */
const fewestMembers = 3

/** The groups among pairs that are `copy` or `partial`; ids are given by `idOf`. */
export function findGroups(
  pairs: readonly (Pair & {readonly aIndex: number; readonly bIndex: number})[],
  idOf: (index: number) => string,
): readonly Group[] {
  const links = pairs
    .filter(({verdict}) => verdict !== 'boilerplate')
    .map(({aIndex, bIndex}) => ({a: aIndex, b: bIndex}))

  return clusterCopies(links).flatMap((members) => {
    const first = members[0]
    if (first === undefined || members.length < fewestMembers) return []
    const inside = new Set(members)
    const shares: number[] = []
    const covers: (readonly Span[])[] = []

    for (const pair of pairs) {
      if (!inside.has(pair.aIndex) || !inside.has(pair.bIndex)) continue
      shares.push((pair.shareOfA + pair.shareOfB) / 2)
      if (pair.aIndex === first) covers.push(pair.passages.map(({a}) => a))
      else if (pair.bIndex === first) covers.push(pair.passages.map(({b}) => b))
    }

    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length
    return [{documents: members.map(idOf), share, passages: intersect(covers)}]
  })
}

/** What all lists of spans cover. */
function intersect(covers: readonly (readonly Span[])[]): readonly Span[] {
  const [head, ...rest] = covers.map((spans) => spans.toSorted((a, b) => a.start - b.start))
  let common: readonly Span[] = head ?? []
  for (const spans of rest) {
    const next: Span[] = []
    for (const left of common) {
      for (const right of spans) {
        const start = Math.max(left.start, right.start)
        const end = Math.min(left.end, right.end)
        if (start < end) next.push({start, end})
      }
    }

    common = next
  }

  return common
}
