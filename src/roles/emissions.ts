/**
 * What speaks for the roles of a unit taken by itself: its cues, the headings above it, its place.
 *
 * Every summand is a rule with a name; they are added up, and the rules for the role that wins
 * become its evidence.
 */
import type {Folded} from '../text/fold.ts'
import {foldOffset} from '../text/fold.ts'
import type {Context} from './context.ts'
import {placeReasons, type Place} from './positions.ts'
import type {Reason} from './reason.ts'
import {bestRole, growScores, noScores, type MutableScores, type Scores} from './scores.ts'
import type {PlacedHit, Unit} from './units.ts'

/** A unit's scores with their summands. */
export interface Emission {
  readonly scores: Scores
  readonly reasons: readonly Reason[]
}

/** The first hit of a rule counts in full, the next ones less and less, the fourth not at all. */
const repeatFactors = [1, 0.5, 0.25]

/** What a sentence concedes (`虽然…,但`) counts this much. */
const concededFactor = 0.25

/** A 但 was cut off its sentence only because what follows speaks of problems. */
const contrast: Reason = {rule: 'role/cue/contrast', scores: {problems: 4}, factor: 1}

/** … and what stands before it tells, mostly, what was achieved. */
export const beforeContrast: Reason = {
  rule: 'role/cue/before-contrast',
  scores: {progress: 2.5},
  factor: 1,
}

/** Characters that start a clause when they stand before it. */
const clauseBounds = new Set(',;:，；：。!?、\n”"')

/** The reasons that a unit's own cues give. */
export function cueReasons(
  unit: Unit,
  hits: readonly PlacedHit[],
  folded: Folded,
  conceded: number,
): readonly Reason[] {
  const reasons: Reason[] = unit.isContrast ? [contrast] : []
  const counts = new Map<string, number>()

  for (const {cue, start, end} of hits) {
    if (cue.at !== undefined && !standsAt(cue.at, start, unit, folded)) continue
    const count = counts.get(cue.rule) ?? 0
    counts.set(cue.rule, count + 1)
    const repeat = repeatFactors[count] ?? 0
    if (repeat === 0) continue
    const factor = start < conceded ? repeat * concededFactor : repeat
    reasons.push({rule: cue.rule, scores: cue.scores, factor, span: {start, end}})
  }

  return reasons
}

/** Offsets from the start of a unit that still count as its start, behind `一、` or `“`. */
const startTolerance = 4

function standsAt(
  at: 'clauseStart' | 'sentenceStart' | 'end',
  start: number,
  unit: Unit,
  folded: Folded,
): boolean {
  if (start - unit.span.start <= startTolerance) return true
  if (at !== 'clauseStart') return false
  return clauseBounds.has(folded.text.charAt(foldOffset(folded, start) - 1))
}

/** Add up everything that speaks for a unit by itself. */
export function emit(
  cues: readonly Reason[],
  learned: readonly Reason[],
  context: Context,
  lead: readonly Reason[],
  place: Place,
): Emission {
  const places = placeReasons(place)
  const scores: MutableScores = {...context.scores}
  for (const reason of cues) growScores(scores, reason.scores, reason.factor)
  for (const reason of learned) growScores(scores, reason.scores, reason.factor)
  for (const reason of lead) growScores(scores, reason.scores, reason.factor)
  for (const reason of places) growScores(scores, reason.scores, reason.factor)
  return {scores, reasons: [...cues, ...learned, ...context.reasons, ...lead, ...places]}
}

/** The role that the cues alone decide on, with its score. */
export type CueDecision = ReturnType<typeof bestRole>

/** What the cues alone decide on, with the lead over nothing at all. */
export function cueDecision(reasons: readonly Reason[]): CueDecision {
  const scores: MutableScores = {...noScores}
  for (const reason of reasons) growScores(scores, reason.scores, reason.factor)
  return bestRole(scores)
}
