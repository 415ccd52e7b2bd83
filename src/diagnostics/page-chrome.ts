/** One warning for each block that a web page left in the text: buttons, labels, lists. */
import type {Excluded} from '../chrome/types.ts'
import type {Span} from '../text/span.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

const shownLength = 16

/** The warnings, in the order of the blocks; stretches with only white space between are one block. */
export function findChromeWarnings(
  text: string,
  excluded: readonly Excluded[],
): readonly Warning[] {
  return blocks(text, excluded).map((span) =>
    said('text/page-chrome', {text: shorten(text.slice(span.start, span.end))}, {span}),
  )
}

function blocks(text: string, excluded: readonly Excluded[]): readonly Span[] {
  const joined: Span[] = []
  for (const {span} of excluded) {
    const last = joined.at(-1)
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = {start: last.start, end: span.end}
    } else joined.push(span)
  }

  return joined
}

function shorten(block: string): string {
  const line = block.slice(0, shownLength * 4).replaceAll(/\s+/gu, ' ')
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}
