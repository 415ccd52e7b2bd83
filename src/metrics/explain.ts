/** Every number of a text with the reading it got, so that a reader can see none was overlooked. */
import {extractMetrics, type MetricContext} from './extract.ts'
import type {Metric, RejectedNumber} from './types.ts'

/** One number of a text: a quantity, or none with the reason. */
export type ExplainedNumber =
  | {readonly kind: 'metric'; readonly metric: Metric}
  | {readonly kind: 'rejected'; readonly number: RejectedNumber}

/**
 * Metrics and rejected numbers of a text in reading order.
 *
 * The spans do not overlap, and every numeral of the text lies in exactly one. `rule` of either
 * names what decided. Never throws.
 */
export function explainNumbers(
  text: string,
  context: MetricContext = {},
): readonly ExplainedNumber[] {
  const {metrics, rejected} = extractMetrics(text, context)
  const numbers: ExplainedNumber[] = []
  let next = 0
  for (const metric of metrics) {
    for (; next < rejected.length; next++) {
      const number = rejected[next]
      if (number === undefined || number.span.start > metric.span.start) break
      numbers.push({kind: 'rejected', number})
    }

    numbers.push({kind: 'metric', metric})
  }

  for (const number of rejected.slice(next)) numbers.push({kind: 'rejected', number})
  return numbers
}
