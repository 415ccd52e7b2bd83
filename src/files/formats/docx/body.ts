/**
 * The main text of `document.xml`, and of the parts built like it (headers, notes, comments).
 *
 * One pass with a stack of open paragraphs and tables. Left out of the main text: tracked deletions
 * and what was moved away, hidden runs, tables of contents, phonetic guides, field codes, and the
 * fallback twin of drawings. Text boxes follow the paragraph that they hang on.
 */
import type {TextApart} from '../../../document/types.ts'
import {rowLines} from '../table-rows.ts'
import {parseXml} from '../xml.ts'
import {wordNamespaces} from './names.ts'

/** Where the lines go. */
export interface BodySink {
  /** A paragraph or row; `paragraph` counts `w:p` elements from 1. */
  readonly line: (text: string, paragraph: number) => void
  readonly apart: (kind: TextApart['kind'], text: string) => void
  /** What stands before a paragraph of this style and list. */
  readonly label: (style: string, numberId: string | null, level: number | null) => string
  readonly isContents: (style: string) => boolean
}

interface Paragraph {
  readonly number: number
  text: string
  style: string
  numberId: string | null
  level: number | null
  /** Text boxes that hang on this paragraph. */
  readonly boxes: {text: string; number: number}[]
}

interface Table {
  cells: string[][]
  firstParagraph: number
}

/** Nothing inside these is text of the document as it stands. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:instrText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
])

/** Read a part. Text reaches the sink as paragraphs close. */
export async function readBody(chunks: AsyncIterable<Uint8Array>, sink: BodySink): Promise<void> {
  const paragraphs: Paragraph[] = []
  const tables: Table[] = []
  let paragraphCount = 0
  let skipDepth = 0
  let deletion: string | null = null
  let isTextOpen = false
  let isHidden = false
  let hidden = ''
  let isProperties = false

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (isHidden) hidden += text
    else if (paragraph !== undefined) paragraph.text += text
  }

  const emit = (text: string, number: number): void => {
    const table = tables.at(-1)
    if (table === undefined) sink.line(text, number)
    else table.cells.at(-1)?.push(text)
  }

  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    const {style, numberId, level, number, boxes} = paragraph
    if (sink.isContents(style)) {
      sink.apart('contents', paragraph.text)
    } else {
      const label = paragraph.text === '' ? '' : sink.label(style, numberId, level)
      const text = label + paragraph.text
      const host = paragraphs.at(-1)
      if (host === undefined) emit(text, number)
      else if (text.trim() !== '') host.boxes.push({text, number})
    }

    const host = paragraphs.at(-1)
    if (host !== undefined) host.boxes.push(...boxes)
    else for (const box of boxes) emit(box.text, box.number)
  }

  await parseXml(
    chunks,
    {
      open: (name, attributes) => {
        if (skipDepth > 0 || skipped.has(name)) {
          if (skipDepth === 0 && name === 'w:del') deletion = ''
          skipDepth++
          isTextOpen = name === 'w:delText'
          return
        }

        const paragraph = paragraphs.at(-1)
        const value = attributes['w:val'] ?? ''
        switch (name) {
          case 'w:p':
            paragraphs.push({
              number: ++paragraphCount,
              text: '',
              style: '',
              numberId: null,
              level: null,
              boxes: [],
            })
            break
          case 'w:pPr':
            isProperties = true
            break
          case 'w:pStyle':
            if (paragraph !== undefined) paragraph.style = value
            break
          case 'w:numId':
            if (paragraph !== undefined) paragraph.numberId = value
            break
          case 'w:ilvl':
            if (paragraph !== undefined) paragraph.level = Number(value)
            break
          case 'w:r':
            isHidden = false
            break
          case 'w:vanish':
            if (!isProperties) isHidden = value !== '0' && value !== 'false'
            break
          case 'w:t':
          case 'm:t':
            isTextOpen = true
            break
          case 'w:tab':
          case 'w:ptab':
            if (!isProperties) write('\t')
            break
          case 'w:br':
          case 'w:cr': {
            // Where a line was broken by hand is text; where a page or column was, what stands behind
            // it is a line of its own, and an empty one is only layout.
            const type = attributes['w:type']
            const isLine = type === undefined || type === 'textWrapping'
            if (isLine || (paragraph !== undefined && paragraph.text !== '')) write('\n')
            break
          }

          case 'w:noBreakHyphen':
            write('-')
            break
          case 'w:sym':
            write(symbol(attributes['w:char']))
            break
          case 'w:tbl':
            tables.push({cells: [], firstParagraph: paragraphCount + 1})
            break
          case 'w:tr':
            startRow(tables.at(-1), paragraphCount)
            break
          case 'w:tc':
            tables.at(-1)?.cells.push([])
            break
          default:
        }
      },
      text: (text) => {
        if (!isTextOpen) return
        if (skipDepth === 0) write(text)
        else if (deletion !== null) deletion += text
      },
      close: (name) => {
        isTextOpen = false
        if (skipDepth > 0) {
          skipDepth--
          if (skipDepth === 0 && deletion !== null) {
            sink.apart('deletion', deletion)
            deletion = null
          }

          return
        }

        if (name === 'w:p') closeParagraph()
        else if (name === 'w:pPr') isProperties = false
        else if (name === 'w:r' && hidden !== '') {
          sink.apart('hidden', hidden)
          hidden = ''
        } else if (name === 'w:tr') {
          const table = tables.at(-1)
          if (table !== undefined) closeRow(table, tables, sink)
        } else if (name === 'w:tbl') {
          tables.pop()
        }
      },
    },
    wordNamespaces,
  )
}

function startRow(table: Table | undefined, paragraphCount: number): void {
  if (table === undefined) return
  table.cells = []
  table.firstParagraph = paragraphCount + 1
}

/** The lines of a row go out, or into the cell of the table around it. */
function closeRow(table: Table, tables: readonly Table[], sink: BodySink): void {
  const outer = tables.at(-2)
  for (const line of rowLines(table.cells)) {
    if (outer === undefined) sink.line(line, table.firstParagraph)
    else outer.cells.at(-1)?.push(line)
  }
}

/** Symbols are characters of a font; those at F000–F0FF mean the font's own table. */
function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  return Number.isNaN(value) || value < 0x20 || value > 0xffff ? '' : String.fromCharCode(value)
}
