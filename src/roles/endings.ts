/** Where the report itself ends: before its signature and before what is appended to it. */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import type {Reason} from './reason.ts'
import {signatureLine} from './signature.ts'
import type {Unit} from './units.ts'

/** Heads what is appended to a report: its glossary, its tables, the links of its page. */
const appendix = /^(?:附[:件录表注]|名词解释|名词注释|注释|有关名词|相关报道|相关推荐|相关链接)/u

/** Links under a copied page. */
const chrome =
  /^(?:[》>]*点击|收藏|分享|相关文档|上一篇|下一篇|扫一扫|打印|关闭|责任编辑|编辑[:：]|信息来源)/u
const longestChrome = 20

/** An appendix heads the rest of a text from here on; before, the words mean something else. */
const leastShare = 0.5

/** Index of the last line that belongs to the report. */
export function endOfReport(
  units: readonly Unit[],
  folded: Folded,
  glossary: number = Infinity,
): number {
  const first = units.find(({span}) => {
    if (span.start < folded.originalLength * leastShare) return false
    const {start} = foldSpan(folded, span)
    const isShort = span.end - span.start <= longestChrome
    const head = folded.text.slice(start, start + 6)
    return appendix.test(head) || (isShort && chrome.test(head))
  })
  const last = Math.min(units.at(-1)?.line ?? 0, signatureLine(folded) - 1, glossary - 1)
  return first === undefined ? last : Math.min(last, first.line - 1)
}

/** So many lines may stand between the thanks of a review and its end. */
const reckoningLines = 3

/**
 * The last line of a review that has given thanks: there reports take stock of what is wrong, in
 * whatever words (`审视当下,挑战犹存。`).
 */
export function reckoningLinesOf(
  units: readonly Unit[],
  cuesOf: readonly (readonly Reason[])[],
  opensPart: (unit: Unit) => boolean,
): ReadonlySet<number> {
  const lines = new Set<number>()
  let thanks = -Infinity
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1]
    if (opensPart(unit) && before !== undefined) {
      const distance = before.line - thanks
      if (before.title < 0 && distance > 0 && distance <= reckoningLines) lines.add(before.line)
      thanks = -Infinity
    }

    if (cuesOf[index]?.some(({rule}) => rule === 'role/cue/thanks')) thanks = unit.line
  }

  return lines
}

/** Wishes alone also stand inside plans. */
const farewells: ReadonlySet<string> = new Set([
  'role/cue/farewell',
  'role/cue/ends',
  'role/cue/in-short',
])

/** The cues of a line for a closing must reach this. */
const leastFarewell = 3

/** Cues that state a goal or what guides the work. */
const goalRules: ReadonlySet<string> = new Set(['role/cue/objective', 'role/cue/guidance'])

/** The lines in which some sentence states a goal as such: what stands before it leads up to it. */
export function goalLines(
  units: readonly Unit[],
  cuesOf: readonly (readonly Reason[])[],
): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const [index, {line}] of units.entries()) {
    if (cuesOf[index]?.some(({rule}) => goalRules.has(rule))) lines.add(line)
  }

  return lines
}

/** The lines that take leave in some sentence: `让我们更加紧密地团结…`. */
export function farewellLines(
  units: readonly Unit[],
  cuesOf: readonly (readonly Reason[])[],
): ReadonlySet<number> {
  const sums = new Map<number, number>()
  for (const [index, {line}] of units.entries()) {
    for (const {rule, scores, factor} of cuesOf[index] ?? []) {
      if (!farewells.has(rule)) continue
      sums.set(line, (sums.get(line) ?? 0) + (scores.closing ?? 0) * factor)
    }
  }

  return new Set([...sums].filter(([, sum]) => sum >= leastFarewell).map(([line]) => line))
}
