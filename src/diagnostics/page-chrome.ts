/** One warning for each place where a web page left its buttons, labels and lists. */
import type {Excluded} from '../chrome/types.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

const shownLength = 16

/** The warnings, in the order of the stretches. */
export function findChromeWarnings(excluded: readonly Excluded[]): readonly Warning[] {
  return excluded.map(({text, span}) => said('text/page-chrome', {text: shorten(text)}, {span}))
}

function shorten(line: string): string {
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}
