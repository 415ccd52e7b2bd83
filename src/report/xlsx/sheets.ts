/** The results as sheets of typed cells: what an analyst sorts, filters and pivots. */
import type {Metric} from '../../metrics/types.ts'
import {wordsAround, roleAt} from '../metric-place.ts'
import type {ReportData, ReportLanguage} from '../html/types.ts'
import {sayReason, sayRuled, sayWarning} from '../say.ts'
import {tableWordsOf} from '../../wording/tables/words.ts'
import {wordsOf} from '../../wording/report/words.ts'

/** A cell's value; `null` is an empty cell. Text stays text whatever it begins with. */
export type CellValue = string | number | boolean | null

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  /** Number format of the column's cells: `0.0%`. */
  readonly format?: string
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

const share = '0.0%'

/** All sheets, in the order in which one reads them. */
export function makeSheets(data: ReportData, language: ReportLanguage = 'zh'): readonly Sheet[] {
  return [
    documentSheet(data, language),
    sectionSheet(data, language),
    metricSheet(data, language),
    pairSheet(data, language),
    passageSheet(data, language),
    findingSheet(data, language),
  ]
}

function column(title: string, width: number, format?: string): SheetColumn {
  return format === undefined ? {title, width} : {title, width, format}
}

function documentSheet({analyses, comparison}: ReportData, language: ReportLanguage): Sheet {
  const {columns, views, document} = wordsOf(language)
  const shares = new Map(comparison.documents.map((each) => [each.id, each]))
  return {
    name: views.documents,
    columns: [
      column(columns.document, 14),
      column(columns.title, 32),
      column(columns.file, 36),
      column(columns.encoding, 10),
      column(document.factNames.body, 20),
      column(document.factNames.place, 16),
      column(document.factNames.period, 18),
      column(columns.length, 10),
      column(columns.elsewhere, 12, share),
      column(columns.worst, 16),
      column(columns.worstShare, 12, share),
      column(columns.metrics, 8),
      column(columns.placeholders, 8),
      column(columns.warnings, 8),
    ],
    rows: analyses.map((analysis) => {
      const found = shares.get(analysis.id)
      const worst = found?.sources[0]
      return [
        analysis.id,
        analysis.title,
        analysis.source.path,
        analysis.source.encoding,
        analysis.facts.body?.text ?? null,
        analysis.facts.place?.text ?? null,
        analysis.facts.period.text,
        analysis.text.length,
        found?.shareElsewhere ?? 0,
        worst?.id ?? null,
        worst?.share ?? null,
        analysis.metrics.length,
        analysis.placeholders.length,
        analysis.warnings.length,
      ]
    }),
  }
}

function sectionSheet({analyses}: ReportData, language: ReportLanguage): Sheet {
  const {columns, roles, document} = wordsOf(language)
  return {
    name: columns.role,
    columns: [
      column(columns.document, 14),
      column(columns.number, 8),
      column(columns.role, 12),
      column(document.outline, 30),
      column(document.confidence, 10, share),
      column(columns.length, 10),
      column(columns.text, 90),
    ],
    rows: analyses.flatMap(({id, text, sections}) =>
      sections.map(({role, heading, confidence, span}, index) => [
        id,
        index + 1,
        roles[role],
        heading ?? null,
        confidence,
        span.end - span.start,
        text.slice(span.start, span.end).trim(),
      ]),
    ),
  }
}

function metricSheet({analyses}: ReportData, language: ReportLanguage): Sheet {
  const words = wordsOf(language)
  const {columns} = words
  return {
    name: words.views.metrics,
    columns: [
      column(columns.document, 14),
      column(columns.role, 12),
      column(columns.subject, 22),
      column(columns.action, 10),
      column(columns.value, 14),
      column('min', 12),
      column('max', 12),
      column(columns.unit, 10),
      column(columns.approximation, 10),
      column(words.document.masked, 10),
      column(words.document.weak, 8),
      column(columns.per, 14),
      column(columns.modality, 10),
      column(columns.rule, 20),
      column(columns.context, 60),
    ],
    rows: analyses.flatMap((analysis) =>
      analysis.metrics.map((metric) => {
        const {before, after} = wordsAround(analysis.text, metric.span)
        return [
          analysis.id,
          words.roles[roleAt(analysis, metric.span.start)],
          subjectOf(metric),
          metric.action,
          metric.value,
          metric.min,
          metric.max,
          metric.unit === '' ? null : metric.unit,
          words.approximations[metric.approximation],
          metric.masked,
          metric.weak,
          [metric.per, metric.period].filter((each) => each !== null).join(' ') || null,
          words.modalities[metric.modality],
          metric.rule,
          `${before}${metric.text}${after}`,
        ]
      }),
    ),
  }
}

