/**
 * Tables for a terminal. The npm package `table` draws them: it counts a Chinese character as two
 * columns and wraps cells at their width.
 */
import stringWidth from 'string-width'
import {getBorderCharacters, table} from 'table'
import type {Language} from '../wording/language.ts'
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
  /** Default Chinese. */
  readonly lang?: Language
}

/** A text, or parts that stay whole where the column is wide enough for one of them. */
export type TableCell = string | readonly string[]

/** A column narrower than this is no use. */
const narrowest = 4

/** Terminal columns that the frame takes for every column of the table, and once more. */
const frameWidth = 3

/** Between the parts of a cell. */
const gap = '  '

/** Draw a table with a rule under its head. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  options: TableOptions = {},
): string {
  const widths = fitWidths(columns, rows, options.width)
  const cells = [
    columns.map(({title}) => title),
    ...rows.map((row) =>
      row.map((cell, index) => {
        const shown = showCell(cell, widths[index] ?? null)
        return columns[index]?.paint?.(shown) ?? shown
      }),
    ),
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

function showCell(cell: TableCell, width: number | null): string {
  if (typeof cell === 'string') return printable(cell)
  const parts = cell.map(printable)
  if (width === null) return parts.join(gap)
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    const isRoom = last !== undefined && stringWidth(last) + gap.length + stringWidth(part) <= width
    if (isRoom) lines[lines.length - 1] = last + gap + part
    else lines.push(part)
  }

  return lines.join('\n')
}

/** Widths as declared, or less where the terminal is narrow; `null` is as wide as its cells. */
function fitWidths(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  limit: number | undefined,
): readonly (number | null)[] {
  const wanted = columns.map(({width}) => width ?? null)
  if (limit === undefined) return wanted

  const fixed = columns.reduce(
    (sum, {width, title}, index) => sum + (width === undefined ? widestOf(title, rows, index) : 0),
    0,
  )
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

function widestOf(title: string, rows: readonly (readonly TableCell[])[], column: number): number {
  return rows.reduce((widest, row) => {
    const cell = row[column] ?? ''
    return Math.max(widest, stringWidth(typeof cell === 'string' ? cell : cell.join(gap)))
  }, stringWidth(title))
}
