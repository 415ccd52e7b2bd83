/** Parts above their total: 资金860万元,其中镇级420万元、村级310万元、社会180万元. */
import type {Metric} from '../metrics/types.ts'
import {ruled} from '../wording/results/say.ts'
import {clauseOf, high, low} from './clauses.ts'
import type {Finding} from './types.ts'

/** Groups that may overlap: everyone above 80 is above 60 too. */
const overlapping = /以上|以下|享受|同时|含|包括/u

/** Between parts that together make a list: `、`, `和`, a subject. */
const list = /^[^,，。;；\n]{0,16}[、和及][^,，。;；\n]{0,16}$/u

/** Rounded parts may exceed their total by so large a share of it. */
const roundingShare = 0.005

/** Each part that is more than its total, and each list of parts that sums to more. */
export function findPartsAboveTotals(text: string, metrics: readonly Metric[]): readonly Finding[] {
  const totals = new Map(metrics.map((metric) => [metric.span.start, metric]))
  const groups = new Map<Metric, Metric[]>()
  for (const metric of metrics) {
    const total = metric.partOf === null ? undefined : totals.get(metric.partOf.start)
    if (total === undefined || !isPart(metric, total)) continue
    const group = groups.get(total)
    if (group === undefined) groups.set(total, [metric])
    else group.push(metric)
  }

  return [...groups].flatMap(([total, parts]) => judge(text, total, parts))
}

/** Ages and shares are no parts of a number of people. */
function isPart(part: Metric, total: Metric): boolean {
  return (
    part.unit === total.unit &&
    part.dimension === total.dimension &&
    part.dimension !== 'ratio' &&
    part.dimension !== 'age' &&
    part.dimension !== 'duration' &&
    part.per === total.per &&
    !part.masked &&
    !total.masked
  )
}

function judge(text: string, total: Metric, parts: readonly Metric[]): readonly Finding[] {
  const bound = high(total) * (1 + roundingShare)
  const greater = parts.filter((part) => low(part) > bound)
  if (greater.length > 0) {
    return greater.map((part) =>
      ruled(
        'figures/part-exceeds-total',
        {part: part.text, total: total.text},
        {spans: [total.span, part.span]},
      ),
    )
  }

  const listed = longestList(text, parts)
  const sum = listed.reduce((before, part) => before + low(part), 0)
  if (listed.length < 2 || sum <= bound) return []
  return [
    ruled(
      'figures/parts-exceed-total',
      {
        parts: listed.map((part) => part.text),
        total: total.text,
      },
      {spans: [total, ...listed].map(({span}) => span)},
    ),
  ]
}

/** The parts from the first on that stand in one list without groups that may overlap. */
function longestList(text: string, parts: readonly Metric[]): readonly Metric[] {
  const listed: Metric[] = []
  for (const part of parts) {
    const last = listed.at(-1)
    if (overlapping.test(clauseOf(text, part))) return []
    if (last !== undefined && !list.test(text.slice(last.span.end, part.span.start))) break
    listed.push(part)
  }

  return listed
}
