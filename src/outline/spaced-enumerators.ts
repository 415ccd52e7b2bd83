/**
 * Numbers that only a space parts from their title, as pages lose the `、`: `一 领导重视`, `2 抓整治`.
 *
 * Folding drops such spaces, so the gap is looked for in the offsets of the original. At the start of
 * a line alone, and believed only next to a predecessor or successor. A numeral without even a space
 * (`一队伍建设`, `二制度建设`) needs others like it.
 */
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import type {EnumeratorMatch} from './enumerator.ts'
import {readOrdinal} from './ordinal.ts'
import {matchesAt} from './phrases.ts'

const numeral = /([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?=\p{Script=Han})/uy

/** What is counted: `3 个小组`, `20 名志愿者`, `5 月`; but not `一 组织领导`, `三 队伍建设`. */
const counted =
  /人(?![大才居民员口力工文])|[名户位次年月号米万亿千百分岁周届吨亩处台辆只套间栋层幢余多座级](?!理|置|庭|评|边|全|层|面)|[个日元条件项点天期家来批组队支则门种类份部](?!性|常|体|化|措|目|庭|园|织|建|伍|署|持|植|子|别|门|治)/uy

/** What makes one word with a numeral: `一线`, `三农`, `一站式`, `两新`. */
const compound = /[是线农站把体致切直般样定起旦律期重季面网窗事带路方边角手老难包保审管公纵横]/uy

/** A line with a glued numeral is a title, and no longer than this. */
const longestGlued = 24
const shortestGlued = 4
const punctuation = /[,，。!?;:！？；：…]/u

/** The enumerator at the folded start of a line, or `null`. */
export function matchSpaced({text, offsets}: Folded, line: Span): EnumeratorMatch | null {
  numeral.lastIndex = line.start
  const match = numeral.exec(text)
  if (match === null) return null
  const end = line.start + match[0].length
  if (matchesAt(counted, text, end)) return null
  const isParted = (offsets[end] ?? 0) - (offsets[end - 1] ?? 0) > 1
  const style = /^[0-9]/u.test(match[0]) ? 'arabic' : 'chinese'
  if (!isParted && (style === 'arabic' || !isTitle(text, {start: end, end: line.end}))) return null
  return {
    style,
    family: style,
    delimiter: '',
    ordinal: readOrdinal(match[0]),
    end,
    trust: isParted ? 'sequence' : 'glued',
  }
}

function isTitle(text: string, {start, end}: Span): boolean {
  if (end - start > longestGlued || end - start < shortestGlued) return false
  if (matchesAt(compound, text, start)) return false
  return !punctuation.test(text.slice(start, end))
}
