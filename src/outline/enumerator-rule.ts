/**
 * A rule of the tables of enumerators (`han-enumerators.ts`, `latin-enumerators.ts`).
 *
 * Patterns are sticky and of bounded length, so a try costs O(1). A rule only says what could be an
 * enumerator; how much company it needs before it is believed is its `trust` (`confirm.ts`).
 */
import type {EnumeratorStyle} from './types.ts'

/** How much company an enumerator needs before it is believed. */
export type Trust =
  | 'alone' // believed wherever it stands
  | 'sentence' // believed at the start of a line or sentence, elsewhere only in a sequence
  | 'line' // believed at the start of a line, elsewhere only in a sequence
  | 'sequence' // believed only next to its predecessor or successor
  | 'glued' // a bare numeral before its title, believed only next to others of this kind
  | 'slip' // a bare numeral, believed only behind its predecessor in the same line

/** A rule of the table. */
export interface EnumeratorRule {
  readonly style: EnumeratorStyle
  /** Sticky. Group 1 is the numeral, group 2 the delimiter or the word that tells families apart. */
  readonly pattern: RegExp
  readonly read: (numeral: string) => number | null
  readonly trust: Trust
  /**
   * What follows and makes the numeral part of something else, from its value and the text behind the
   * delimiter: `三、四月` is two months and no heading.
   */
  readonly refuses?: (ordinal: number | null, rest: string) => boolean
  /** Group 2 is part of the family (`一是`, `第一章`) rather than a delimiter. */
  readonly isFamily?: boolean
}
