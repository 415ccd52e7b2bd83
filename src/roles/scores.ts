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

/** The role with the highest score, the first of equals, with its score. */
export function bestRole(scores: Scores): {readonly role: Role; readonly score: number} {
  let best: Role = 'overview'
  for (const role of roles) if (scores[role] > scores[best]) best = role
  return {role: best, score: scores[best]}
}
