/**
 * Gathers what is odd about a document.
 *
 * Each kind of damage has a file of its own, which reads the text once; the warnings of the outline
 * come along. All are sorted by place, those about the whole document first.
 */
import type {Outline} from '../outline/types.ts'
import type {Placeholder} from '../placeholders/types.ts'
import type {RoleReading} from '../roles/types.ts'
import {compareSpans} from '../text/span.ts'
import {findBreakOff} from './break-off.ts'
import {findMissingDigits} from './missing-digits.ts'
import {findMojibake} from './mojibake.ts'
import {findPageChrome} from './page-chrome.ts'
import {findPlaceholderWarnings} from './placeholder-count.ts'
import {findUnbalancedQuotes} from './quotes.ts'
import type {Warning} from './types.ts'
import {findUnansweredProblems} from './unanswered.ts'

/** Everything odd about a document. Never throws on any text. */
export function findWarnings(
  text: string,
  outline: Outline,
  roles?: RoleReading,
  placeholders?: readonly Placeholder[],
): readonly Warning[] {
  if (/^[\s\u200B-\u200D\u2060\uFEFF]*$/u.test(text)) {
    return [{code: 'text/empty', message: '文档没有内容。'}]
  }

  return [
    ...outline.warnings,
    ...findBreakOff(text, outline),
    ...findMojibake(text),
    ...findMissingDigits(text),
    ...findPageChrome(text),
    ...findUnbalancedQuotes(text),
    ...findPlaceholderWarnings(placeholders ?? []),
    ...findUnansweredProblems(roles),
  ].toSorted((left, right) => compareSpans(left.span ?? start, right.span ?? start))
}

const start = {start: -1, end: -1}
