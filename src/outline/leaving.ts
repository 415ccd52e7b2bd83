/** How far a paragraph's first words leave the lists and sections that are open. */
import type {Span} from '../text/span.ts'
import type {OpenUnit} from './open-units.ts'
import {address, annex, closing, matchesAt, outerTopic, outlook, reflection} from './phrases.ts'
import {isContinued, type Numbering} from './restarts.ts'

/** Where the document is: what is open, and what comes. */
export interface Position {
  readonly stack: readonly OpenUnit[]
  readonly numbering: Numbering
  /** Index of the line that begins. */
  readonly line: number
  /** Index of the next unit, and of the next that opens a line with an enumerator, or -1. */
  readonly nextUnit: number
  readonly nextOpener: number
  /** Whether paragraphs stand in the outermost unit. */
  readonly hasParagraph: boolean
}

/** （一） */
const subsectionFamily = 'parenthesized-chinese'

/** So much of a section's title tells its topic. */
const longestTopic = 60

/** The depth that stays open when a paragraph begins; the length of the stack if it leaves nothing. */
export function findLeftDepth(position: Position, {start}: Span): number {
  const {stack, numbering, nextUnit} = position
  const {text, units} = numbering
  if (stack.length === 0) return 0
  if (matchesAt(annex, text, start)) return 0
  if (matchesAt(outlook, text, start) && leavesLastSection(position)) return 0
  if (matchesAt(closing, text, start)) return closingDepth(position)
  if (matchesAt(address, text, start)) return nextUnit < units.length ? finishedDepth(position) : 0
  return matchesAt(reflection, text, start) ? finishedDepth(position) : stack.length
}

/**
 * The depth that a closing paragraph closes: all of it at the end of a document. Between sections
 * it leaves what the next unit leaves.
 */
function closingDepth({stack, numbering, nextOpener}: Position): number {
  const follower = numbering.units[nextOpener]
  if (follower === undefined) return 0
  const depth = stack.findLastIndex((entry) => entry.unit.family === follower.family)
  return depth < 0 || follower.ordinal === 1 ? stack.length : depth + 1
}

/** The depth down to which lists have ended; their section, if it has such, stays open. */
function finishedDepth({stack, numbering}: Position): number {
  let depth = stack.length
  while (depth > 1 && !isContinued(stack, depth - 1, numbering)) depth--
  return depth
}

/** Whether what looks at the whole report again stands behind the content of its last section. */
function leavesLastSection(position: Position): boolean {
  const {stack, numbering, line, nextOpener, hasParagraph} = position
  const section = stack[0]
  if (section === undefined || isContinued(stack, 0, numbering)) return false
  if (!section.hasContent && !hasParagraph && stack.length === 1) return false
  // 三、今年安排, 但经济中仍然存在…, （一）…: what comes has not been said yet.
  const opener = numbering.units[nextOpener]
  const isAnnounced = opener?.line === line + 1 && opener.family !== subsectionFamily
  if (opener !== undefined && !isAnnounced) return false
  const {start, end} = numbering.shapes[section.index]?.title ?? {start: 0, end: 0}
  return !outerTopic.test(numbering.text.slice(start, Math.min(end, start + longestTopic)))
}
