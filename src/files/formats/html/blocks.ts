/**
 * HTML as blocks of text, in one pass over its tags.
 *
 * Blocks are what a browser would set on lines of their own; each remembers the elements around it,
 * so that the main text can be told from the page around it (`main-text.ts`). Scripts, styles and
 * what is not shown give nothing.
 */
import {said} from '../../../wording/results/say.ts'
import {Parser} from 'htmlparser2'
import {ReadProblem} from '../../read-problem.ts'
import {rowLines} from '../table-rows.ts'

/** An element that holds blocks. */
export interface HtmlElement {
  readonly name: string
  readonly parent: HtmlElement | null
  readonly depth: number
  /** `article`, `main` or a role that says the same. */
  readonly isMain: boolean
  /** `nav`, `footer`, `aside` and the like, or inside one. */
  readonly isChrome: boolean
}

/** A line of text with what it stands in. */
export interface Block {
  text: string
  /** Characters inside links. */
  linked: number
  readonly element: HtmlElement
}

/** What an HTML file holds. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[]
  readonly title: string
  readonly author: string
}

const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object'])
const fields = new Set(['select', 'textarea', 'button', 'datalist'])
const chrome = new Set(['nav', 'header', 'footer', 'aside', 'menu', 'form'])

/** Elements that do not begin a line. Unknown ones do not either. */
const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

interface Row {
  readonly cells: string[][]
  linked: number
}

interface ListState {
  next: number
}

/** Deeper than any page; the parser's own stack costs more per tag the deeper it is. */
const deepestTag = 10_000

/**
 * Read HTML.
 *
 * @throws {ReadProblem} When tags are nested deeper than in any page that was meant to be read.
 */
export function readBlocks(html: string): HtmlBlocks {
  const root: HtmlElement = {name: '#', parent: null, depth: 0, isMain: false, isChrome: false}
  const blocks: Block[] = []
  const rows: (Row | null)[] = []
  const lists: (ListState | null)[] = []
  let element = root
  let depth = 0
  let text = ''
  let linked = 0
  let linkDepth = 0
  let unseenDepth = 0
  let preDepth = 0
  let title = ''
  let author = ''
  let isTitle = false
  let label = ''

  const flush = (): void => {
    const line = preDepth > 0 ? text : text.trim()
    if (line.trim() !== '') {
      const row = rows.at(-1) ?? null
      const cell = row?.cells.at(-1)
      if (row !== null && cell !== undefined) {
        cell.push(label + line)
        row.linked += linked
      } else {
        blocks.push({text: label + line, linked, element})
      }

      label = ''
    }

    text = ''
    linked = 0
  }

  const closeRow = (row: Row): void => {
    const outer = rows.findLast((other) => other !== null && other !== row) ?? null
    for (const line of rowLines(row.cells)) {
      const cell = outer?.cells.at(-1)
      if (cell === undefined) blocks.push({text: line, linked: row.linked, element})
      else cell.push(line)
    }
  }

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepestTag) {
          throw new ReadProblem('damaged', said('file/nested-tags', {limit: deepestTag}))
        }

        if (unseen.has(name) || fields.has(name)) unseenDepth++
        if (unseenDepth > 0) return
        if (name === 'title') isTitle = true
        else if (name === 'meta') author ||= readAuthor(attributes)
        else if (name === 'br') text += '\n'
        else if (name === 'a') linkDepth++
        if (!blockNames.has(name)) return

        flush()
        if (name === 'pre') preDepth++
        else if (name === 'tr') rows.push({cells: [], linked: 0})
        else if (name === 'td' || name === 'th') rows.at(-1)?.cells.push([])
        else if (name === 'table') rows.push(null)
        else if (name === 'ol' || name === 'ul')
          lists.push(name === 'ol' ? startList(attributes) : null)
        else if (name === 'li') label = listLabel(lists.at(-1) ?? null)
        element = enter(element, name, attributes)
      },
      ontext: (value) => {
        if (isTitle) title += value
        if (unseenDepth > 0 || isTitle) return
        const piece = preDepth > 0 ? value : value.replace(/[ \t\n\r\f]+/gu, ' ')
        text += text === '' || text.endsWith('\n') ? piece.replace(/^ /u, '') : piece
        if (linkDepth > 0) linked += piece.length
      },
      onclosetag: (name) => {
        depth--
        if (unseen.has(name) || fields.has(name)) {
          unseenDepth = Math.max(unseenDepth - 1, 0)
          return
        }

        if (unseenDepth > 0) return
        if (name === 'title') isTitle = false
        else if (name === 'a') linkDepth = Math.max(linkDepth - 1, 0)
        if (!blockNames.has(name)) return

        flush()
        if (name === 'pre') preDepth = Math.max(preDepth - 1, 0)
        else if (name === 'table') rows.pop()
        else if (name === 'ol' || name === 'ul') lists.pop()
        else if (name === 'tr') {
          const row = rows.at(-1) ?? null
          if (row !== null) {
            rows.pop()
            closeRow(row)
          }
        }

        element = element.parent ?? root
      },
    },
    {decodeEntities: true, lowerCaseTags: true},
  )
  parser.write(html)
  parser.end()
  flush()

  return {blocks, title: title.trim(), author}
}

function enter(
  parent: HtmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): HtmlElement {
  const role = attributes['role']
  const isNavigation = role === 'navigation' || role === 'banner' || role === 'contentinfo'
  return {
    name,
    parent,
    depth: parent.depth + 1,
    isMain: name === 'article' || name === 'main' || role === 'main',
    isChrome: parent.isChrome || chrome.has(name) || isNavigation,
  }
}

function startList(attributes: Readonly<Record<string, string>>): ListState {
  const start = Number(attributes['start'] ?? 1)
  return {next: Number.isSafeInteger(start) ? start : 1}
}

/** Browsers print the numbers of an ordered list; they are part of what is read. */
function listLabel(list: ListState | null): string {
  if (list === null) return ''
  const label = `${list.next}. `
  list.next++
  return label
}

function readAuthor(attributes: Readonly<Record<string, string>>): string {
  const name = (attributes['name'] ?? '').toLowerCase()
  return name === 'author' || name === 'contentsource' ? (attributes['content'] ?? '').trim() : ''
}
