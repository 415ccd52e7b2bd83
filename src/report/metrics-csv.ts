/** Metrics as a spreadsheet: a row a metric. */
import type {Analysis} from '../analysis/types.ts'
import {toCsv} from './csv.ts'
import {contextOf, roleAt} from './metric-place.ts'
import {roleNames} from './role-names.ts'

const columns = [
  '文档',
  '标题',
  '部分',
  '对象',
  '属性',
  '动作',
  '数值',
  '下限',
  '上限',
  '单位',
  '量纲',
  '近似',
  '缺失',
  '次要',
  '每',
  '时段',
  '性质',
  '原文',
  '上下文',
  '起',
  '止',
]

/** All metrics of the documents as one CSV text. */
export function metricsCsv(analyses: Iterable<Analysis>): string {
  return [...metricsCsvPieces(analyses)].join('')
}

/**
 * The same text, a piece a document.
 *
 * @yields The head, then the rows of each document.
 */
export function* metricsCsvPieces(analyses: Iterable<Analysis>): Generator<string> {
  yield toCsv([columns])
  for (const analysis of analyses) yield toCsv(rowsOf(analysis), true)
}

function rowsOf(analysis: Analysis): readonly (readonly (string | number)[])[] {
  return analysis.metrics.map((metric) => [
    analysis.id,
    analysis.title,
    roleNames[roleAt(analysis, metric.span.start)],
    metric.subject ?? '',
    metric.attribute ?? '',
    metric.action ?? '',
    metric.value ?? '',
    metric.min ?? '',
    metric.max ?? '',
    metric.unit,
    metric.dimension,
    metric.approximation,
    metric.masked ? '是' : '',
    metric.weak ? '是' : '',
    metric.per ?? '',
    metric.period ?? '',
    metric.modality,
    metric.text,
    contextOf(analysis.text, metric.span),
    metric.span.start,
    metric.span.end,
  ])
}
