/** The glossary behind a report: it explains words, and so is background. */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import type {Unit} from './units.ts'

const heading =
  /^(?:附[件录]?[0-9一二三]?[:.、]?)?(?:《?政府工作报告》?)?(?:有关|部分|相关)?(?:名词|词语|用语|术语)(?:解释|注释|说明|释义)|^注释[:]?$/u
/** `1.“两新”:指…`, `“双减”是指…` */
const entry = /^[([]?[0-9]{0,3}[)\].、]?["“「][^"”」]{1,40}["”」](?::|是?指|,?即)/u

/** So many entries in a row are a glossary without a heading. */
const leastEntries = 2

/** A glossary stands in the rest of a text from here on. */
const leastShare = 0.5
const headLength = 60

/** Index of the line in which the glossary begins; `Infinity` when there is none. */
export function glossaryLine(units: readonly Unit[], folded: Folded): number {
  let entries = 0
  let first = Infinity
  for (const [index, {line, span}] of units.entries()) {
    if (span.start < folded.originalLength * leastShare) continue
    if (units[index - 1]?.line === line) continue
    const {start} = foldSpan(folded, span)
    const head = folded.text.slice(start, start + headLength).replace(/\n[^]*/u, '')
    if (heading.test(head)) return line
    if (!entry.test(head)) {
      entries = 0
      first = Infinity
      continue
    }

    first = Math.min(first, line)
    if (++entries >= leastEntries) return first
  }

  return Infinity
}
