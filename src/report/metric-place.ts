/** Where a metric stands: its part of the document, and the words around it. */
import type {Analysis} from '../analysis/types.ts'
import type {Role} from '../roles/types.ts'
import type {Span} from '../text/span.ts'

/** Characters of context on either side of a metric, within its line. */
const contextLength = 24

/** The role of the section that holds an offset. */
export function roleAt({sections}: Analysis, offset: number): Role {
  // Sections are in order; binary search keeps a long table linear.
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sections[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }

  return sections[low]?.role ?? 'progress'
}

/** The words before and after a span, within its line and a few characters. */
export function wordsAround(
  text: string,
  {start, end}: Span,
): {readonly before: string; readonly after: string} {
  const before = text.slice(Math.max(0, start - contextLength), start)
  const after = text.slice(end, end + contextLength)
  const lineEnd = after.indexOf('\n')
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: lineEnd < 0 ? after : after.slice(0, lineEnd),
  }
}

/** The line around a span, cut to a few characters on either side. */
export function contextOf(text: string, span: Span): string {
  const {before, after} = wordsAround(text, span)
  return before + text.slice(span.start, span.end) + after
}
