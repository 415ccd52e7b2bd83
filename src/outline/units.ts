/**
 * The units of a document in reading order: confirmed enumerators and titles without a number,
 * each with the stretch of its own line that belongs to it. All offsets are folded ones.
 */
import type {Span} from '../text/span.ts'
import type {Candidate} from './candidates.ts'
import type {EnumeratorStyle} from './types.ts'

/** A heading or item before its place in the tree is known. */
export interface Unit {
  readonly line: number
  readonly style: EnumeratorStyle
  readonly family: string
  readonly delimiter: string
  readonly ordinal: number | null
  /** Whether the enumerator lost its 是 or 、 and only its place tells what it is. */
  readonly isSlip: boolean
  /** From the enumerator to the next unit of the line or the end of the line. */
  readonly segment: Span
  /** Where the text after the enumerator begins. */
  readonly textStart: number
  readonly opensLine: boolean
  /** Whether another unit stands behind it in its line. */
  readonly isContinued: boolean
  /** Whether that unit begins a list inside this one: `一、存在问题(一)…`. */
  readonly opensChild: boolean
}

/** Family of the titles without an enumerator. */
export const titleFamily = 'none'

/** Merge confirmed candidates and bare title lines (indices of `lines`, ascending). */
export function makeUnits(
  lines: readonly Span[],
  candidates: readonly Candidate[],
  titleLines: readonly number[],
): readonly Unit[] {
  const units: Unit[] = candidates.map(({line, start, boundary, match}, index) => {
    const next = candidates[index + 1]
    const isContinued = next !== undefined && next.line === line
    const end = isContinued ? next.start : (lines[line]?.end ?? start)
    return {
      line,
      style: match.style,
      family: match.family,
      delimiter: match.delimiter,
      ordinal: match.ordinal,
      isSlip: match.trust === 'slip',
      segment: {start, end},
      textStart: match.end,
      opensLine: boundary === 'line',
      isContinued,
      opensChild: isContinued && next.match.family !== match.family && next.match.ordinal === 1,
    }
  })

  for (const line of titleLines) {
    const segment = lines[line]
    if (segment === undefined) continue
    units.push({
      line,
      style: 'none',
      family: titleFamily,
      delimiter: '',
      ordinal: null,
      isSlip: false,
      segment,
      textStart: segment.start,
      opensLine: true,
      isContinued: false,
      opensChild: false,
    })
  }

  return units.toSorted((left, right) => left.segment.start - right.segment.start)
}

/** Whether a unit enumerates inside prose (一是, 首先) rather than numbers parts of the document. */
export function isProseStyle(unit: Unit): boolean {
  return unit.style === 'yi-shi' || unit.style === 'ordinal-word'
}
