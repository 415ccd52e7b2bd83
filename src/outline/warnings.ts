/** What is odd about the numbering and the headings. */
import type {Warning} from '../diagnostics/types.ts'
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {said} from '../wording/results/say.ts'
import {enumeratorSpan, type Reading} from './tree.ts'

/** A warning about a place of the outline. */
export type PlacedWarning = Warning & {readonly span: Span}

/** Skipped, repeated and restarted ordinals; headings without content. In reading order. */
export function findWarnings(
  text: string,
  folded: Folded,
  reading: Reading,
): readonly PlacedWarning[] {
  const warnings: PlacedWarning[] = []
  for (const [index, unit] of reading.units.entries()) {
    const place = reading.places[index]
    if (place === undefined) continue
    const span = enumeratorSpan(folded, unit)
    const enumerator = text.slice(span.start, span.end)
    if (reading.verdicts[index]?.rule === 'outline/empty-heading') {
      warnings.push(said('outline/empty-heading', {enumerator}, {span}))
    }

    const {previous} = place
    if (unit.ordinal === null || unit.isSlip) continue
    const expected = (previous ?? 0) + 1
    if (unit.ordinal === expected) continue
    if (previous === null || unit.ordinal > expected) {
      warnings.push(said('outline/skipped-ordinal', {enumerator, expected}, {span}))
    } else if (unit.ordinal === previous) {
      warnings.push(said('outline/repeated-ordinal', {enumerator}, {span}))
    } else {
      warnings.push(said('outline/restarted-ordinal', {enumerator, previous}, {span}))
    }
  }

  return warnings
}
