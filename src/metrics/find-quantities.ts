/**
 * Every number of any text, with its unit and bounds, and no judgement.
 *
 * `extractMetrics` knows reports: there 5号 is an address and 三八 a holiday. This reads what is
 * written wherever it stands, for texts that are amounts (`3斤5两`, `大于10且小于20`) or that hold
 * no reports. One pass; every look ahead is bounded by the run itself.
 */
import {numeralClass} from '../numeral/characters.ts'
import {foldNumerals} from '../numeral/parse.ts'
import {baseUnits, toBase} from '../quantity/convert.ts'
import {readQuantity} from '../quantity/quantity.ts'
import type {Dimension, Quantity} from '../quantity/types.ts'
import {fold, unfoldSpan, type Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {readBounds, type Bounds} from './bounds.ts'
import {readComparison, readTrailing, type Interval} from './comparison.ts'
import type {Approximation} from './types.ts'

/** A number with its unit, as it is written. */
export interface QuantityReading {
  /** From the first character of the numeral, or of the word that bounds it, to the last read. */
  readonly text: string
  readonly span: Span
  /** The number in `unit`; `null` for intervals. */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
  readonly approximation: Approximation
  /** Canonical unit, `''` if there is none. */
  readonly unit: string
  readonly dimension: Dimension
  readonly baseValue: number | null
  readonly baseUnit: string | null
}

/** All quantities of a text in order; a bare number is one without a unit. No string makes it throw. */
export function findQuantities(text: string): readonly QuantityReading[] {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`)
  const folded = fold(text)
  const source = foldNumerals(text, folded)
  const found: QuantityReading[] = []
  let at = 0
  let end = 0
  while (at < source.length) {
    const read = readAt(source, at, end)
    if (read === null) {
      at = skipRun(source, at)
      continue
    }

    if (read.quantity.form !== 'masked') found.push(describe(text, folded, read))
    end = read.end
    at = read.end
  }

  return found
}

/**
 * The quantity that a text is as a whole, or `null`. Words of bounds and currencies belong to it;
 * 从, 在 and 之间 around a range may stand outside.
 */
export function parseQuantity(text: string): QuantityReading | null {
  const [reading, ...others] = findQuantities(text)
  if (reading === undefined || others.length > 0) return null
  const before = text.slice(0, reading.span.start).trim()
  const after = text.slice(reading.span.end).trim()
  const isWhole = before === '' && after === ''
  const isFramed = reading.approximation === 'range' && frames.has(before) && frames.has(after)
  return isWhole || isFramed ? reading : null
}

const frames: ReadonlySet<string> = new Set([
  '',
  '从',
  '自',
  '在',
  '介于',
  '之间',
  '間',
  '间',
  '之間',
])

interface Read extends Pick<
  Bounds,
  'approximation' | 'value' | 'min' | 'max' | 'minExclusive' | 'maxExclusive'
> {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
}

/** The reading at a place; words of bounds before it belong to it from `from` on. */
function readAt(source: string, at: number, from: number): Read | null {
  const comparison = readComparison(source, at)
  if (comparison !== null) return fromInterval(comparison)
  const quantity = canBegin(source, at) ? readQuantity(source, at, 'plain') : null
  if (quantity === null) return null
  const trailing = readTrailing(source, quantity)
  if (trailing !== null) return fromInterval(trailing)
  // 50万元(含)以上: 含 says of 以上 what it means anyway.
  const end = source.startsWith('(含)', quantity.end) ? quantity.end + 3 : quantity.end
  const bounds = readBounds(source, {...quantity, start: quantity.from, end})
  return {...bounds, start: Math.max(from, bounds.start), quantity}
}

function fromInterval(interval: Interval): Read {
  const isRange = interval.min !== null && interval.max !== null
  const isLower = interval.min !== null
  const isExclusive = interval.minExclusive || interval.maxExclusive
  return {
    ...interval,
    start: Math.min(interval.start, interval.quantity.from),
    value: isRange ? null : (interval.min ?? interval.max),
    approximation: isRange ? 'range' : !isLower ? 'atMost' : isExclusive ? 'over' : 'atLeast',
  }
}

function describe(text: string, folded: Folded, read: Read): QuantityReading {
  const {value, min, max, minExclusive, maxExclusive, approximation, quantity} = read
  const span = unfoldSpan(folded, {start: read.start, end: read.end})
  const {unit} = quantity
  const dimension = unit?.dimension ?? 'count'
  return {
    text: text.slice(span.start, span.end),
    span,
    value,
    min,
    max,
    minExclusive,
    maxExclusive,
    approximation,
    unit: quantity.unitName,
    dimension,
    baseValue: value === null || unit === null ? null : toBase(value, unit),
    baseUnit: (unit?.factor ?? null) === null ? null : baseUnits[dimension],
  }
}

/** Characters besides numerals that a quantity can begin with. */
const beginnings: ReadonlySet<string> = new Set('负-−.半几数上分个米对')

function canBegin(source: string, at: number): boolean {
  return numeralClass(source.charCodeAt(at)) !== 0 || beginnings.has(source.charAt(at))
}

/** Over the rest of a run of digits that is no number, so that none is tried twice. */
function skipRun(source: string, at: number): number {
  const kind = numeralClass(source.charCodeAt(at))
  let end = at + 1
  if (kind !== 0) while (numeralClass(source.charCodeAt(end)) === kind) end++
  return end
}
