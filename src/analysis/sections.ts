/** Sections without the page chrome that lies in the midst of them. */
import type {Excluded} from '../chrome/types.ts'
import type {Section} from '../roles/types.ts'
import {isWhiteSpace} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/**
 * Cut sections at the excluded stretches, so that no section holds any. `report` is the text in
 * which those are blank. Both lists are in order; one pass over the two.
 */
export function cutSections(
  report: string,
  sections: readonly Section[],
  excluded: readonly Excluded[],
): readonly Section[] {
  if (excluded.length === 0) return sections
  const pieces: Section[] = []
  let index = 0

  for (const section of sections) {
    let {start} = section.span
    for (; (excluded[index]?.span.start ?? Infinity) < section.span.end; index++) {
      const gap = excluded[index]?.span
      if (gap === undefined) break
      push(pieces, section, trim(report, {start, end: Math.max(start, gap.start)}))
      start = Math.max(start, gap.end)
    }

    push(pieces, section, trim(report, {start, end: section.span.end}))
  }

  return pieces
}

function push(pieces: Section[], section: Section, span: Span): void {
  if (span.start < span.end) pieces.push({...section, span})
}

function trim(text: string, {start, end}: Span): Span {
  let first = start
  let last = end
  while (first < last && isWhiteSpace(text.charCodeAt(first))) first++
  while (last > first && isWhiteSpace(text.charCodeAt(last - 1))) last--
  return {start: first, end: last}
}
