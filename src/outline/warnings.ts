/** What is odd about the numbering and the headings. */
import type {Warning} from '../diagnostics/types.ts'
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {enumeratorSpan, type Reading} from './tree.ts'

/** A warning about a place of the outline. */
export interface PlacedWarning extends Warning {
  readonly span: Span
}

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
      warnings.push({
        code: 'outline/empty-heading',
        message: `“${enumerator}”只有标题,没有内容。`,
        span,
      })
    }

    const {previous} = place
    if (unit.ordinal === null || unit.isSlip) continue
    const expected = (previous ?? 0) + 1
    if (unit.ordinal === expected) continue
    if (previous === null || unit.ordinal > expected) {
      warnings.push({
        code: 'outline/skipped-ordinal',
        message: `“${enumerator}”之前缺少序号${expected}。`,
        span,
      })
    } else if (unit.ordinal === previous) {
      warnings.push({code: 'outline/repeated-ordinal', message: `序号“${enumerator}”重复。`, span})
    } else {
      warnings.push({
        code: 'outline/restarted-ordinal',
        message: `序号在“${enumerator}”处回退,前一个是${previous}。`,
        span,
      })
    }
  }

  return warnings
}
