/** Problems that the report names without saying what will be done. */
import type {RoleReading} from '../roles/types.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

/** The warning, at the first section of problems, when there are no next steps at all. */
export function findUnansweredProblems(roles: RoleReading | undefined): readonly Warning[] {
  const sections = roles?.sections ?? []
  const problems = sections.find(({role}) => role === 'problems')
  if (problems === undefined || sections.some(({role}) => role === 'nextSteps')) return []
  return [said('roles/unanswered-problems', {}, {span: problems.span})]
}
