/**
 * Parts that follow their total without 其中: `共评出4名,其家庭美德三名,个人品德1名`.
 *
 * Only an exact sum is taken for proof: after a total that calls itself one (共, 总, 合计), the next
 * two to eight quantities of its unit must add up to it.
 */
import type {Span} from '../text/span.ts'
import type {Metric} from './types.ts'

const mostParts = 8
/** How far a total reaches for its parts, in UTF-16 code units. */
const reach = 200
const totalPattern = /[共总计](?![同和享产])/u

/** The metrics, with `partOf` where a sum proves it. Linear: each total looks at a few. */
export function linkParts(text: string, metrics: readonly Metric[]): readonly Metric[] {
  const totals = new Map<number, Span>()
  metrics.forEach((total, index) => {
    if (!isTotal(text, total)) return
    let sum = 0
    for (let next = index + 1; next <= index + mostParts && next < metrics.length; next++) {
      const part = metrics[next]
      if (part === undefined || !isPart(text, total, part)) return
      sum += part.value ?? 0
      if (sum > (total.value ?? 0)) return
      if (sum === total.value && next > index + 1) {
        for (let found = index + 1; found <= next; found++) totals.set(found, total.span)
        return
      }
    }
  })

  if (totals.size === 0) return metrics
  return metrics.map((metric, index) => {
    const partOf = metric.partOf ?? totals.get(index) ?? null
    return partOf === metric.partOf ? metric : {...metric, partOf}
  })
}

function isTotal(text: string, {value, dimension, span, partOf}: Metric): boolean {
  if (value === null || value <= 1 || partOf !== null) return false
  if (dimension === 'ratio' || dimension === 'duration' || dimension === 'age') return false
  return totalPattern.test(text.slice(Math.max(0, span.start - 12), span.start))
}

function isPart(text: string, total: Metric, {value, unit, span, subject}: Metric): boolean {
  if (value === null || unit !== total.unit || span.start - total.span.end > reach) return false
  if (subject === null) return false
  return !text.slice(total.span.end, span.start).includes('\n')
}
