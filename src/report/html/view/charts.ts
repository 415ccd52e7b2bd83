/** What the charts draw, as numbers. */
import type {Metric} from '../../../metrics/types.ts'
import type {Role} from '../../../roles/types.ts'
import {roleShares} from '../../role-shares.ts'
import type {Corpus, DocumentEntry} from './corpus.ts'

/** The values of one subject in one unit, across documents. */
export interface SubjectSeries {
  readonly subject: string
  readonly unit: string
  readonly values: readonly {
    readonly document: DocumentEntry
    /** Number of the metric in its document, from 0. */
    readonly index: number
    readonly metric: Metric
    /** A number above 0. */
    readonly value: number
  }[]
}

export interface ChartsView {
  readonly subjects: readonly SubjectSeries[]
  readonly units: readonly {readonly unit: string; readonly count: number}[]
  readonly roles: readonly {
    readonly document: DocumentEntry
    readonly shares: readonly {readonly role: Role; readonly share: number}[]
  }[]
  readonly map: {
    readonly points: readonly {
      readonly document: DocumentEntry
      readonly x: number
      readonly y: number
      /** Number of its topic, from 0; `null` when it has none. */
      readonly topic: number | null
    }[]
    readonly topics: readonly {
      readonly words: readonly string[]
      readonly documents: readonly DocumentEntry[]
    }[]
  } | null
}

/** A subject is worth a row when so many documents name it. */
const fewestDocuments = 2

/** Charts stay readable up to so many rows. */
const mostSubjects = 14
const mostUnits = 24
const mostRoleRows = 60

export function chartsView(corpus: Corpus): ChartsView {
  return {
    subjects: subjectSeries(corpus),
    units: unitCounts(corpus),
    roles: corpus.documents
      .slice(0, mostRoleRows)
      .map((document) => ({document, shares: roleShares(document.analysis)})),
    map: mapView(corpus),
  }
}

function subjectSeries({documents}: Corpus): readonly SubjectSeries[] {
  const found = new Map<
    string,
    {subject: string; unit: string; values: SubjectSeries['values'][number][]}
  >()
  for (const document of documents) {
    for (const [index, metric] of document.analysis.metrics.entries()) {
      const value = metric.value ?? metric.min ?? metric.max
      if (metric.subject === null || metric.weak || value === null || value <= 0) continue
      const key = `${metric.subject}\n${metric.unit}`
      const series = found.get(key) ?? {subject: metric.subject, unit: metric.unit, values: []}
      series.values.push({document, index, metric, value})
      found.set(key, series)
    }
  }

  return [...found.values()]
    .map((series) => ({series, spread: new Set(series.values.map(({document}) => document)).size}))
    .filter(({spread}) => spread >= fewestDocuments)
    .toSorted((a, b) => b.spread - a.spread || b.series.values.length - a.series.values.length)
    .slice(0, mostSubjects)
    .map(({series}) => series)
}

function unitCounts({documents}: Corpus): ChartsView['units'] {
  const counts = new Map<string, number>()
  for (const {analysis} of documents) {
    for (const {unit, weak} of analysis.metrics) {
      if (!weak && unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }

  return [...counts]
    .map(([unit, count]) => ({unit, count}))
    .toSorted((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
    .slice(0, mostUnits)
}

function mapView({data, byId}: Corpus): ChartsView['map'] {
  const {map} = data
  if (map === undefined || map.points.length < 2) return null
  const topicOf = new Map(
    map.topics.flatMap(({documents}, topic) => documents.map((id) => [id, topic])),
  )

  return {
    points: map.points.flatMap(({id, x, y}) => {
      const document = byId.get(id)
      return document === undefined ? [] : [{document, x, y, topic: topicOf.get(id) ?? null}]
    }),
    topics: map.topics.map(({words, documents}) => ({
      words: words.map(({word}) => word),
      documents: documents.flatMap((id) => byId.get(id) ?? []),
    })),
  }
}
