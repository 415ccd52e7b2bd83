/** Where a document itself opens, behind its title and those whom it addresses. */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import {opensDocument} from './opening-signs.ts'
import type {Unit} from './units.ts'

/** `尊敬的各位领导、同志们:` is a line of its own and no longer than this. */
const longestSalutation = 20
const mostSalutations = 4

/** Index of the line in which a document opens; `first` is that behind its title. */
export function openingLine(units: readonly Unit[], text: string, first: number): number {
  let line = first
  for (const [index, {line: own, span, title}] of units.entries()) {
    if (own < line) continue
    const isAlone = units[index + 1]?.line !== own && units[index - 1]?.line !== own
    const isSalutation =
      span.end - span.start <= longestSalutation &&
      /[:：!！]$/u.test(text.slice(span.start, span.end))
    if (title >= 0 || !isAlone || !isSalutation || line >= first + mostSalutations) break
    line = own + 1
  }

  return line
}

/**
 * The lines up to that in which a document opens, and those behind it, that do so by their own
 * words: all, where the opening does; else those that announce what follows.
 */
export function signedLines(
  units: readonly Unit[],
  folded: Folded,
  opening: number,
): (line: number) => boolean {
  const signed = new Set<number>()
  let isOpened = false
  for (const [index, {line, span, title}] of units.entries()) {
    if (line > opening + signLines) break
    if (title >= 0 || units[index - 1]?.line === line) continue
    let last = index
    while (units[last + 1]?.line === line && units[last + 1]?.title === -1) last++
    const {start, end} = foldSpan(folded, {
      start: span.start,
      end: units[last]?.span.end ?? span.end,
    })
    const words = folded.text.slice(start, end)
    if (line < opening || (line > opening && leadIn.test(words))) signed.add(line)
    if (line === opening && opensDocument(words)) isOpened = true
  }

  return (line) => isOpened || signed.has(line)
}

/** Behind an opening without signs a lead-in is looked for in so many lines. */
const signLines = 4
const leadIn = /现将|如下[:。]|报告工作|请予?审议/u
