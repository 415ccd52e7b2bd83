/** All features of one candidate, for learning; `scoreCandidates` adds up the same in pieces. */
import type {FeatureSpace} from './feature-space.ts'
import {takeEnd, takeInner, takeInside, takeStart, takeWhole} from './phrase-features.ts'
import {takeGap, takeGapCount, takeOrigin} from './place-features.ts'
import {readSides} from './side.ts'
import type {Candidate, Situation} from './types.ts'
import {unitKindOf} from './unit-kind.ts'

/** The numbers of the features, each as often as it holds. */
export function candidateFeatures(
  space: FeatureSpace,
  situation: Situation,
  {origin, first, last}: Candidate,
): Int32Array {
  const found: number[] = []
  const take = (feature: number): void => {
    found.push(feature)
  }
  const sides = readSides(space, situation)
  const kind = unitKindOf(situation.unit)
  takeOrigin(space, situation, sides, kind, origin, take)
  if (origin !== 'before' && origin !== 'after') return Int32Array.from(found)
  const side = sides[origin === 'before' ? 0 : 1]
  const count = side.words.length
  takeStart(space, side, kind, first, take)
  for (let i = first; i <= last; i++) takeInside(space, side, i, take)
  for (let i = first; i < last; i++) takeInner(space, side, i, take)
  takeEnd(space, side, kind, last, take)
  takeWhole(space, side, kind, first, last, take)
  const [from, to] = origin === 'before' ? [last + 1, count] : [0, first]
  for (let i = from; i < to; i++) takeGap(space, side, kind, i, take)
  takeGapCount(space, side, kind, from, to, take)
  return Int32Array.from(found)
}
