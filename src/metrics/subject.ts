/**
 * What a quantity counts or measures: the shortest noun phrase after it, here, or before it.
 *
 * No segmenter: words that cannot belong to the phrase (verbs, links, modifiers) are cut off by
 * lists. `发放宣传资料1000份` loses its verb, `57名党员` stops at the next mark, `6户因病致穷的
 * 特困户` keeps what stands after 的.
 */
import {numeralClass, numeralClasses} from '../numeral/characters.ts'
import type {Span} from '../text/span.ts'
import {
  firstOf,
  isAfterVerb,
  isMark,
  isStop,
  lastVerb,
  longestPhrase,
  shorten,
  skipModifiers,
  verbAt,
} from './phrase.ts'
import type {Unit} from '../quantity/types.ts'
import {matchUnit} from '../quantity/units.ts'
import {actionNouns} from './words.ts'

/** A subject in folded text, and the verb that was cut off before it. */
export interface Subject {
  readonly span: Span | null
  readonly action: string | null
}

/** A longer phrase after a quantity is shortened to its last word or two. */
const longestSubject = 9
const leads: readonly string[] = ['长的', '宽的', '高的', '深的', '的']
const leadsAfterVerb: readonly string[] = ['整座', '了', '各类']

/** Nouns that a number counts even where 的 goes on: 3个社区的办公用房. */
const containers: readonly string[] =
  '社区 小区 村 单位 学校 企业 居民 党员 镇 乡镇 街道 部门 点 班 家庭 学生 职工 群众 农户 行政村 县 市 区'.split(
    ' ',
  )
/** 16期共56版次, 3户和5人: a word between two quantities is no subject. */
const connectors: ReadonlySet<string> = new Set(
  '共 和 计 共计 及 与 加 合计 余 折合 约合 的'.split(' '),
)

/** The phrase after a quantity, from `from` on; `null` where none begins. */
export function subjectAfter(text: string, from: number, unit: Unit | null): Subject | null {
  let start = from
  for (const lead of leads) if (text.startsWith(lead, start)) start += lead.length
  if ('"“'.includes(text.charAt(start) || ' ')) return quoted(text, start)

  const verb = verbAt(text, start)
  let action: string | null = null
  if (verb !== null && !isMark(text, start + verb.length)) {
    const verbEnd = start + verb.length
    if (unit?.name === '次' || unit?.name === '场') {
      const isCompound = actionNouns.some((noun) => text.startsWith(noun, verbEnd))
      if (verb !== '集中' && !isCompound) return {span: {start, end: verbEnd}, action: verb}
    } else if (unit?.dimension === 'money' || unit?.name === '户') {
      action = verb
      start = verbEnd
      for (const lead of leadsAfterVerb) if (text.startsWith(lead, start)) start += lead.length
    }
  }

  if (action === null && isStop(text, start)) return null
  const container = containers.find((noun) => text.startsWith(`${noun}的`, start))
  if (container !== undefined) return {span: {start, end: start + container.length}, action}

  const shortest = unit?.dimension === 'ratio' ? 1 : 2
  let end = start
  let afterDe = -1
  while (end - start < longestPhrase && !isMark(text, end) && !isNextQuantity(text, end)) {
    if (text.charAt(end) === '的' && end > start) afterDe = end + 1
    else if (end >= start + shortest && (isStop(text, end) || isAfterVerb(text, end))) {
      // 300平方米供居民使用的活动室: of a measure the noun after 的 is the subject.
      const de = unit?.dimension === 'count' || afterDe >= 0 ? null : nextDe(text, end)
      if (de === null) break
      afterDe = de
      end = de
      continue
    }

    end++
  }

  if (text.charAt(end - 1) === '的') end--
  if (afterDe > 0 && afterDe < end) start = afterDe
  while (end - start > 2 && '内里'.includes(text.charAt(end - 1))) end--
  if (text.charAt(end) === '、' && afterDe < 0) {
    const de = listDe(text, end)
    if (de !== null) return subjectAfter(text, de, unit)
  }

  start = skipModifiers(text, start, end)
  if (action !== null) start = lastVerb(text, start, end)?.end ?? start
  const and = firstOf(text, '和', start + 3, end)
  if (and > 0) end = and
  if (end - start > longestSubject) start = shorten(text, start, end)
  if (end <= start || connectors.has(text.slice(start, end))) return null
  return {span: {start, end}, action}
}

/** Whether the next quantity begins: 7次|3场. */
function isNextQuantity(text: string, at: number): boolean {
  const kind = numeralClass(text.charCodeAt(at))
  if (kind === numeralClasses.arabic) return true
  return kind !== numeralClasses.none && matchUnit(text, at + 1) !== null
}

function nextDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase; offset++) {
    if (isMark(text, offset)) return null
    if (text.charAt(offset) === '的' && !isMark(text, offset + 1)) return offset + 1
  }

  return null
}

/** Over a list of adjectives to its 的: 、舒适、优美的|生活环境. */
function listDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase; offset++) {
    const character = text.charAt(offset)
    if (character !== '、' && (isMark(text, offset) || isNextQuantity(text, offset))) return null
    if (character === '的') return offset + 1
  }

  return null
}

/** A quoted name, or the noun after it: "星光老年之家"|活动中心. */
function quoted(text: string, start: number): Subject | null {
  for (let end = start + 1; end < start + longestPhrase && end < text.length; end++) {
    const character = text.charAt(end)
    if (character === '\n') return null
    if (character !== '"' && character !== '”') continue
    let last = end + 1
    while (last - end < 7 && !isMark(text, last) && !isStop(text, last)) last++
    const span = last > end + 2 ? {start: end + 1, end: last} : {start, end: end + 1}
    return {span, action: null}
  }

  return null
}
