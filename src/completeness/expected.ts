/** Which parts a report has by convention, by how much time it covers. */
import type {PeriodKind} from '../facts/types.ts'
import type {Role, RoleSentence} from '../roles/types.ts'
import type {ExpectedPart} from './types.ts'

/**
 * Reports on a stretch of time say what was done, what is wrong and what comes next (情况、问题、
 * 打算); a report on one event says what was done. Of a report whose time is unknown nothing more can
 * be asked. Openings and closings are manners, not parts.
 */
const conventions: Readonly<Record<PeriodKind, readonly Role[]>> = {
  weekly: ['progress', 'problems', 'nextSteps'],
  monthly: ['progress', 'problems', 'nextSteps'],
  quarterly: ['progress', 'problems', 'nextSteps'],
  halfYearly: ['progress', 'problems', 'nextSteps'],
  yearly: ['progress', 'problems', 'nextSteps'],
  multiYear: ['progress', 'problems', 'nextSteps'],
  event: ['progress'],
  unknown: ['progress'],
}

/** The expected parts with how many sentences each has. */
export function expectedParts(
  kind: PeriodKind,
  sentences: readonly RoleSentence[],
): readonly ExpectedPart[] {
  return conventions[kind].map((role) => ({
    role,
    sentenceCount: sentences.filter((sentence) => sentence.role === role).length,
    rule: `completeness/${kind}`,
  }))
}
