/**
 * How a plan opens: `今年是“十五五”开局之年。` weighs the year to come before its goals are set.
 *
 * The first line under the heading of a plan belongs to what guides the work, not to the tasks.
 */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import type {Context} from './context.ts'
import type {Unit} from './units.ts'

const year = /^(?:各位代表[!,:])?(?:今年|明年|来年|新的一年|20[0-9x_]{2}年)[^。]{0,6}是/u
const weight = /之年|关键|重要|一年|阶段|时期|起步|周年|收官|开局|决胜/u

/** The sign stands in so many characters. */
const headLength = 120

/**
 * The lines that weigh the year to come, right under the heading of a plan or before the line that
 * states its goals.
 */
export function comingYearLines(
  units: readonly Unit[],
  contexts: readonly Context[],
  folded: Folded,
  goals: ReadonlySet<number>,
): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1]
    if (unit.title >= 0 || before === undefined || before.line === unit.line) continue
    const {role, mixed} = contexts[before.title] ?? {role: null, mixed: null}
    const isUnderPlan = role === 'nextSteps' || mixed?.[1] === 'nextSteps'
    if (!isUnderPlan && !goals.has(unit.line + 1)) continue
    const {start, end} = foldSpan(folded, unit.span)
    const head = folded.text.slice(start, Math.min(end, start + headLength))
    if (year.test(head) && weight.test(head)) lines.add(unit.line)
  }

  return lines
}
