/** What a number is found to be. */
import type {RejectionReason} from '../types.ts'

/** The answer. */
export type Verdict =
  | {readonly kind: 'metric'; readonly isWeak: boolean; readonly rule: string}
  | {
      readonly kind: 'reject'
      readonly reason: RejectionReason
      readonly rule: string
      readonly end: number
    }
  | {readonly kind: 'skip'; readonly end: number}

/** The verdict that a number is no quantity. */
export function no(reason: RejectionReason, rule: string, end: number): Verdict {
  return {kind: 'reject', reason, rule, end}
}
