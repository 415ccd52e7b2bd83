/**
 * Tables for a terminal. The npm package `table` draws them: it counts a Chinese character as two
 * columns and wraps cells at their width.
 */
import {getBorderCharacters, table} from 'table'
import {printable} from './printable.ts'

export {percent} from './percent.ts'

/** One column: its heading, its width in terminal columns and the side its cells stand on. */
export interface Column {
  readonly title: string
  readonly width?: number
  readonly alignment?: 'left' | 'right'
}

/** Draw a table with a rule under its head. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [columns.map(({title}) => title), ...rows].map((row) => row.map(printable))

  return table(cells, {
    border: getBorderCharacters('norc'),
    columns: columns.map(({width, alignment = 'left'}) => ({
      alignment,
      ...(width === undefined ? {} : {width}),
    })),
    drawHorizontalLine: (line, count) => line <= 1 || line === count,
  })
}
