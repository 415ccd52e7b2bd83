/** What a heading's reading is worth: against the heading above it, with two roles, with a year. */
import {coveredShare, decidedRole, type HeadingReading} from './heading-cues.ts'
import {addScores, noScores, type Scores} from './scores.ts'
import type {Role} from './types.ts'

/** What stands above a heading. */
interface Above {
  readonly role: Role | null
  readonly mixed: readonly [Role, Role] | null
}

/** What a heading of two parts adds to both of its roles. */
const mixedWeight = 3

/** The scores of a heading of two parts: both alike. */
export function mixedScores([first, second]: readonly [Role, Role]): Scores {
  return addScores(noScores, {[first]: mixedWeight, [second]: mixedWeight})
}

/** Whether the two parts of a heading are goals and the tasks that lead there. */
export function namesGoalsAndTasks(mixed: readonly [Role, Role] | null): boolean {
  return mixed !== null && mixed[0] === 'objectives' && mixed[1] === 'nextSteps'
}

/** A title that scores no more than this for progress could as well head a plan. */
const vagueProgress = 2.5

/** Whether the year in a heading may decide what its words do not. */
export function isVague({scores}: HeadingReading): boolean {
  const role = decidedRole(scores)
  return role === null || (role === 'progress' && scores.progress <= vagueProgress)
}

/** A sub-heading that contradicts a deciding heading above it must reach this score … */
const leastContradiction = 2.4
/** … and consist of the words that decide at least by this share: not `共享发展成果`. */
const leastCovered = 0.4

/** Whether a heading may say something else than the one above it. */
export function mayContradict(title: string, reading: HeadingReading, above: Above): boolean {
  const role = decidedRole(reading.scores)
  if (role === null || above.role === null || role === above.role) return true
  if (above.mixed?.includes(role) === true) return true
  return reading.scores[role] >= leastContradiction && coveredShare(title, reading) >= leastCovered
}
