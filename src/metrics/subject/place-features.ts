/** What speaks for the place of a phrase: what lies between it and the quantity, and where it comes from. */
import type {FeatureSpace} from './feature-space.ts'
import type {Take} from './phrase-features.ts'
import {nounClass, verbClass, type Side} from './side.ts'
import {joints} from './templates.ts'
import {origins, type Origin, type Situation} from './types.ts'

/** What a word between a phrase and the quantity says. */
export function takeGap({of}: FeatureSpace, side: Side, kind: number, i: number, take: Take): void {
  const {number: s, tags, names, suffixes} = side
  const tag = tags[i + 1] ?? 0
  take(of.gapTag(s, tag))
  take(of.gapWord(s, names[i + 1] ?? 0))
  take(of.gapSuffix(s, suffixes[i + 1] ?? 0))
  take(of.gapKind(s, kind, tag))
  take(of.gapTags(s, tag, tags[i + 2] ?? 0))
}

/** How much stands between. */
export function takeGapCount(
  {of}: FeatureSpace,
  side: Side,
  kind: number,
  from: number,
  to: number,
  take: Take,
): void {
  let nouns = 0
  let verbs = 0
  const count = to - from
  for (let i = from; i < to; i++) {
    if (side.classes[i + 1] === nounClass) nouns++
    if (side.classes[i + 1] === verbClass) verbs++
  }

  take(of.gapNouns(side.number, Math.min(8, nouns)))
  take(of.gapVerbs(side.number, Math.min(8, verbs)))
  take(of.gapCount(side.number, Math.min(8, count)))
  if (side.number === 1 && count > 0) {
    take(of.gapPath(kind, side.classes[from + 1] ?? 0, verbs > 0 ? 1 : 0, side.tags[to] ?? 0))
  }
}

/** What speaks for an origin, whatever the phrase. */
export function takeOrigin(
  space: FeatureSpace,
  situation: Situation,
  [before, after]: readonly [Side, Side],
  kind: number,
  origin: Origin,
  take: Take,
): void {
  const {of} = space
  const o = origins.indexOf(origin)
  const end = before.words.length
  const unit = space.words.get(situation.quantity.unitName) ?? 0
  take(of.originKind(o, kind))
  take(of.originUnit(o, unit))
  take(of.originNext(o, kind, after.tags[1] ?? 0))
  take(of.originNextWord(o, after.names[1] ?? 0))
  take(of.originPrevious(o, kind, before.tags[end] ?? 0))
  take(of.originPreviousWord(o, before.names[end] ?? 0))
  if (origin === 'before' || origin === 'after') return
  for (let i = 1; i <= end; i++) {
    take(of.heldTag(o, before.tags[i] ?? 0))
    take(of.heldWord(o, before.names[i] ?? 0))
  }

  take(of.heldCount(o, Math.min(8, end)))
  const joint = jointOf(situation, before)
  take(of.heldJoint(o, joint))
  take(of.heldJointKind(o, joint, kind))
  const {last} = situation
  take(of.heldKinds(o, kind, last === null ? kind : last.kind))
  take(of.heldUnit(o, last !== null && last.unitName === situation.quantity.unitName ? 1 : 0))
}

/** The strongest mark between a quantity and the one before. */
function jointOf({text}: Situation, {words}: Side): number {
  let strongest = 0
  for (const {start, tag} of words) {
    if (tag !== 'P') continue
    const mark = text.charAt(start)
    const joint =
      mark === '、' ? 1 : mark === ',' ? 2 : '()'.includes(mark) ? 3 : mark === ';' ? 4 : 0
    if (joint > strongest) strongest = joint
  }

  return Math.min(strongest, joints.length - 1)
}
