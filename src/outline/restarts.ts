/**
 * Lists that begin anew inside a unit of their own family: `四、…` with `一、 二、 三、` in it, then `五、`.
 *
 * A family that begins again with 1 while its list is open either starts another list of the same
 * depth (the former part has ended) or opens one inside. What comes later tells: where the outer list
 * goes on with its next number, the other was inside.
 */
import type {Span} from '../text/span.ts'
import {findNextOfFamily, isSuccessor} from './ahead.ts'
import {reportsBelow} from './phrases.ts'
import type {OpenUnit} from './open-units.ts'
import type {Shape} from './shape.ts'
import type {Unit} from './units.ts'

/** The numbering of a document, with what every unit's family does next. */
export interface Numbering {
  readonly text: string
  readonly lines: readonly Span[]
  readonly units: readonly Unit[]
  readonly shapes: readonly Shape[]
  /** For every unit the next of its family, or -1. */
  readonly next: Int32Array
  /**
   * For every unit the next of its family that neither begins a list anew nor goes on with the run before it: where
   * an outer list goes on. -1 for none.
   */
  readonly resumed: Int32Array
}

/** For every unit what its family does next; one pass each. */
export function readNumbering(
  text: string,
  lines: readonly Span[],
  units: readonly Unit[],
  shapes: readonly Shape[],
): Numbering {
  const next = findNextOfFamily(units)
  const resumed = new Int32Array(units.length).fill(-1)
  for (let index = units.length - 1; index >= 0; index--) {
    const after = next[index] ?? -1
    const unit = units[index]
    const follower = units[after]
    if (unit === undefined || follower === undefined) continue
    const isRun = follower.ordinal === 1 || follower.ordinal === (unit.ordinal ?? 0) + 1
    resumed[index] = isRun ? (resumed[after] ?? -1) : after
  }

  return {text, lines, units, shapes, next, resumed}
}

/** Whether the list of the unit at `depth` goes on, now or behind a list of its family inside. */
export function isContinued(
  stack: readonly OpenUnit[],
  depth: number,
  {units, next, resumed}: Numbering,
): boolean {
  const open = stack[depth]
  if (open === undefined) return false
  if (isSuccessor(units[next[open.index] ?? -1], open.ordinal)) return true
  const later = resumed[open.index] ?? -1
  return isSuccessor(units[later], open.ordinal) && later < findLimit(stack, depth, next)
}

/**
 * Whether the unit `index`, the first of a list, stands inside the unit at `depth` of the stack,
 * which is of its family.
 */
export function isNestedRestart(
  stack: readonly OpenUnit[],
  depth: number,
  index: number,
  numbering: Numbering,
): boolean {
  const {units, shapes, next, resumed} = numbering
  const outer = stack[depth]
  if (outer?.ordinal == null) return false
  if (isAnnounced(stack, depth, index, numbering)) return true

  const wanted = outer.ordinal + 1
  const limit = findLimit(stack, depth, next)
  const later = resumed[index] ?? -1
  if (later >= 0) return later < limit && units[later]?.ordinal === wanted
  // 一、二、[一、二、] 三、: the third may be that of either list.
  const continuation = follow(index, wanted, next, units)
  return (
    continuation >= 0 &&
    continuation < limit &&
    goesOnOutside(shapes[continuation], shapes[outer.index], shapes[index])
  )
}

/** Of a list and one inside it, both of which a unit could go on with: a title goes on with titles. */
export function goesOnOutside(
  shape: Shape | undefined,
  outer: Shape | undefined,
  inner: Shape | undefined,
): boolean {
  return isTitle(shape) && isTitle(outer) && !isTitle(inner)
}

/** Whether the list stands under a heading that has nothing else, or behind `要抓好以下几件事:` in it. */
function isAnnounced(
  stack: readonly OpenUnit[],
  depth: number,
  index: number,
  {text, lines, units, shapes}: Numbering,
): boolean {
  const outer = stack[depth]
  const unit = units[index]
  if (outer === undefined || unit === undefined || !unit.opensLine) return false
  if (depth !== stack.length - 1) return false
  const before = units[outer.index - 1]
  // The last line of a table of contents is no heading with the document in it.
  const isContents = before?.family === unit.family && before.line === outer.unit.line - 1
  const line = lines[unit.line - 1]
  if (outer.unit.line === unit.line - 1) return !outer.hasContent && !isContents
  if (line === undefined || !isTitle(shapes[outer.index]) || isTitle(shapes[index])) return false
  const end = text.slice(Math.max(line.start, line.end - longestAnnouncement), line.end)
  return /[:：]$/u.test(end) && !reportsBelow.test(end) && announcement.test(end)
}

/** So much of a line's end tells whether it announces a list. */
const longestAnnouncement = 20
const announcement = /(?:[做抓]好|以下|如下|下列|采取|围绕|突出|包括|即|[是有为])[^。]{0,12}[:：]$/u

/** Where the parents of the list go on: beyond it nothing of the list can follow. */
function findLimit(stack: readonly OpenUnit[], depth: number, next: Int32Array): number {
  let limit = Number.POSITIVE_INFINITY
  for (const {index} of stack.slice(0, depth)) {
    const after = next[index] ?? -1
    if (after >= 0) limit = Math.min(limit, after)
  }

  return limit
}

/** The unit with the wanted ordinal in the run that begins at `index`, or -1. Runs do not overlap. */
function follow(index: number, wanted: number, next: Int32Array, units: readonly Unit[]): number {
  let current = index
  for (let ordinal = 1; ordinal < wanted; ordinal++) {
    current = next[current] ?? -1
    if (units[current]?.ordinal !== ordinal + 1) return -1
  }

  return current
}

function isTitle(shape: Shape | undefined): boolean {
  return shape?.kind === 'bare'
}
