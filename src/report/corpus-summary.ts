/** A few lines on a whole collection: what is counted most, what is masked, which topics there are. */
import type {Analysis} from '../analysis/types.ts'
import type {CorpusMap} from '../map/types.ts'
import type {Metric} from '../metrics/types.ts'
import type {Language} from '../wording/language.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {printable} from './printable.ts'

/** How many of the most frequent units and subjects are shown. */
const shownCount = 12

/** Draw the summary, a line a fact. */
export function corpusSummary(
  analyses: readonly Analysis[],
  map: CorpusMap,
  language: Language = 'zh',
): string {
  const {summary: titles, comma, colon} = tableWordsOf(language)
  const metrics = analyses.flatMap((analysis) => analysis.metrics)
  const strong = metrics.filter(({weak}) => !weak)
  const rejectedCount = analyses.reduce((sum, {rejectedNumbers}) => sum + rejectedNumbers.length, 0)
  const placeholderCount = analyses.reduce((sum, {placeholders}) => sum + placeholders.length, 0)

  const lines = [
    titles.counts({
      documents: analyses.length,
      metrics: strong.length,
      masked: strong.filter(({masked}) => masked).length,
      weak: metrics.length - strong.length,
      rejected: rejectedCount,
      placeholders: placeholderCount,
    }),
    `${titles.units}${colon}${mostFrequent(strong, ({unit}) => unit).join(comma)}`,
    `${titles.subjects}${colon}${mostFrequent(strong, ({subject}) => subject ?? '').join(comma)}`,
    ...map.topics.map(
      ({words, documents}, index) =>
        `${titles.topic(index + 1)}${colon}${words.map(({word}) => word).join(comma)} · ${documents.join(comma)}`,
    ),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

function mostFrequent(
  metrics: readonly Metric[],
  key: (metric: Metric) => string,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const metric of metrics) {
    const name = key(metric)
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }

  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shownCount)
    .map(([name, count]) => `${name} ${count}`)
}
