/** A rule that tells by shape that a number is no quantity. */
import type {RejectionReason} from '../types.ts'

/** What the rules see. */
export interface Place {
  readonly text: string
  /** Start of the numeral. */
  readonly at: number
  /** Whether only punctuation or white space stands between here and the start of a clause. */
  readonly isClauseStart: boolean
  readonly isLineStart: boolean
}

/** A rule: a name, a reason, and where the rejected number ends. */
export interface Rule {
  readonly name: string
  readonly reason: RejectionReason
  readonly end: (place: Place) => number | null
}

/** The end of a sticky pattern at a place, or `null`. */
export function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Whether a sentence or clause begins after a place. */
export function isMarkPlace(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === '' || '。;:\n\r!?,'.includes(character)
}
