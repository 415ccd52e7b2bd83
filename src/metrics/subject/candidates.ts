/** Every answer that is looked at for one quantity, with its features. */
import {
  isInner,
  readSides,
  takeEnd,
  takeGap,
  takeGapCount,
  takeInner,
  takeInside,
  takeOrigin,
  takeStart,
  takeWhole,
  unitKindOf,
  type Side,
  type Take,
} from './features.ts'
import type {FeatureSpace} from './feature-space.ts'
import type {Candidate, Situation} from './types.ts'

/** A subject is no longer than this. */
export const longestSubject = 16
/** Of so many words. */
export const mostWords = 9

/** Adds up the weights of features. */
export type Weigh = (collect: (take: Take) => void) => number

/** Call back with each candidate and its score. Linear in the words of both sides. */
export function scoreCandidates(
  space: FeatureSpace,
  situation: Situation,
  weigh: Weigh,
  visit: (candidate: Candidate, score: number) => void,
): void {
  const sides = readSides(space, situation)
  const kind = unitKindOf(situation.unit)
  const [before, after] = sides
  for (const side of [before, after]) {
    const origin = side === before ? 'before' : 'after'
    const base = weigh((take) => {
      takeOrigin(space, situation, sides, kind, origin, take)
    })
    scoreSide(space, side, kind, weigh, (first, last, score) => {
      const start = side.words[first]?.start ?? 0
      const end = side.words[last]?.end ?? start
      visit({origin, first, last, span: {start, end}}, base + score)
    })
  }

  for (const origin of ['last', 'topic', 'alike', 'previous', 'none'] as const) {
    const span = origin === 'none' ? null : situation.neighbours[origin]
    if (span === null && origin !== 'none') continue
    const score = weigh((take) => {
      takeOrigin(space, situation, sides, kind, origin, take)
    })
    visit({origin, first: -1, last: -1, span}, score)
  }
}

function scoreSide(
  space: FeatureSpace,
  side: Side,
  kind: number,
  weigh: Weigh,
  visit: (first: number, last: number, score: number) => void,
): void {
  const {words} = side
  const count = words.length
  const gaps = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    gaps[i + 1] = (gaps[i] ?? 0) + weigh((take) => { takeGap(space, side, kind, i, take) })
  }

  const inner: number[] = []
  const inside: number[] = []
  const ends: number[] = []
  for (let i = 0; i < count; i++) {
    inside.push(weigh((take) => { takeInside(space, side, i, take) }))
    inner.push(weigh((take) => { takeInner(space, side, i, take) }))
    ends.push(weigh((take) => { takeEnd(space, side, kind, i, take) }))
  }

  for (let first = 0; first < count; first++) {
    if (!isInner(side, first)) continue
    let body = weigh((take) => { takeStart(space, side, kind, first, take) })
    const from = words[first]?.start ?? 0
    for (let last = first; last < Math.min(count, first + mostWords); last++) {
      if (!isInner(side, last) || (words[last]?.end ?? 0) - from > longestSubject) break
      body += inside[last] ?? 0
      const gap = side.number === 0 ? (gaps[count] ?? 0) - (gaps[last + 1] ?? 0) : (gaps[first] ?? 0)
      const between = side.number === 0 ? count - last - 1 : first
      const whole = weigh((take) => {
        takeWhole(space, side, kind, first, last, take)
        takeGapCount(space, side, between, take)
      })
      visit(first, last, body + (ends[last] ?? 0) + gap + whole)
      body += inner[last] ?? 0
    }
  }
}
