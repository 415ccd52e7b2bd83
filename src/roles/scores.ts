/** Scores: one number a role, in log-odds, added up from cues, headings and position. */
import type {Role} from './types.ts'

/** The roles in the order in which a summary usually brings them; index into {@link Scores}. */
export const roles: readonly Role[] = [
  'overview',
  'objectives',
  'progress',
  'problems',
  'nextSteps',
  'closing',
]

/** What speaks for each role, in the order of {@link roles}. */
export type Scores = Readonly<Record<Role, number>>

/** The scores of a rule: the roles that it says nothing about are left out. */
export type PartialScores = Partial<Scores>

export const noScores: Scores = {
  overview: 0,
  objectives: 0,
  progress: 0,
  problems: 0,
  nextSteps: 0,
  closing: 0,
}

/** `left + right × factor`. */
export function addScores(left: Scores, right: PartialScores, factor = 1): Scores {
  return {
    overview: left.overview + (right.overview ?? 0) * factor,
    objectives: left.objectives + (right.objectives ?? 0) * factor,
    progress: left.progress + (right.progress ?? 0) * factor,
    problems: left.problems + (right.problems ?? 0) * factor,
    nextSteps: left.nextSteps + (right.nextSteps ?? 0) * factor,
    closing: left.closing + (right.closing ?? 0) * factor,
  }
}

/** A sum that grows in place, for the inner loop. */
export type MutableScores = {-readonly [Name in keyof Scores]: Scores[Name]}

/** Add `right × factor` to a sum. */
export function growScores(sum: MutableScores, right: PartialScores, factor: number): void {
  if (right.overview !== undefined) sum.overview += right.overview * factor
  if (right.objectives !== undefined) sum.objectives += right.objectives * factor
  if (right.progress !== undefined) sum.progress += right.progress * factor
  if (right.problems !== undefined) sum.problems += right.problems * factor
  if (right.nextSteps !== undefined) sum.nextSteps += right.nextSteps * factor
  if (right.closing !== undefined) sum.closing += right.closing * factor
}

/** The role with the highest score, the first of equals, with its score. */
export function bestRole(scores: Scores): {readonly role: Role; readonly score: number} {
  let best: Role = 'overview'
  for (const role of roles) if (scores[role] > scores[best]) best = role
  return {role: best, score: scores[best]}
}
