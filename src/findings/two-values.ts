/** One thing with two values within a document: 辖区面积1.2平方公里, later 辖区面积0.8平方公里. */
import type {Metric} from '../metrics/types.ts'
import type {NameFact} from '../facts/types.ts'
import {ruled} from '../wording/results/say.ts'
import {areComparable, mayBeEqual, sentenceOf} from './clauses.ts'
import {scopeOf} from './scope.ts'
import type {Finding} from './types.ts'

/** Each value of a thing that contradicts the first one. */
export function findTwoValues(
  text: string,
  metrics: readonly Metric[],
  names: readonly NameFact[],
): readonly Finding[] {
  const firsts = new Map<string, Metric>()
  const findings: Finding[] = []
  for (const metric of metrics) {
    const scope = scopeOf(text, metric)
    if (scope === null || isOfAnother(text, metric, names)) continue
    const key = `${scope}/${metric.period ?? ''}`
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, metric)
    } else if (areComparable(first, metric) && !mayBeEqual(first, metric)) {
      findings.push(
        ruled(
          'figures/two-values',
          {
            first: first.text,
            second: metric.text,
            subject: scope.split('/')[0] ?? '',
          },
          {spans: [first.span, metric.span]},
        ),
      )
    }
  }

  return findings
}

/** Whether the sentence speaks of a smaller or of another place. */
export function isOfAnother(text: string, metric: Metric, names: readonly NameFact[]): boolean {
  const sentence = sentenceOf(text, metric)
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle]?.span.start ?? 0) < sentence.start) low = middle + 1
    else high = middle
  }

  for (let index = low; (names[index]?.span.start ?? Infinity) < sentence.end; index++) {
    const name = names[index]
    const isPlace = name !== undefined && name.kind !== 'road' && name.kind !== 'agency'
    if (isPlace && name.relation !== 'own' && name.relation !== 'superior') return true
  }

  return false
}
