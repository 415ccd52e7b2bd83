/** A sheet's rows as text. */
import {parseXml} from '../xml.ts'
import {showNumber} from './show-number.ts'
import type {CellFormat} from './cell-formats.ts'

/** What cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: (style: number) => CellFormat
  readonly startsIn1904: boolean
}

/** Columns that a row of text keeps apart; further ones are a stray format, not a table. */
const mostColumns = 1000

/** Read a sheet; each row that is not blank is reported with its number. */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  context: SheetContext,
  report: (text: string, row: number) => void,
): Promise<void> {
  let row = 0
  let column = -1
  let cells: string[] = []
  let type = ''
  let style = 0
  let value = ''
  let isValue = false

  await parseXml(chunks, {
    open: (name, attributes) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        column = -1
        cells = []
      } else if (local === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      } else if (local === 'v' || local === 't') {
        isValue = true
      }
    },
    text: (text) => {
      if (isValue) value += text
    },
    close: (name) => {
      const local = name.slice(name.indexOf(':') + 1)
      isValue = false
      if (local === 'c' && value !== '' && column < mostColumns) {
        while (cells.length < column) cells.push('')
        cells[column] = show(value, type, style, context).replaceAll(/[\n\t]+/gu, ' ')
      } else if (local === 'row') {
        const text = cells.join('\t').trimEnd()
        if (text.trim() !== '') report(text, row)
      }
    },
  })
}

function show(value: string, type: string, style: number, context: SheetContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? '是' : '否'
    case 'n':
      return showNumber(value, context.formats(style), context.startsIn1904)
    default:
      return value // inline strings, results of formulas, errors
  }
}

/** `C7` → 2. */
function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }

  return column === 0 ? null : column - 1
}
