/** Metrics as a spreadsheet: a row a metric. */
import type {Analysis} from '../analysis/types.ts'
import type {Language} from '../wording/language.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {toCsv} from './csv.ts'
import {contextOf, roleAt} from './metric-place.ts'

/** All metrics of the documents as one CSV text, the head in Chinese or in English. */
export function metricsCsv(analyses: Iterable<Analysis>, language: Language = 'zh'): string {
  return [...metricsCsvPieces(analyses, language)].join('')
}

/**
 * The same text, a piece a document.
 *
 * @yields The head, then the rows of each document.
 */
export function* metricsCsvPieces(
  analyses: Iterable<Analysis>,
  language: Language = 'zh',
): Generator<string> {
  yield toCsv([columnsOf(language)])
  for (const analysis of analyses) yield toCsv(rowsOf(analysis, language), true)
}

function columnsOf(language: Language): readonly string[] {
  const {analysis, sentences, metrics} = tableWordsOf(language)
  return [
    analysis.document,
    sentences.title,
    sentences.role,
    metrics.subject,
    metrics.attribute,
    metrics.action,
    metrics.value,
    metrics.min,
    metrics.max,
    metrics.unit,
    metrics.dimension,
    metrics.approximation,
    metrics.masked,
    metrics.weak,
    metrics.per,
    metrics.period,
    metrics.modality,
    metrics.text,
    metrics.context,
    sentences.start,
    sentences.end,
  ]
}

function rowsOf(analysis: Analysis, language: Language): readonly (readonly (string | number)[])[] {
  const {roles, dimensions, approximations, modalities} = wordsOf(language)
  const {yes} = tableWordsOf(language).metrics
  return analysis.metrics.map((metric) => [
    analysis.id,
    analysis.title,
    roles[roleAt(analysis, metric.span.start)],
    metric.subject ?? '',
    metric.attribute ?? '',
    metric.action ?? '',
    metric.value ?? '',
    metric.min ?? '',
    metric.max ?? '',
    metric.unit,
    dimensions[metric.dimension],
    approximations[metric.approximation],
    metric.masked ? yes : '',
    metric.weak ? yes : '',
    metric.per ?? '',
    metric.period ?? '',
    modalities[metric.modality],
    metric.text,
    contextOf(analysis.text, metric.span),
    metric.span.start,
    metric.span.end,
  ])
}
