/** Every answer that is looked at for one quantity, with its score. */
import type {FeatureSpace} from './feature-space.ts'
import {takeEnd, takeInner, takeInside, takeStart, takeWhole} from './phrase-features.ts'
import {takeGap, takeGapCount, takeOrigin} from './place-features.ts'
import {isContent, isInner, readSides, type Side} from './side.ts'
import type {Candidate, Situation} from './types.ts'
import {unitKindOf} from './unit-kind.ts'

/** A subject is no longer than this. */
const longestSubject = 16
/** Of so many words. */
const mostWords = 9

/** Called with each candidate; `first` and `last` are words of a side, or −1. */
export type Visit = (candidate: Candidate, score: number) => void

/**
 * Call back with each candidate and the sum of the weights of its features. What candidates share
 * is added up once, so the cost is linear in the words of both sides.
 */
export function scoreCandidates(
  space: FeatureSpace,
  situation: Situation,
  weights: Float64Array,
  visit: Visit,
): void {
  const sides = readSides(space, situation)
  const kind = unitKindOf(situation.unit)
  const sum = new Sum(weights)
  for (const side of sides) {
    if (side.words.length === 0) continue
    const origin = side.number === 0 ? 'before' : 'after'
    takeOrigin(space, situation, sides, kind, origin, sum.take)
    const base = sum.end()
    scoreSide(space, side, kind, sum, (first, last, score) => {
      const start = side.words[first]?.start ?? 0
      const end = side.words[last]?.end ?? start
      visit({origin, first, last, span: {start, end}}, base + score)
    })
  }

  for (const origin of ['last', 'topic', 'alike', 'previous', 'none'] as const) {
    const span = origin === 'none' ? null : situation.neighbours[origin]
    if (span === null && origin !== 'none') continue
    takeOrigin(space, situation, sides, kind, origin, sum.take)
    visit({origin, first: -1, last: -1, span}, sum.end())
  }
}

/** Adds up weights until `end` is called. */
class Sum {
  private total = 0
  private readonly weights: Float64Array

  constructor(weights: Float64Array) {
    this.weights = weights
  }

  readonly take = (feature: number): void => {
    this.total += this.weights[feature] ?? 0
  }

  end(): number {
    const {total} = this
    this.total = 0
    return total
  }
}

/** How many quotations are open after a word that opens (1), closes (−1) or does either (2). */
function depthAfter(quote: number, depth: number): number {
  if (quote === 2) return depth === 1 ? 0 : depth + 1
  return depth + quote
}

function scoreSide(
  space: FeatureSpace,
  side: Side,
  kind: number,
  sum: Sum,
  visit: (first: number, last: number, score: number) => void,
): void {
  const {words} = side
  const {take} = sum
  const count = words.length
  const gaps = [0]
  const inside: number[] = []
  const inner: number[] = []
  const ends: number[] = []
  for (let i = 0; i < count; i++) {
    takeGap(space, side, kind, i, take)
    gaps.push((gaps[i] ?? 0) + sum.end())
    takeInside(space, side, i, take)
    inside.push(sum.end())
    takeInner(space, side, i, take)
    inner.push(sum.end())
    takeEnd(space, side, kind, i, take)
    ends.push(sum.end())
  }

  const isBefore = side.number === 0
  for (let first = 0; first < count; first++) {
    if (!isInner(side, first) || side.isNegated[first] === true) continue
    takeStart(space, side, kind, first, take)
    let body = sum.end()
    const from = words[first]?.start ?? 0
    let isNamed = false
    let depth = 0
    for (let last = first; last < Math.min(count, first + mostWords); last++) {
      if (!isInner(side, last) || (words[last]?.end ?? 0) - from > longestSubject) break
      body += inside[last] ?? 0
      const gap = isBefore ? (gaps[count] ?? 0) - (gaps[last + 1] ?? 0) : (gaps[first] ?? 0)
      takeWhole(space, side, kind, first, last, take)
      takeGapCount(space, side, kind, isBefore ? last + 1 : 0, isBefore ? count : first, take)
      const score = body + (ends[last] ?? 0) + gap + sum.end()
      isNamed ||= isContent(side, last)
      depth = depthAfter(side.quotes[last] ?? 0, depth)
      // A closing quote without its opening one: no longer phrase is whole either.
      if (depth < 0) break
      if (isNamed && depth === 0) visit(first, last, score)
      body += inner[last] ?? 0
    }
  }
}
