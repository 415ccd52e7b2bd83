/** Markdown: its text without the marks; numbers of lists stay as written. */
import type {Nodes, Parents, Root, TableRow} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {decodeText} from '../../encoding/decode.ts'
import {readText} from '../plain-text.ts'
import {rowLines} from '../table-rows.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'

/** Read a Markdown file. */
export function readMarkdown(bytes: Uint8Array, context: ExtractContext): Extracted {
  const {encoding, limits} = context
  const decoded = decodeText(bytes, encoding === undefined ? {} : {encoding})
  const source = decoded.text.replaceAll(/\r\n?/gu, '\n')
  if (isNestedDeep(source)) return {...readText(bytes, context)}
  const tree = fromMarkdown(source, {
    // Indented lines are prose here, and what looks like a tag is text.
    extensions: [gfmTable(), {disable: {null: ['codeIndented', 'htmlFlow', 'htmlText']}}],
    mdastExtensions: [gfmTableFromMarkdown()],
  })

  const writer = new TextWriter(limits.maxTextLength)
  let paragraph = 0
  for (const {text} of linesOf(tree, source)) writer.line(text, {paragraph: ++paragraph})
  return {
    ...writer.finish(),
    encoding: decoded.encoding,
    encodingConfidence: decoded.confidence,
  }
}

/** Quotes and lists within one another, in characters of their marks. */
const longestMarks = 200

/** Nobody nests like that, and the parser takes quadratic time over it. Read as it is. */
function isNestedDeep(source: string): boolean {
  for (const line of source.split('\n')) {
    let index = 0
    while (index < line.length && ' \t>*+-'.includes(line.charAt(index))) index++
    if (index > longestMarks && index < line.length) return true
  }

  return false
}

interface Line {
  readonly text: string
}

/** The blocks of a tree in order; a stack of our own, for quotes can nest without end. */
function linesOf(tree: Root, source: string): readonly Line[] {
  const lines: Line[] = []
  const stack: {node: Nodes; label: string}[] = [{node: tree, label: ''}]

  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {node, label} = entry
    if (node.type === 'paragraph' || node.type === 'heading') {
      lines.push({text: label + inlineText(node)})
    } else if (node.type === 'code') {
      lines.push({text: node.value})
    } else if (node.type === 'tableRow') {
      for (const text of rowLines(cellsOf(node))) lines.push({text})
    } else if ('children' in node) {
      const own = node.type === 'listItem' ? listLabel(node, source) : label
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) stack.push({node: child, label: index === 0 ? own : ''})
      }
    }
  }

  return lines
}

function cellsOf(row: TableRow): readonly (readonly string[])[] {
  return row.children.map((cell) => [inlineText(cell)])
}

/** `1. ` and `（2）` as the source has them; bullets are marks, not text. */
function listLabel(node: Parents, source: string): string {
  const from = node.position?.start.offset ?? 0
  const to = node.children[0]?.position?.start.offset ?? from
  const label = source.slice(from, to).trim()
  return /^\d/u.test(label) ? `${label} ` : ''
}

function inlineText(parent: Nodes): string {
  let text = ''
  const stack: Nodes[] = [parent]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'break') text += '\n'
    else if ('value' in node) text += node.value
    else if (node.type === 'image') text += node.alt ?? ''
    else if ('children' in node) stack.push(...node.children.toReversed())
  }

  return text
}
