/**
 * Tables for a terminal. The npm package `table` draws them: it counts a Chinese character as two
 * columns and wraps cells at their width.
 */
import stringWidth from 'string-width'
import {getBorderCharacters, table} from 'table'
import {printable} from './printable.ts'

export {percent} from './percent.ts'

/** One column: its heading, its width in terminal columns and the side its cells stand on. */
export interface Column {
  readonly title: string
  /** As wide as this; on a narrow terminal such columns give way, the widest first. */
  readonly width?: number
  readonly alignment?: 'left' | 'right'
  /** Colours a cell; it is given the text that will be shown. */
  readonly paint?: (cell: string) => string
}

export interface TableOptions {
  /** Columns of the terminal; default as wide as the table wants to be. */
  readonly width?: number
}

/** A column narrower than this is no use. */
const narrowest = 6

/** Terminal columns that the frame takes for every column of the table, and once more. */
const frameWidth = 3

/** Draw a table with a rule under its head. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions = {},
): string {
  const shown = rows.map((row) => row.map(printable))
  const widths = fitWidths(columns, shown, options.width)
  const cells = [
    columns.map(({title}) => title),
    ...shown.map((row) => row.map((cell, index) => columns[index]?.paint?.(cell) ?? cell)),
  ]

  return table(cells, {
    border: getBorderCharacters('norc'),
    columns: columns.map(({alignment = 'left'}, index) => {
      const width = widths[index]
      return width === undefined || width === null ? {alignment} : {alignment, width}
    }),
    drawHorizontalLine: (line, count) => line <= 1 || line === count,
  })
}

/** Widths as declared, or less where the terminal is narrow; `null` is as wide as its cells. */
function fitWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  limit: number | undefined,
): readonly (number | null)[] {
  const wanted = columns.map(({width}) => width ?? null)
  if (limit === undefined) return wanted

  const fixed = columns.reduce((sum, {width, title}, index) => {
    if (width !== undefined) return sum
    return sum + Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[index] ?? '')))
  }, 0)
  let excess = fixed + frameWidth * columns.length + 1 - limit
  for (const width of wanted) excess += width ?? 0

  while (excess > 0) {
    const widest = Math.max(...wanted.map((width) => width ?? 0))
    if (widest <= narrowest) break
    wanted[wanted.indexOf(widest)] = widest - 1
    excess--
  }

  return wanted
}
