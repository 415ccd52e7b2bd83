/** The figures of completeness in words. */
import {said, type Said} from '../wording/results/say.ts'
import type {CompletenessMessages} from '../wording/results/types.ts'
import type {Completeness} from './types.ts'

/** Each figure as one sentence, with its code and numbers. */
export function explain({
  kind,
  expected,
  missing,
  followUps,
  concreteness,
}: Omit<Completeness, 'explanation'>): readonly Said<keyof CompletenessMessages>[] {
  const roles = expected.map(({role}) => role)
  const lines: Said<keyof CompletenessMessages>[] = [
    missing.length === 0
      ? said('completeness/all-there', {kind, expected: roles})
      : said('completeness/parts-missing', {kind, expected: roles, missing}),
  ]
  if (followUps.length > 0) {
    const problems = followUps.length
    const taken = followUps.filter(({nextStep}) => nextStep !== null).length
    lines.push(
      expected.every(({role, sentenceCount}) => role !== 'nextSteps' || sentenceCount > 0)
        ? said('completeness/follow-ups', {problems, taken})
        : said('completeness/no-next-steps', {problems}),
    )
  }

  if (concreteness.sentenceCount > 0) lines.push(said('completeness/concreteness', concreteness))
  return lines
}
