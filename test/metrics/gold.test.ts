import {expect, test} from 'vitest'
import {metricFields, scoreMetrics, type MetricField} from '../../bench/accuracy/metrics.ts'
import {readGold} from '../../bench/accuracy/gold.ts'
import {sumLayerScores, type LayerScore} from '../../bench/accuracy/layer-score.ts'
import {f1, rate} from '../../bench/accuracy/tally.ts'
import {readDocuments} from '../../src/files/read.ts'
import {extractMetrics} from '../../src/metrics/extract.ts'
import {readOutline} from '../../src/outline/outline.ts'

async function score(gold: string, corpus: string): Promise<LayerScore<MetricField>> {
  const golds = await readGold(gold)
  const {documents} = await readDocuments([corpus]).collect()
  expect(golds.length).toBeGreaterThan(0)
  return sumLayerScores(
    metricFields,
    golds.map((entry) => {
      const text = documents.find(({id}) => id === entry.doc)?.text ?? ''
      const {metrics} = extractMetrics(text, {outline: readOutline(text)})
      return scoreMetrics(text, entry, metrics)
    }),
  )
}

/** Annotated texts with the share of right answers that must hold: F1, fields, subjects. */
const sets: readonly (readonly [string, string, number, number])[] = [
  ['bench/gold', 'corpus/社区创文工作总结.txt', 0.99, 0.95],
  ['bench/gold/quantities', 'bench/gold/quantities/texts.jsonl', 0.99, 0.95],
]

test.each(sets)('%s is read as annotated', async (gold, corpus, least, leastSubjects) => {
  const {matching, fields, mistakes} = await score(gold, corpus)
  const subjects = mistakes.filter(({kind}) => kind === 'subject')
  expect(f1(matching)).toBeGreaterThanOrEqual(least)
  for (const field of metricFields) {
    const share = rate(fields[field]) ?? 0
    if (field === 'subject') expect(share, JSON.stringify(subjects)).toBeGreaterThan(leastSubjects)
    else expect(share, field).toBeGreaterThanOrEqual(0.98)
  }
})
