/**
 * A table that the page's script makes searchable, sortable and exportable; without the script it
 * is an ordinary table. Long tables keep their later rows in a body that is laid out on demand.
 */
import {html, type Content, type Markup} from '../markup.ts'
import type {Words} from '../../../wording/report/types.ts'

/** One column. */
export interface TableColumn {
  readonly title: string
  /** Numbers stand on the right and sort by size. */
  readonly kind: 'text' | 'number'
  /** `choice` offers the column's values, `contains` a field to type in; default none. */
  readonly filter?: 'choice' | 'contains'
}

/** One cell: what is shown, and what it sorts by where that differs. */
export interface TableCell {
  readonly content: Content
  readonly order?: number | null
}

export interface TableRow {
  readonly id?: string
  /** Words of ours that style the row. */
  readonly className?: string
  readonly cells: readonly TableCell[]
}

export interface TableOptions {
  /** Names the exported file. */
  readonly name: string
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Whether the script adds search, filters and export. */
  readonly hasTools: boolean
}

/** Rows that are laid out at once; more would delay the first view of a large report. */
const rowsAtOnce = 150

export function dataTable(
  words: Words,
  {name, caption, columns, rows, hasTools}: TableOptions,
): Markup {
  const body = (part: readonly TableRow[]): Content => part.map((row) => tableRow(row, columns))
  const {search, all, shown, exportCsv, showMore, nothing, reset} = words.table
  const tools = hasTools
    ? html` data-tools="${name}" data-word-search="${search}" data-word-all="${all}"
      data-word-shown="${shown}" data-word-export="${exportCsv}" data-word-more="${showMore}"
      data-word-nothing="${nothing}" data-word-reset="${reset}"`
    : null

  return html`<div class="table-frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="data" ${tools}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            ({title, kind, filter}) =>
              html`<th
                scope="col"
                class="${kind}"
                ${filter === undefined ? null : html` data-filter="${filter}"`}
              >
                ${title}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${body(rows.slice(0, rowsAtOnce))}
      </tbody>
      ${
        rows.length > rowsAtOnce &&
        html`<tbody class="later">
          ${body(rows.slice(rowsAtOnce))}
        </tbody>`
      }
    </table>
  </div>`
}

function tableRow({id, className, cells}: TableRow, columns: readonly TableColumn[]): Markup {
  return html`<tr${id === undefined ? null : html` id="${id}"`}${
    className === undefined ? null : html` class="${className}"`
  }>${cells.map(({content, order}, index) => {
    const isNumber = columns[index]?.kind === 'number'
    const sort = order === undefined ? null : html` data-sort="${order ?? ''}"`
    return isNumber
      ? html`<td class="number" ${sort}>${content}</td>`
      : html`<td${sort}>${content}</td>`
  })}</tr>
`
}
