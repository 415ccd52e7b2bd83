/** `content.xml` of an OpenDocument text, in one pass. */
import type {TextApart} from '../../../document/types.ts'
import {rowLines} from '../table-rows.ts'
import type {TextWriter} from '../text-writer.ts'
import {parseXml} from '../xml.ts'
import {outlineStyle, type ListStyles} from './list-styles.ts'

interface List {
  readonly style: string | null
  readonly continues: boolean
  isFirst: boolean
}

/** Text inside these is apart or is no text. */
const apart: Readonly<Record<string, TextApart['kind'] | null>> = {
  'text:note': 'footnote',
  'office:annotation': 'comment',
  'text:tracked-changes': 'deletion',
  'text:table-of-content': 'contents',
  'text:ruby-text': null,
  'text:sequence-decls': null,
  'office:forms': null,
  'style:header': 'header',
  'style:header-left': 'header',
  'style:header-first': 'header',
  'style:footer': 'footer',
  'style:footer-left': 'footer',
  'style:footer-first': 'footer',
}

/** Said about what is apart rather than by it: who changed or noted it, when, the number of a note. */
const labels = new Set(['office:change-info', 'dc:creator', 'dc:date', 'text:note-citation'])

/** Read a part; list styles are learnt, lines go to the writer. */
export async function readContent(
  chunks: AsyncIterable<Uint8Array>,
  styles: ListStyles,
  writer: TextWriter,
): Promise<void> {
  const lists: List[] = []
  const rows: {cells: string[][]; repeat: number}[] = []
  const open: {text: string; label: string}[] = []
  let paragraph = 0
  let isItemStart = false
  let apartName: string | null = null
  let apartDepth = 0
  let apartText = ''
  let labelDepth = 0
  let hiddenDepth = 0
  let hidden = ''
  let repeat = 1

  const emit = (text: string): void => {
    const cell = rows.at(-1)?.cells.at(-1)
    if (cell === undefined) writer.line(text, {paragraph})
    else cell.push(text)
  }

  const labelOf = (attributes: Readonly<Record<string, string>>, isHeading: boolean): string => {
    if (lists.length > 0) {
      if (!isItemStart) return ''
      isItemStart = false
      const list = lists.findLast(({style}) => style !== null)
      const style = list?.style ?? styles.ofParagraph(attributes['text:style-name'] ?? '')
      if (style === null) return ''
      const restarts = lists.length === 1 && list?.isFirst === true && !list.continues
      if (list !== undefined) list.isFirst = false
      return styles.next(style, lists.length - 1, restarts)
    }

    if (!isHeading) return ''
    return styles.next(outlineStyle, Number(attributes['text:outline-level'] ?? 1) - 1, false)
  }

  await parseXml(chunks, {
    open: (name, attributes) => {
      if (apartDepth > 0 || Object.hasOwn(apart, name)) {
        if (apartDepth === 0) apartName = name
        if (labelDepth > 0 || labels.has(name)) labelDepth++
        apartDepth++
        return
      }

      switch (name) {
        case 'text:span':
          if (hiddenDepth > 0 || styles.isHidden(attributes['text:style-name'] ?? '')) hiddenDepth++
          break
        case 'text:p':
        case 'text:h':
          paragraph++
          open.push({text: '', label: labelOf(attributes, name === 'text:h')})
          break
        case 'text:list':
          lists.push({
            style: attributes['text:style-name'] ?? null,
            continues:
              attributes['text:continue-numbering'] === 'true' ||
              attributes['text:continue-list'] !== undefined,
            isFirst: true,
          })
          break
        case 'text:list-item':
          isItemStart = true
          break
        case 'text:s':
          write(open, ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 100)))
          break
        case 'text:tab':
          write(open, '\t')
          break
        case 'text:line-break':
          write(open, '\n')
          break
        case 'table:table-row':
          rows.push({cells: [], repeat: 1})
          break
        case 'table:table-cell':
          rows.at(-1)?.cells.push([])
          repeat = Math.min(Number(attributes['table:number-columns-repeated'] ?? 1), mostRepeats)
          break
        default:
          styles.define(name, attributes)
      }
    },
    text: (text) => {
      if (labelDepth > 0) return
      if (apartDepth > 0) apartText += text
      else if (hiddenDepth > 0) hidden += text
      else write(open, text)
    },
    close: (name) => {
      if (apartDepth > 0) {
        if (name === 'text:p' || name === 'text:h') apartText += '\n'
        apartDepth--
        if (labelDepth > 0) labelDepth--
        if (apartDepth > 0) return
        const kind = apartName === null ? null : apart[apartName]
        if (kind !== null && kind !== undefined) writer.apart(kind, apartText)
        apartText = ''
        return
      }

      if (name === 'text:p' || name === 'text:h') {
        const own = open.pop()
        if (own !== undefined) emit((own.text === '' ? '' : own.label) + own.text)
      } else if (name === 'text:span' && hiddenDepth > 0) {
        hiddenDepth--
        if (hiddenDepth > 0) return
        writer.apart('hidden', hidden)
        hidden = ''
      } else if (name === 'table:table-cell') {
        repeatCell(rows.at(-1)?.cells, repeat)
        repeat = 1
      } else if (name === 'text:list') {
        lists.pop()
      } else if (name === 'table:table-row') {
        const row = rows.pop()
        for (const line of rowLines(row?.cells ?? [])) emit(line)
      }
    },
  })
}

/** Equal cells next to one another are written once; empty ones to the edge of the sheet too. */
function repeatCell(cells: string[][] | undefined, repeat: number): void {
  const last = cells?.at(-1)
  if (cells === undefined || last === undefined || last.length === 0) return
  for (let count = 1; count < repeat; count++) cells.push(last)
}

const mostRepeats = 50

function write(open: readonly {text: string}[], text: string): void {
  const paragraph = open.at(-1)
  if (paragraph !== undefined) paragraph.text += text
}
