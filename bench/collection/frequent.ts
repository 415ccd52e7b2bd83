/** The most frequent units and subjects of a collection. */
import type {Analysis, Metric} from '../../src/index.ts'
import {drawTable} from '../../src/report/text-table.ts'

/** Rows of the table. */
const shownCount = 15

/** Draw units and subjects side by side, the most frequent first; weak metrics are left out. */
export function frequentTable(analyses: readonly Analysis[]): string {
  const units = countBy(analyses, ({unit}) => unit)
  const subjects = countBy(analyses, ({subject}) => subject ?? '')
  const rows = Array.from({length: Math.min(shownCount, Math.max(units.length, subjects.length))})

  return drawTable(
    ['unit', 'metrics', 'documents', 'subject', 'metrics', 'documents'].map((title) => ({
      title,
      alignment: title === 'metrics' || title === 'documents' ? 'right' : 'left',
    })),
    rows.map((_, index) => [...showCount(units[index]), ...showCount(subjects[index])]),
  )
}

interface Count {
  readonly name: string
  readonly metrics: number
  readonly documents: number
}

function countBy(analyses: readonly Analysis[], key: (metric: Metric) => string): readonly Count[] {
  const counts = new Map<string, {metrics: number; ids: Set<string>}>()
  for (const {id, metrics} of analyses) {
    for (const metric of metrics) {
      const name = key(metric)
      if (metric.weak || name === '') continue
      const count = counts.get(name) ?? {metrics: 0, ids: new Set()}
      counts.set(name, count)
      count.metrics++
      count.ids.add(id)
    }
  }

  return [...counts]
    .map(([name, {metrics, ids}]) => ({name, metrics, documents: ids.size}))
    .toSorted((a, b) => b.metrics - a.metrics)
}

function showCount(count: Count | undefined): readonly string[] {
  if (count === undefined) return ['', '', '']
  return [count.name, String(count.metrics), String(count.documents)]
}
