/** A few lines on a whole collection: what is counted most, what is masked, which topics there are. */
import type {Analysis} from '../analysis/types.ts'
import type {CorpusMap} from '../map/types.ts'
import type {Metric} from '../metrics/types.ts'
import {printable} from './printable.ts'

/** How many of the most frequent units and subjects are shown. */
const shownCount = 12

/** Draw the summary, a line a fact. */
export function corpusSummary(analyses: readonly Analysis[], map: CorpusMap): string {
  const metrics = analyses.flatMap((analysis) => analysis.metrics)
  const strong = metrics.filter(({weak}) => !weak)
  const rejectedCount = analyses.reduce((sum, {rejectedNumbers}) => sum + rejectedNumbers.length, 0)
  const placeholderCount = analyses.reduce((sum, {placeholders}) => sum + placeholders.length, 0)

  const lines = [
    `文档 ${analyses.length} 篇，指标 ${strong.length} 个（另有次要 ${metrics.length - strong.length} 个，其中数字缺失 ${strong.filter(({masked}) => masked).length} 个），不是指标的数字 ${rejectedCount} 处，空缺 ${placeholderCount} 处。`,
    `常见单位：${mostFrequent(strong, ({unit}) => unit)}`,
    `常见对象：${mostFrequent(strong, ({subject}) => subject ?? '')}`,
    ...map.topics.map(
      ({words, documents}, index) =>
        `主题${index + 1}：${words.map(({word}) => word).join('、')}（${documents.join('、')}）`,
    ),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

function mostFrequent(metrics: readonly Metric[], key: (metric: Metric) => string): string {
  const counts = new Map<string, number>()
  for (const metric of metrics) {
    const name = key(metric)
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }

  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shownCount)
    .map(([name, count]) => `${name} ${count}`)
    .join('，')
}
