/** A document that breaks off in mid-sentence: `…遇到的各类矛盾和问`. */
import type {Outline, OutlineNode} from '../outline/types.ts'
import {isHan} from '../text/fold.ts'
import {nonBlankLines} from '../text/lines.ts'
import {splitSentences} from '../text/sentences.ts'
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

/** Marks that promise more text. */
const openEnds = new Set(',，、;；:：(（“‘《—-')

/** A last line without any of these is a signature, a date or a title. */
const clauseMarks = /[,，。;；:：]/u

/** Where so large a share of the other prose lines lacks a final mark, lacking one means nothing. */
const usualShare = 0.2

/** The warning, if the text ends without ending. */
export function findBreakOff(text: string, outline: Outline): readonly Warning[] {
  const lines = nonBlankLines(text)
  const last = lines.at(-1)
  if (last === undefined) return []

  const character = text.charAt(last.end - 1)
  const isOpen = openEnds.has(character)
  if (!isOpen && !isHan(character.charCodeAt(0))) return []
  const content = text.slice(last.start, last.end)
  if (!isOpen && (!clauseMarks.test(content) || isTitle(outline, last.end))) return []

  const prose = lines
    .slice(0, -1)
    .filter(({start, end}) => clauseMarks.test(text.slice(start, end)))
  const unended = prose.filter(
    ({start, end}) => isHan(text.charCodeAt(end - 1)) && !isTitleAt(outline, start, end),
  )
  if (!isOpen && unended.length > prose.length * usualShare) return []

  const sentence = splitSentences(text, last).at(-1) ?? last
  return [
    said(
      'text/breaks-off',
      {
        end: text.slice(Math.max(sentence.start, sentence.end - shownLength), sentence.end),
      },
      {span: sentence},
    ),
  ]
}

/** Characters of the end that the message shows. */
const shownLength = 10

function isTitle(outline: Outline, end: number): boolean {
  let node: OutlineNode | undefined = outline.nodes.at(-1)
  while (node !== undefined) {
    if (node.kind === 'heading' && node.titleSpan.end >= end) return true
    node = node.children.at(-1)
  }

  return false
}

/** Whether an outermost or second-level title ends a line; deeper ones are rarely this long. */
function isTitleAt(outline: Outline, start: number, end: number): boolean {
  return outline.nodes.some(
    (node) =>
      contains(node, start, end) || node.children.some((child) => contains(child, start, end)),
  )
}

function contains(node: OutlineNode, start: number, end: number): boolean {
  return node.kind === 'heading' && node.span.start >= start && node.titleSpan.end === end
}
