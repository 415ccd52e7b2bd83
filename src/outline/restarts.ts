/**
 * Lists that begin anew inside a unit of their own family: `四、…` with `一、 二、 三、` in it, then `五、`.
 *
 * A family that begins again with 1 while its list is open either starts another list of the same
 * depth (the former part has ended) or opens one inside. What comes later tells: where the outer list
 * goes on with its next number, the other was inside.
 */
import {isSuccessor} from './ahead.ts'
import type {OpenUnit} from './open-units.ts'
import type {Shape} from './shape.ts'
import type {Unit} from './units.ts'

/** What is known about the numbering of every unit from what stands behind it. One pass each. */
export interface Ahead {
  /** The next of the family, or -1. */
  readonly next: Int32Array
  /**
   * The next of the family that neither begins a list anew nor goes on with the run before it: where
   * an outer list goes on. -1 for none.
   */
  readonly resumed: Int32Array
}

/** For every unit what its family does next. */
export function readAhead(units: readonly Unit[], next: Int32Array): Ahead {
  const resumed = new Int32Array(units.length).fill(-1)
  for (let index = units.length - 1; index >= 0; index--) {
    const after = next[index] ?? -1
    const unit = units[index]
    const follower = units[after]
    if (unit === undefined || follower === undefined) continue
    const isRun = follower.ordinal === 1 || follower.ordinal === (unit.ordinal ?? 0) + 1
    resumed[index] = isRun ? (resumed[after] ?? -1) : after
  }

  return {next, resumed}
}

/** Whether the list of the unit at `depth` goes on, now or behind a list of its family inside. */
export function isContinued(
  stack: readonly OpenUnit[],
  depth: number,
  units: readonly Unit[],
  {next, resumed}: Ahead,
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
  units: readonly Unit[],
  shapes: readonly Shape[],
  {next, resumed}: Ahead,
): boolean {
  const outer = stack[depth]
  const unit = units[index]
  if (outer?.ordinal == null || unit === undefined) return false
  // A heading without a word of its own directly above: the list is its content, unless the heading
  // is the last line of a table of contents.
  const isBare = depth === stack.length - 1 && !outer.hasContent
  const before = units[outer.index - 1]
  const isContents = before?.family === unit.family && before.line === outer.unit.line - 1
  if (isBare && outer.unit.line === unit.line - 1 && unit.opensLine && !isContents) return true

  const wanted = outer.ordinal + 1
  const limit = findLimit(stack, depth, next)
  const later = resumed[index] ?? -1
  if (later >= 0) return later < limit && units[later]?.ordinal === wanted
  // 一、二、[一、二、] 三、: the third may be that of either list; a heading goes on with headings.
  const continuation = follow(index, wanted, next, units)
  return (
    continuation >= 0 &&
    continuation < limit &&
    isTitle(shapes[outer.index]) &&
    isTitle(shapes[continuation]) &&
    !isTitle(shapes[index])
  )
}

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
