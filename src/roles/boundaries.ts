/** What stands between two units: a role changes more easily at some places than at others. */
import {foldSpan, type Folded} from '../text/fold.ts'
import {longestInnerLabel, readLabel} from './leads.ts'
import type {Boundary} from './sequence.ts'
import type {Unit} from './units.ts'

/** `各位代表!` in a line of its own belongs to what it opens. */
const address = /^(?:各位|尊敬的|亲爱的|同志们)[^,。:!]{0,12}[:!,]?$/u
const longestAddress = 16

function addresses({span}: Unit, folded: Folded): boolean {
  if (span.end - span.start > longestAddress) return false
  const {start, end} = foldSpan(folded, span)
  return address.test(folded.text.slice(start, end))
}

/** What stands between a unit and the one before: the first of a document begins a line. */
export function boundaryBefore(unit: Unit, previous: Unit | undefined, folded: Folded): Boundary {
  if (unit.isContrast || readLabel(unit, folded, longestInnerLabel) !== null) return 'contrast'
  if (unit.title >= 0) return 'heading'
  if (previous !== undefined && addresses(previous, folded)) return 'sentence'
  return previous === undefined || unit.line !== previous.line ? 'line' : 'sentence'
}
