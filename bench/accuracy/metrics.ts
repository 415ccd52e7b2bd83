/**
 * Scores metrics. One counts as found when its span is the gold's; the fields are judged among
 * those found. Metrics that the gold calls optional are left out on both sides. What was returned
 * beyond the gold counts against precision unless it is `weak` (一 as an article, idioms of
 * number), for callers are told to pass over those.
 */
import type {Metric} from '../../src/index.ts'
import {lineSpans, locateMetric, type Gold, type GoldMetric} from './gold.ts'
import {sumLayerScores, tallyFields, type LayerScore, type Verdicts} from './layer-score.ts'
import {lineOf} from './quote.ts'
import type {Mistake} from './tally.ts'

export const metricFields = [
  'value',
  'unit',
  'value & unit',
  'dimension',
  'approximation',
  'masked',
  'subject',
  'per',
  'period',
] as const
export type MetricField = (typeof metricFields)[number]

const noScore: LayerScore<MetricField> = sumLayerScores(metricFields, [])

/** Score the metrics of one document. */
export function scoreMetrics(
  text: string,
  gold: Gold,
  metrics: readonly Metric[],
): LayerScore<MetricField> {
  if (gold.metrics === null) return noScore
  const lines = lineSpans(text)
  const returned = new Map(metrics.map((metric) => [key(metric.span), metric]))
  const verdicts: Verdicts<MetricField>[] = []
  const mistakes: Mistake[] = []
  let demanded = 0

  for (const entry of gold.metrics) {
    const span = locateMetric(text, lines, entry)
    const report = (kind: string, expected: string, found: string): void => {
      const {line, surface: quote} = entry
      mistakes.push({document: gold.doc, layer: 'metrics', kind, line, quote, expected, found})
    }

    if (span === null) report('gold', 'words that stand in this line', 'nothing')
    const id = span === null ? '' : key(span)
    const metric = returned.get(id)
    returned.delete(id)
    if (entry.optional) continue

    demanded++
    if (metric === undefined) {
      report('missing', `${showValue(entry)} ${entry.unit}`, '')
      continue
    }

    const verdict = judge(entry, metric)
    verdicts.push(verdict)
    for (const field of metricFields) {
      if (!verdict[field] && field !== 'value & unit') {
        report(field, showField(entry, field), showField(asGold(metric), field))
      }
    }
  }

  const extra = [...returned.values()].filter(({weak}) => !weak)
  for (const {span, text: quote, rule} of extra) {
    mistakes.push({
      document: gold.doc,
      layer: 'metrics',
      kind: 'extra',
      line: lineOf(text, span.start),
      quote,
      expected: '',
      found: rule,
    })
  }

  return {
    matching: {matched: verdicts.length, demanded, returned: verdicts.length + extra.length},
    fields: tallyFields(metricFields, verdicts),
    mistakes,
  }
}

function key({start, end}: {readonly start: number; readonly end: number}): string {
  return `${start}-${end}`
}

function judge(gold: GoldMetric, metric: Metric): Verdicts<MetricField> {
  const value = isRange(gold)
    ? metric.min === (gold.min ?? null) && metric.max === (gold.max ?? null)
    : metric.value === gold.value
  const unit = metric.unit === gold.unit
  return {
    value,
    unit,
    'value & unit': value && unit,
    dimension: metric.dimension === gold.dimension,
    approximation: metric.approximation === approximationOf(gold),
    masked: metric.masked === gold.masked,
    subject: isSubject(gold.subject, metric.subject),
    per: metric.per === gold.per,
    period: metric.period === gold.period,
  }
}

function isRange({min, max}: GoldMetric): boolean {
  return (min ?? null) !== null || (max ?? null) !== null
}

/** The gold calls a range `exact` and gives it `min` and `max`; the library calls it `range`. */
function approximationOf(gold: GoldMetric): string {
  return gold.approx === 'exact' && isRange(gold) ? 'range' : gold.approx
}

function isSubject(gold: GoldMetric['subject'], subject: string | null): boolean {
  if (gold === null || gold.length === 0) return subject === null
  if (typeof gold === 'string') return subject === gold
  return subject !== null && gold.includes(subject)
}

function asGold(metric: Metric): GoldMetric {
  const isOpen = metric.approximation !== 'range'
  return {
    ...metric,
    line: 0,
    surface: metric.text,
    approx: metric.approximation,
    optional: metric.weak,
    min: isOpen ? null : metric.min,
    max: isOpen ? null : metric.max,
  }
}

function showValue(gold: GoldMetric): string {
  return isRange(gold) ? `${gold.min ?? ''}–${gold.max ?? ''}` : String(gold.value)
}

function showField(gold: GoldMetric, field: Exclude<MetricField, 'value & unit'>): string {
  if (field === 'value') return showValue(gold)
  if (field === 'approximation') return approximationOf(gold)
  const value = gold[field]
  return Array.isArray(value) ? value.join(' | ') : String(value)
}
