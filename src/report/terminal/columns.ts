/**
 * Text in columns side by side, wrapped to their widths. The npm package `table` wraps: it counts a
 * Chinese character as two columns and keeps colours whole.
 */
import {getBorderCharacters, table} from 'table'

/** Wrapping looks at the rest of a cell again for every line: longer cells are cut up first. */
const longestCell = 1200

/** One stretch of a cell, with what colours it. */
export interface Stretch {
  readonly text: string
  readonly paint?: (text: string) => string
}

/** Draw rows of cells; a cell is a list of stretches. */
export function drawColumns(
  widths: readonly number[],
  rows: readonly (readonly (readonly Stretch[])[])[],
): string {
  const cells = rows.flatMap((row) => splitRow(row).map((part) => part.map(paintCell)))
  if (cells.length === 0) return ''
  return table(cells, {
    border: {...getBorderCharacters('void'), bodyJoin: ' '},
    columnDefault: {paddingLeft: 0, paddingRight: 1},
    columns: widths.map((width) => ({width: Math.max(2, width)})),
    drawHorizontalLine: () => false,
  })
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function paintCell(stretches: readonly Stretch[]): string {
  return stretches.map(({text, paint}) => (paint === undefined ? text : paint(text))).join('')
}

/** A row whose cells are too long as several rows. */
function splitRow(row: readonly (readonly Stretch[])[]): readonly (readonly Stretch[][])[] {
  const parts = row.map(splitCell)
  const count = Math.max(1, ...parts.map(({length}) => length))
  return Array.from({length: count}, (_, index) => parts.map((part) => part[index] ?? []))
}

function splitCell(stretches: readonly Stretch[]): readonly Stretch[][] {
  const parts: Stretch[][] = [[]]
  let room = longestCell
  for (const stretch of stretches) {
    for (let start = 0; start < stretch.text.length;) {
      let end = Math.min(stretch.text.length, start + room)
      // A pair of surrogates stays together.
      if (/[\uD800-\uDBFF]/u.test(stretch.text.charAt(end - 1))) end++
      const text = stretch.text.slice(start, end)
      parts.at(-1)?.push({...stretch, text})
      room -= end - start
      start = end
      if (room <= 0) {
        parts.push([])
        room = longestCell
      }
    }
  }

  return parts
}
