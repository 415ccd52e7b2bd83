/**
 * Gathers what is odd about a document.
 *
 * Each kind of damage has a file of its own, which reads the text once; the warnings of the outline
 * come along. All are sorted by place, those about the whole document first.
 */
import {blankChrome, findPageChrome} from '../chrome/page-chrome.ts'
import type {Excluded} from '../chrome/types.ts'
import type {Outline} from '../outline/types.ts'
import type {Placeholder} from '../placeholders/types.ts'
import type {RoleReading} from '../roles/types.ts'
import {compareSpans} from '../text/span.ts'
import {said} from '../wording/results/say.ts'
import {findBreakOff} from './break-off.ts'
import {findMissingDigits} from './missing-digits.ts'
import {findMojibake} from './mojibake.ts'
import {findChromeWarnings} from './page-chrome.ts'
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
  excluded: readonly Excluded[] = findPageChrome(text),
): readonly Warning[] {
  if (/^[\s\u200B-\u200D\u2060\uFEFF]*$/u.test(text)) {
    return [said('text/empty', {})]
  }

  // Marks and blanks of the page are no damage, nor does the report end with them.
  const report = blankChrome(text, excluded)
  const mojibake = findMojibake(report)
  return [
    ...outline.warnings,
    ...findBreakOff(report, outline),
    ...mojibake,
    ...findMissingDigits(report),
    ...findChromeWarnings(text, excluded),
    ...outside(findUnbalancedQuotes(report), mojibake),
    ...findPlaceholderWarnings(placeholders ?? []),
    ...findUnansweredProblems(roles),
  ].toSorted((left, right) => compareSpans(left.span ?? start, right.span ?? start))
}

const start = {start: -1, end: -1}

/** The warnings that lie in none of the damaged places. Marks inside mojibake were never written. */
function outside(warnings: readonly Warning[], damaged: readonly Warning[]): readonly Warning[] {
  const spans = damaged.flatMap(({span}) => span ?? []).toSorted(compareSpans)
  let index = 0
  let end = 0
  return warnings.filter(({span}) => {
    const at = span?.start ?? 0
    for (; (spans[index]?.start ?? Infinity) <= at; index++) {
      end = Math.max(end, spans[index]?.end ?? 0)
    }

    return at >= end
  })
}
