/**
 * Five-year plans: a report that names two of them looks back on the earlier and ahead to the later.
 *
 * `“十四五”时期是极不平凡的五年` is progress and `“十五五”时期是…关键时期` an objective, whichever plans
 * they are; where a document names one alone, its number says nothing.
 */
import type {Folded} from '../text/fold.ts'
import type {Cue} from './cue.ts'
import type {PhraseHit} from './phrases.ts'

/** Rule of the table's row that finds the plans; its hits are read here. */
export const planPeriodRule = 'role/cue/plan-period'

const coming: Cue = {
  rule: 'role/cue/coming-plan',
  scores: {objectives: 1.5, nextSteps: 0.6, progress: -1},
  phrases: '',
  at: 'sentenceStart',
}
const past: Cue = {
  rule: 'role/cue/past-plan',
  scores: {progress: 2, objectives: -1.5},
  phrases: '',
  at: 'sentenceStart',
}

const numerals = '一二三四五六七八九'

/** The hits with the plans told apart; those of a single plan say nothing. */
export function tellPlansApart(
  folded: Folded,
  hits: readonly PhraseHit<Cue>[],
): readonly PhraseHit<Cue>[] {
  const counts = new Map<number, number>()
  for (const hit of hits) {
    if (hit.value.rule !== planPeriodRule) continue
    const number = planNumber(folded, hit)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }

  // Said once, a plan is a mere point of comparison: `为“十六五”预留空间`.
  const plans = [...counts].filter(([, count]) => count > 1).map(([number]) => number)
  const last = Math.max(...plans)
  if (plans.length < 2) return hits
  return hits.map((hit) =>
    hit.value.rule === planPeriodRule
      ? {...hit, value: planNumber(folded, hit) >= last ? coming : past}
      : hit,
  )
}

function planNumber(folded: Folded, {start}: PhraseHit<Cue>): number {
  return numerals.indexOf(folded.text.charAt(start + 1)) + 1
}
