/** A metric as a row of a table: what it says in words and numbers that sort. */
import type {Metric} from '../../../metrics/types.ts'
import type {Role} from '../../../roles/types.ts'
import {roleAt, wordsAround} from '../../metric-place.ts'
import type {DocumentEntry} from './corpus.ts'

export interface MetricRow {
  readonly document: DocumentEntry
  /** Number among the document's metrics, from 0. */
  readonly index: number
  readonly metric: Metric
  readonly role: Role
  readonly value: string
  /** `≥ 2000, < 3000`; `''` of an exact value. */
  readonly bounds: string
  /** What the value column sorts by, in the base unit where there is one; `null` sorts last. */
  readonly order: number | null
  /** The words before and after the quantity, within its line. */
  readonly before: string
  readonly after: string
}

/** All metrics of a document. */
export function metricRows(document: DocumentEntry): readonly MetricRow[] {
  const {analysis} = document
  return analysis.metrics.map((metric, index) => {
    const {before, after} = wordsAround(analysis.text, metric.span)
    return {
      document,
      index,
      metric,
      role: roleAt(analysis, metric.span.start),
      value: showValue(metric),
      bounds: showBounds(metric),
      order: orderOf(metric),
      before,
      after,
    }
  })
}

/** The value, or the range that stands for it. */
export function showValue({value, min, max}: Metric): string {
  if (value !== null) return String(value)
  if (min !== null && max !== null) return `${min}–${max}`
  return ''
}

/** The bounds as inequalities; empty where they say no more than the value. */
export function showBounds({min, max, minExclusive, maxExclusive, value}: Metric): string {
  if (value !== null && min === value && max === value) return ''
  return [
    min === null ? '' : `${minExclusive ? '>' : '≥'} ${min}`,
    max === null ? '' : `${maxExclusive ? '<' : '≤'} ${max}`,
  ]
    .filter((each) => each !== '')
    .join(', ')
}

function orderOf({value, min, max, baseValue}: Metric): number | null {
  const number = value ?? min ?? max
  if (number === null) return null
  const isScaled = baseValue !== null && value !== null && value !== 0
  return isScaled ? baseValue : number
}
