/**
 * Numbers that only a space parts from their title, as pages lose the `、`: `一 领导重视`, `2 抓整治`.
 *
 * Folding drops such spaces, so the gap is looked for in the offsets of the original. At the start of
 * a line alone, and believed only next to a predecessor or successor.
 */
import type {Folded} from '../text/fold.ts'
import type {EnumeratorMatch} from './enumerator.ts'
import {readOrdinal} from './ordinal.ts'

const numeral = /([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?=\p{Script=Han})/uy

/** What is counted: `3 个小组`, `20 名志愿者`, `5 月`. */
const counted =
  /[个名户人位次年月日号元米条件项万亿千百点分岁天周期届吨亩处家台辆只套间栋层幢余多来批组队支则座门种类级份部]/u

/** The enumerator at the folded start of a line, or `null`. */
export function matchSpaced({text, offsets}: Folded, offset: number): EnumeratorMatch | null {
  numeral.lastIndex = offset
  const match = numeral.exec(text)
  if (match === null) return null
  const end = offset + match[0].length
  const isParted = (offsets[end] ?? 0) - (offsets[end - 1] ?? 0) > 1
  if (!isParted || counted.test(text.charAt(end))) return null
  const style = /^[0-9]/u.test(match[0]) ? 'arabic' : 'chinese'
  return {
    style,
    family: style,
    delimiter: '',
    ordinal: readOrdinal(match[0]),
    end,
    trust: 'sequence',
  }
}
