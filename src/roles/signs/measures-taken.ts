/** Measures that were taken: `整改措施:立即安排…,进行了清理。` answers a problem with work that is done. */
import type {Reason} from '../reason.ts'
import type {Span} from '../../text/span.ts'

const label = /^[^,。:]{0,6}(?:措施|情况|进展|结果|对策|落实)[^,。:]{0,4}:/u
const done = /了|已|立即|随即|当即/u
const planned = /将|拟|计划|下一步|打算|准备|力争/u

/** The signs stand in so many characters. */
const headLength = 80

const measuresTaken: Reason = {
  rule: 'role/sign/measures-taken',
  scores: {progress: 4, nextSteps: -4},
  factor: 1,
}

/** Whether a sentence of a folded text tells, behind a label, what was done about a problem. */
export function tellsMeasuresTaken(text: string, {start, end}: Span): boolean {
  const head = text.slice(start, Math.min(end, start + headLength))
  return label.test(head) && done.test(head) && !planned.test(head)
}

/** What it says by that. */
export function measuresTakenReasons(text: string, span: Span): readonly Reason[] {
  return tellsMeasuresTaken(text, span) ? [measuresTaken] : []
}
