/**
 * Metrics as a spreadsheet: a row a metric, CSV (RFC 4180) with a byte order mark, without which
 * Excel reads Chinese UTF-8 as the system's code page. Cells that a spreadsheet would take for a
 * formula are disarmed by the library that writes them.
 */
import {stringify} from 'csv-stringify/sync'
import type {Analysis} from '../analysis/types.ts'
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

const form = {escape_formulas: true, record_delimiter: 'windows'} as const

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
  yield stringify([columns], {...form, bom: true})
  for (const analysis of analyses) yield stringify([...rowsOf(analysis)], form)
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
