/** What is appended to a report as a plan: `附件:2026年民生实事` with its list. */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import type {Unit} from './units.ts'

/** The title of such a list. */
const title =
  /^(?:附[件录表]?[0-9一二]?[:.、]?)?[^,。;:]{0,24}(?:实事|任务清单|工作任务|重点项目|任务分解表?|项目清单)[^,。;:]{0,10}$/u
/** What is appended next, or stands under the page. */
const next = /^(?:附[件录表]|名词|注释|相关|责任编辑|编辑[:：]|扫一扫|打印|关闭|分享)/u

const headLength = 48

/** The first line of an appended plan behind line `end`, and the line behind its last. */
export function appendedPlan(
  units: readonly Unit[],
  folded: Folded,
  end: number,
): {readonly first: number; readonly behind: number} {
  let first = Infinity
  for (const [index, {line, span}] of units.entries()) {
    if (line <= end || units[index - 1]?.line === line) continue
    const {start} = foldSpan(folded, span)
    const head = folded.text.slice(start, start + headLength).replace(/\n[^]*/u, '')
    if (first === Infinity) {
      if (title.test(head)) first = line
    } else if (next.test(head)) {
      return {first, behind: line}
    }
  }

  return {first, behind: Infinity}
}
