/** Pairs of figures of which one bounds the other: papers sent and returned, content and discontent. */
import type {Metric} from '../metrics/types.ts'
import {high, low, sentenceOf} from './clauses.ts'
import {ruled} from '../wording/results/say.ts'
import type {Finding} from './types.ts'

const sent = /^(?:发放|发出|下发|填写|派发|印发)$/u
const returned = /^(?:收回|回收|收到)$/u
const paper = /问卷|调查表|选票|表$/u

const whole = 100

/** More papers returned than sent; a rate and its opposite above 100 % together. */
export function findBoundedPairs(text: string, metrics: readonly Metric[]): readonly Finding[] {
  const findings: Finding[] = []
  let lastSent: Metric | null = null
  const rates = new Map<string, Metric>()

  for (const metric of metrics) {
    if (metric.masked) continue
    const {action, subject, unit, dimension} = metric
    if (unit === '份' && sent.test(action ?? '') && paper.test(subject ?? '')) lastSent = metric
    if (unit === '份' && returned.test(action ?? '') && lastSent !== null) {
      if (isNear(text, lastSent, metric) && low(metric) > high(lastSent)) {
        findings.push(
          ruled(
            'figures/more-returned-than-sent',
            {
              sent: lastSent.text,
              returned: metric.text,
            },
            {spans: [lastSent.span, metric.span]},
          ),
        )
      }

      lastSent = null
    }

    if (dimension !== 'ratio' || unit !== '%' || subject?.endsWith('率') !== true) continue
    const positive = subject.startsWith('不') ? rates.get(subject.slice(1)) : undefined
    if (
      positive !== undefined &&
      isNear(text, positive, metric) &&
      low(positive) + low(metric) > whole + roundingPoints
    ) {
      findings.push(
        ruled(
          'figures/shares-exceed-whole',
          {
            first: `${positive.subject ?? ''}${positive.text}`,
            second: `${subject}${metric.text}`,
          },
          {spans: [positive.span, metric.span]},
        ),
      )
    }

    rates.set(subject, metric)
  }

  return findings
}

/** Two rounded shares may sum to so much more than 100. */
const roundingPoints = 0.2

function isNear(text: string, left: Metric, right: Metric): boolean {
  return sentenceOf(text, right).start <= left.span.start
}
