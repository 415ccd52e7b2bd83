/**
 * Signs: what a whole sentence shows, where no single word does. Each looks at a bounded stretch of
 * its sentence and is a rule with a name like any cue.
 */
import type {Span} from '../../text/span.ts'
import type {Reason} from '../reason.ts'
import {descriptionSigns} from './description.ts'
import {goalSigns} from './goals.ts'
import {measuresTakenReasons} from './measures-taken.ts'
import {summingUpReasons} from './summing-up.ts'

/** What a sentence of a folded text shows. */
export function signReasons(text: string, span: Span): readonly Reason[] {
  return [
    ...goalSigns(text, span),
    ...descriptionSigns(text, span),
    ...summingUpReasons(text, span),
    ...measuresTakenReasons(text, span),
  ]
}