function subjectOf({subject, attribute}: Metric): string | null {
  return [subject, attribute].filter((each) => each !== null).join(' ') || null
}

function pairSheet({comparison}: ReportData, language: ReportLanguage): Sheet {
  const {columns, verdicts, views, pair: words} = wordsOf(language)
  return {
    name: views.pairs,
    columns: [
      column(columns.verdict, 12),
      column(columns.a, 14),
      column(columns.b, 14),
      column(columns.similarity, 10, share),
      column(columns.shareOfA, 10, share),
      column(columns.shareOfB, 10, share),
      column(words.originalShare, 18, share),
      column(columns.passages, 8),
      column(columns.changes, 8),
      column(columns.reason, 60),
    ],
    rows: comparison.pairs.map((pair) => [
      verdicts[pair.verdict],
      pair.a,
      pair.b,
      pair.similarity,
      pair.shareOfA,
      pair.shareOfB,
      pair.originalShare,
      pair.passages.length,
      pair.passages.reduce((sum, {edits}) => sum + edits.length, 0),
      sayReason(language, pair),
    ]),
  }
}

function passageSheet({analyses, comparison}: ReportData, language: ReportLanguage): Sheet {
  const {columns, pair: words} = wordsOf(language)
  const texts = new Map(analyses.map(({id, text}) => [id, text]))
  return {
    name: columns.passages,
    columns: [
      column(columns.a, 14),
      column(columns.b, 14),
      column(columns.number, 8),
      column(columns.similarity, 10, share),
      column(words.legendStock, 10),
      column(columns.changes, 8),
      column(columns.length, 10),
      column(`${columns.text} (${columns.a})`, 80),
      column(`${columns.text} (${columns.b})`, 80),
    ],
    rows: comparison.pairs.flatMap(({a, b, passages}) =>
      passages.map((passage, index) => [
        a,
        b,
        index + 1,
        passage.similarity,
        passage.stock,
        passage.edits.length,
        passage.a.end - passage.a.start,
        (texts.get(a) ?? '').slice(passage.a.start, passage.a.end),
        (texts.get(b) ?? '').slice(passage.b.start, passage.b.end),
      ]),
    ),
  }
}

/** Warnings, and what the documents say against themselves and one another. */
function findingSheet(
  {analyses, comparison, findings = []}: ReportData,
  language: ReportLanguage,
): Sheet {
  const {columns, document, semicolon} = wordsOf(language)
  const {comma} = tableWordsOf(language)
  return {
    name: document.warnings,
    columns: [
      column(columns.document, 30),
      column(columns.rule, 28),
      column(columns.reason, 80),
      column(columns.text, 60),
    ],
    rows: [
      ...analyses.flatMap(({id, text, warnings, findings: own}) => [
        ...warnings.map((warning) => [
          id,
          warning.code,
          sayWarning(language, warning),
          warning.span === undefined ? null : text.slice(warning.span.start, warning.span.end),
        ]),
        ...own.map((finding) => [
          id,
          finding.rule,
          sayRuled(language, finding),
          finding.spans.map(({start, end}) => text.slice(start, end)).join(semicolon),
        ]),
      ]),
      ...comparison.pairs.flatMap(({a, b, findings: found}) =>
        found.map((finding) => [`${a} / ${b}`, finding.rule, sayRuled(language, finding), null]),
      ),
      ...findings.map((finding) => [
        [...new Set(finding.places.map((place) => place.document))].join(comma),
        finding.rule,
        sayRuled(language, finding),
        null,
      ]),
    ],
  }
}
