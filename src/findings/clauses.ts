/** What stands around a metric: its clause, its sentence, the words just before it. */
import type {Metric} from '../metrics/types.ts'
import type {Span} from '../text/span.ts'

/** Words further away than this do not bear on a number. */
const reach = 60

const clauseEnds = /[,，。;；:：!！?？\n]/u
const sentenceEnds = /[。;；!！?？\n]/u

/** The text from the last clause mark to the metric. */
export function clauseBefore(text: string, {span}: Metric): string {
  return lastPiece(text.slice(Math.max(0, span.start - reach), span.start), clauseEnds)
}

/** The clause that holds the metric. */
export function clauseOf(text: string, metric: Metric): string {
  return clauseBefore(text, metric) + metric.text + firstPiece(behind(text, metric), clauseEnds)
}

/** The sentence that holds the metric, as far as it matters. */
export function sentenceOf(text: string, metric: Metric): Span {
  const {start, end} = metric.span
  const head = lastPiece(text.slice(Math.max(0, start - 2 * reach), start), sentenceEnds)
  return {
    start: start - head.length,
    end: end + firstPiece(behind(text, metric), sentenceEnds).length,
  }
}

function behind(text: string, {span}: Metric): string {
  return text.slice(span.end, span.end + reach)
}

function lastPiece(text: string, ends: RegExp): string {
  let start = text.length
  while (start > 0 && !ends.test(text.charAt(start - 1))) start--
  return text.slice(start)
}

function firstPiece(text: string, ends: RegExp): string {
  const end = text.search(ends)
  return end < 0 ? text : text.slice(0, end)
}

/** Whether two metrics can be of one value: their bounds meet. */
export function mayBeEqual(left: Metric, right: Metric): boolean {
  return low(left) <= high(right) && low(right) <= high(left)
}

/** The least that a metric may be; 0 where it says nothing. */
export function low({min, baseValue, value}: Metric): number {
  return scaled(min ?? 0, value, baseValue)
}

/** The most that a metric may be. */
export function high({max, baseValue, value}: Metric): number {
  return scaled(max ?? Infinity, value, baseValue)
}

/** A bound in the base unit, where the unit has a factor. */
function scaled(bound: number, value: number | null, baseValue: number | null): number {
  return value === null || value === 0 || baseValue === null ? bound : bound * (baseValue / value)
}

/** Whether two metrics are in one unit, or in units with one base: 亩 and 平方米. */
export function areComparable(left: Metric, right: Metric): boolean {
  return (
    left.dimension === right.dimension &&
    (left.unit === right.unit || (left.baseUnit !== null && left.baseUnit === right.baseUnit))
  )
}
