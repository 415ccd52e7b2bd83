/** Tables of a Word file: cells end with their last paragraph, rows with a paragraph of their own. */
import {rowLines} from '../table-rows.ts'
import type {WordParagraph} from './body.ts'
import {modifierCodes} from './codes.ts'

/** A row under construction. */
interface Row {
  readonly cells: string[][]
  cell: string[]
}

/** Tables inside tables, deeper than anybody nests them. */
const deepest = 16

/** Gathers rows; lines of the outermost go to the sink. */
export class TableReader {
  readonly #sink: (line: string) => void
  readonly #rows: Row[] = []

  constructor(sink: (line: string) => void) {
    this.#sink = sink
  }

  /** Take a paragraph, with its number in the text; lines outside tables go through. */
  add({mark, modifiers}: WordParagraph, text: string): void {
    const depth = depthOf(modifiers)
    while (this.#rows.length > depth) {
      this.#endRow()
      this.#rows.pop()
    }

    if (depth === 0) {
      this.#sink(text)
      return
    }

    while (this.#rows.length < depth) this.#rows.push({cells: [], cell: []})
    const row = this.#rows.at(-1)
    if (isSet(modifiers, depth === 1 ? modifierCodes.rowEnd : modifierCodes.innerRowEnd)) {
      this.#endRow()
    } else if (row !== undefined) {
      row.cell.push(text)
      const isCellEnd = mark === cellMark || isSet(modifiers, modifierCodes.innerCellEnd)
      if (isCellEnd) endCell(row)
    }
  }

  /** No more paragraphs. */
  end(): void {
    for (; this.#rows.length > 0; this.#rows.pop()) this.#endRow()
  }

  #endRow(): void {
    const row = this.#rows.at(-1)
    if (row === undefined) return
    if (row.cell.length > 0) endCell(row)
    const outer = this.#rows.at(-2)
    for (const line of rowLines(row.cells)) {
      if (outer === undefined) this.#sink(line)
      else outer.cell.push(line)
    }

    row.cells.length = 0
  }
}

const cellMark = '\u0007'

function endCell(row: Row): void {
  row.cells.push(row.cell)
  row.cell = []
}

function depthOf(modifiers: WordParagraph['modifiers']): number {
  const depth = modifiers.get(modifierCodes.tableDepth) ?? 0
  const isIn = isSet(modifiers, modifierCodes.inTable) || isSet(modifiers, modifierCodes.rowEnd)
  return Math.min(Math.max(depth, isIn ? 1 : 0), deepest)
}

function isSet(modifiers: WordParagraph['modifiers'], code: number): boolean {
  return modifiers.get(code) === 1
}
