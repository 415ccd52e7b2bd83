/** A document's numbers as tables: its metrics, and those that are none. */
import {anchors} from '../links.ts'
import {html, type Content, type Markup} from '../markup.ts'
import type {Metric} from '../../../metrics/types.ts'
import type {DocumentEntry} from '../view/corpus.ts'
import {metricRows, type MetricRow} from '../view/metric-row.ts'
import type {Words} from '../../../wording/report/types.ts'
import type {Frame} from './frame.ts'
import {dataTable, type TableColumn} from './table.ts'

export function metricDetails(frame: Frame, entry: DocumentEntry): Content {
  const {words} = frame
  const {metrics, rejectedNumbers} = entry.analysis
  return [
    metrics.length > 0 &&
      html`<section class="block">
        <h3>${words.document.metrics}</h3>
        ${metricTable(frame, metricRows(entry), `metrics-${entry.anchor}`)}
      </section>`,
    rejectedNumbers.length > 0 &&
      html`<details class="block rejected">
        <summary>
          ${words.document.rejected}
          <span class="quiet">${rejectedNumbers.length} · ${words.document.rejectedNote}</span>
        </summary>
        <ul lang="zh-Hans">
          ${rejectedNumbers.map(
            ({text, reason, rule}) =>
              html`<li title="${rule}">
                ${text} <span class="quiet">${words.rejections[reason]}</span>
              </li>`,
          )}
        </ul>
      </details>`,
  ]
}

/** The metrics of one document. */
function metricTable({words, links}: Frame, rows: readonly MetricRow[], name: string): Markup {
  return dataTable(words, {
    name,
    caption: words.document.metrics,
    hasTools: false,
    columns: metricColumns(words, false),
    rows: rows.map((row) => ({
      id: `${anchors.metric(row.document, row.index)}-row`,
      className: row.metric.weak ? 'weak' : '',
      cells: metricCells(words, row, links.metric(row.document, row.index)),
    })),
  })
}

/** The columns of a metrics table; one of all documents can be filtered. */
export function metricColumns({columns}: Words, isFiltered: boolean): readonly TableColumn[] {
  const choice = isFiltered ? ({filter: 'choice'} as const) : {}
  return [
    {title: columns.role, kind: 'text', ...choice},
    {title: columns.subject, kind: 'text', ...(isFiltered ? {filter: 'contains'} : {})},
    {title: columns.action, kind: 'text'},
    {title: columns.value, kind: 'number'},
    {title: columns.unit, kind: 'text', ...choice},
    {title: columns.bounds, kind: 'text'},
    {title: columns.approximation, kind: 'text', ...choice},
    {title: columns.per, kind: 'text'},
    {title: columns.modality, kind: 'text', ...choice},
    {title: columns.context, kind: 'text'},
  ]
}

/** One metric under those columns. */
export function metricCells(
  words: Words,
  row: MetricRow,
  href: string,
): readonly {readonly content: Content; readonly order?: number | null}[] {
  const {metric} = row
  return [
    {content: words.roles[row.role]},
    {content: subjectOf(metric)},
    {content: metric.action ?? ''},
    {
      content: metric.masked
        ? html`<span class="quiet">${words.document.masked}</span>`
        : row.value,
      order: row.order,
    },
    {content: metric.unit},
    {content: row.bounds},
    {content: metric.approximation === 'exact' ? '' : words.approximations[metric.approximation]},
    {content: [metric.per ?? '', metric.period !== null && ` ${metric.period}`]},
    {content: words.modalities[metric.modality]},
    {
      content: html`<span class="long" lang="zh-Hans"
        >${row.before}<a href="${href}">${metric.text}</a>${row.after}</span
      >`,
    },
  ]
}

/** The subject, with the measured side of it where the subject does not say so itself. */
function subjectOf({subject, attribute}: Metric): string {
  if (attribute === null || subject?.includes(attribute) === true) return subject ?? ''
  return subject === null ? attribute : `${subject} ${attribute}`
}
