/** Page numbers and running heads: lines in the margins that are numbers, or come again. */
import type {Line, Page} from './types.ts'

/** The margins, as shares of the page's height. */
const margin = 0.1

/** A line that comes again on this share of the pages, its digits apart, is a running head. */
const repeatedShare = 0.5

/** `3`, `- 3 -`, `— 3 —`, `第3页`, `第 3 页 共 10 页`, `3/10`, `Page 3`. */
const pageNumber =
  /^(?:[-—–~·\s]{0,6}\d{1,4}[-—–~·\s]{0,6}|第\s?\d{1,4}\s?页(?:[,，\s]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|Page\s\d{1,4}(?:\sof\s\d{1,4})?)$/iu

export type HeadKind = 'pageNumber' | 'header' | 'footer'

/** Says of a line of a page what it is besides text, or `null`. */
export function findRunningHeads(
  pages: readonly Page[],
): (page: Page, line: Line) => HeadKind | null {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const keys = new Set(page.lines.flatMap((line) => keyOf(page, line) ?? []))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }

  return (page, line) => {
    const key = keyOf(page, line)
    if (key === null) return null
    if (pageNumber.test(line.text.trim())) return 'pageNumber'
    const isRepeated = (counts.get(key) ?? 0) >= Math.max(2, pages.length * repeatedShare)
    if (!isRepeated) return null
    return line.baseline > page.height / 2 ? 'header' : 'footer'
  }
}

/** What lines of the margins have in common from page to page; `null` outside the margins. */
function keyOf({height}: Page, {text, baseline}: Line): string | null {
  const fromTop = (height - baseline) / height
  if (fromTop > margin && fromTop < 1 - margin) return null
  return `${fromTop < 0.5 ? 'top' : 'bottom'}:${text.trim().replaceAll(/\d+/gu, '#')}`
}
