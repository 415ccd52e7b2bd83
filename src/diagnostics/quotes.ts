/** Quotation marks without their partners, line by line. */
import {nonBlankLines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

const partners: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['》', '《'],
  ['」', '「'],
  ['』', '『'],
])
const openers = new Set(partners.values())

/** The marks that lack a partner in their line; a straight `"` opens and closes in turn. */
export function findUnbalancedQuotes(text: string): readonly Warning[] {
  return nonBlankLines(text).flatMap((line) => checkLine(text, line))
}

function checkLine(text: string, line: Span): readonly Warning[] {
  const open: {readonly mark: string; readonly offset: number}[] = []
  const lonely: number[] = []
  let straight = -1

  for (let offset = line.start; offset < line.end; offset++) {
    const mark = text.charAt(offset)
    const partner = partners.get(mark)
    if (openers.has(mark)) {
      open.push({mark, offset})
    } else if (partner !== undefined) {
      if (open.at(-1)?.mark === partner) open.pop()
      else lonely.push(offset)
    } else if (mark === '"') {
      straight = straight < 0 ? offset : -1
    }
  }

  if (straight >= 0) lonely.push(straight)
  return [...lonely, ...open.map(({offset}) => offset)]
    .toSorted((left, right) => left - right)
    .map((offset) =>
      said(
        'text/unbalanced-quotes',
        {mark: text.charAt(offset)},
        {span: {start: offset, end: offset + 1}},
      ),
    )
}
