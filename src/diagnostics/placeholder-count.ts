/** One warning for all placeholders: a report should not go out with blanks. */
import type {Placeholder} from '../placeholders/types.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

/** Examples that the message shows. */
const shownCount = 3

/** The warning, at the first placeholder, if there is any. */
export function findPlaceholderWarnings(placeholders: readonly Placeholder[]): readonly Warning[] {
  const first = placeholders[0]
  if (first === undefined) return []
  const examples = [...new Set(placeholders.map(({text}) => text))].slice(0, shownCount)
  return [said('text/placeholders', {count: placeholders.length, examples}, {span: first.span})]
}
