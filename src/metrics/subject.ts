/**
 * What a quantity counts or measures: the shortest noun phrase before or after it.
 *
 * No segmenter: words that cannot belong to the phrase (verbs, links, modifiers) are cut off by
 * lists. `发放宣传资料1000份` loses its verb, `57名党员` stops at the next mark, `6户因病致穷的
 * 特困户` keeps what stands after 的.
 */
import type {Span} from '../text/span.ts'
import {byFirstCharacter} from './group.ts'
import {isMask as isMasked} from './mask.ts'
import {numeralClass, numeralClasses} from '../numeral/characters.ts'
import {matchUnit, type Unit} from './units.ts'
import {actionNouns, afterVerbs, linkWords, modifiers, stopsAfter, verbs} from './words.ts'

/** A subject in folded text, and the verb that was cut off before it. */
export interface Subject {
  readonly span: Span | null
  readonly action: string | null
}

/** How far a phrase may reach; longer ones are clauses. */
const longestPhrase = 32
/** A phrase longer than this is shortened to its last word or two. */
const longestSubject = 7
const marks = new Set(',;。:、()!?"“”‘’\'<>《》【】[]\n\r…')

/** The phrase after a quantity, from `from` on; `null` where none begins. */
export function subjectAfter(text: string, from: number, unit: Unit | null): Subject | null {
  let start = from
  if (text.charAt(start) === '(') {
    return null
  }

  for (const lead of ['长的', '宽的', '高的', '深的', '的']) {
    if (text.startsWith(lead, start)) start += lead.length
  }

  if (text.charAt(start) === '"' || text.charAt(start) === '“') return quoted(text, start)
  if (unit?.name === '次' || unit?.name === '场') {
    const verb = verbs.find((word) => word.length > 1 && text.startsWith(word, start))
    if (verb !== undefined && !isMark(text, start + verb.length)) {
      if (
        verb !== '集中' &&
        !actionNouns.some((noun) => text.startsWith(noun, start + verb.length))
      ) {
        return {span: {start, end: start + verb.length}, action: verb}
      }
    }
  }

  let action: string | null = null
  if (unit?.dimension === 'money' || unit?.name === '户') {
    const verb = verbs.find(
      (word) =>
        word.length > 1 && text.startsWith(word, start) && !isMark(text, start + word.length),
    )
    if (verb !== undefined) {
      action = verb
      start += verb.length
      for (const lead of ['整座', '了', '各类'])
        if (text.startsWith(lead, start)) start += lead.length
    }
  }

  if (action === null && isStop(text, start)) return null
  let end = start
  let afterDe = -1
  while (end < text.length && end - start < longestPhrase && !isMark(text, end)) {
    const kind = numeralClass(text.charCodeAt(end))
    if (kind === numeralClasses.arabic) break
    if (kind !== numeralClasses.none && matchUnit(text, end + 1) !== null) break
    if (text.charAt(end) === '的' && end > start) afterDe = end + 1
    else if (end >= start + 2 && (isStop(text, end) || isVerb(text, end))) {
      const de = nextDe(text, end)
      if (text.charAt(end) !== '参' && de !== null && afterDe < 0 && unit?.dimension !== 'count') {
        afterDe = de
        end = de
        continue
      }

      break
    }

    end++
  }

  const owner = containers.find((noun) => text.startsWith(`${noun}的`, start))
  if (owner !== undefined) return {span: {start, end: start + owner.length}, action}
  if (afterDe > 0 && afterDe < end) start = afterDe
  while (end - start > 2 && '内里'.includes(text.charAt(end - 1))) end--
  // 一个文明、舒适、优美的生活环境
  if (text.charAt(end) === '、' && afterDe < 0) {
    const de = listDe(text, end)
    if (de !== null) return subjectAfter(text, de, unit)
  }

  start = skipModifiers(text, start, end)
  if (action !== null) start = lastVerb(text, start, end)?.end ?? start
  const and = text.indexOf('和', start + 3)
  if (and > 0 && and < end) end = and
  if (end - start > longestSubject + 2) start = shorten(text, start, end)
  return end > start && !isConnector(text, start, end) ? {span: {start, end}, action} : null
}

/** Nouns that a number counts even where 的 goes on: 3个社区的办公用房. */
const containers: readonly string[] = [
  '社区',
  '小区',
  '村',
  '单位',
  '学校',
  '企业',
  '居民',
  '党员',
  '镇',
  '乡镇',
  '街道',
  '部门',
  '点',
  '班',
  '家庭',
  '学生',
  '职工',
  '群众',
  '农户',
]

/** 16期共56版次, 3户和5人: a word between two quantities is no subject. */
function isConnector(text: string, start: number, end: number): boolean {
  return (
    end - start <= 2 &&
    ['共', '和', '计', '共计', '及', '与', '加', '合计', '余'].includes(text.slice(start, end))
  )
}

/** A verb of two characters that is not the start of a noun. */
function isVerb(text: string, at: number): boolean {
  return afterVerbsByFirst.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) ?? false
}

/** The phrase before a quantity: between `from` and `to`; an empty span where nothing is left. */
export function subjectBefore(text: string, from: number, to: number, unit: Unit | null): Subject {
  let start = Math.max(from, to - longestPhrase)
  let end = to
  for (;;) {
    const word = linkWords.find(
      (link) => link.length <= end - start && text.startsWith(link, end - link.length),
    )
    if (word === undefined || isKeptLink(text, start, end, word)) break
    end -= word.length
  }

  while (
    end > start &&
    isMark(text, end - 1) &&
    text.charAt(end - 1) !== '”' &&
    text.charAt(end - 1) !== '》'
  )
    end--
  let isRate = end - start >= 2 && '率比度'.includes(text.charAt(end - 1))
  const de = text.lastIndexOf('的', end - 2)
  if (de >= start) start = de + 1
  const such = text.lastIndexOf('等', end - 3)
  if (such >= start) start = such + 1

  if (unit?.name === '次' || unit?.name === '场' || unit?.name === '场次') {
    const noun = actionNouns.find(
      (word) => text.startsWith(word, end - word.length) && end - word.length >= start,
    )
    if (noun !== undefined) {
      const nounAt = end - noun.length
      if (
        nounAt - 2 >= start &&
        ['集中', '专项', '联合', '集体', '大型'].includes(text.slice(nounAt - 2, nounAt))
      ) {
        return {span: {start: nounAt - 2, end}, action: noun}
      }
    }
  }

  let action: string | null = null
  const isMeasure = ['面积', '总额', '金额', '资金', '总量', '长度', '里程'].some((word) =>
    text.startsWith(word, end - 2),
  )
  const isPair =
    isRate &&
    ['率和', '率、', '率与', '度和', '度、'].some((pair) => text.slice(start, end).includes(pair))
  const last = isPair ? null : lastVerb(text, start, end)
  if (last !== null && !(isMeasure && end - last.end <= 2)) {
    action = last.word
    start = last.end
  }

  while (
    start < end &&
    (isMark(text, start)
      ? text.charAt(start) !== '“' && text.charAt(start) !== '《'
      : '了有为'.includes(text.charAt(start)))
  )
    start++
  start = skipModifiers(text, start, end)
  if (text.charAt(start) === '有') start++
  if (
    isRate &&
    end - start > 6 &&
    !text.slice(start, end).includes('和') &&
    !text.slice(start, end).includes('、')
  ) {
    start = text.charAt(end - 2) === '化' ? end - 4 : end - 3
    isRate = false
  }

  if (end - start > longestSubject && !isRate && (unit === null || unit.dimension === 'count'))
    start = shorten(text, start, end)
  // 本次共评出4名: words of time and place are no subject.
  if (empty.has(text.slice(start, end))) return {span: null, action}
  return {span: end > start ? {start, end} : null, action}
}

const empty: ReadonlySet<string> = new Set([
  '本次',
  '此次',
  '每次',
  '全年',
  '今年',
  '去年',
  '上半年',
  '下半年',
  '我们',
  '社区',
  '期间',
  '要',
  '一次性',
  '每',
  '用',
  '于',
  '以',
  '按',
  '按照',
  '现',
  '该',
  '这',
  '此',
  '每年',
  '每月',
  '截至',
  '另',
  '还',
  '最',
  '每天',
])

/** Verbs that are the whole phrase stay: 投资10万元, 增长 in 财政收入增长. */
function isKeptLink(text: string, start: number, end: number, word: string): boolean {
  return (
    end - word.length === start &&
    (word.length > 2 || ['投资', '总数'].includes(word)) &&
    text === ''
  )
}

interface Verb {
  readonly word: string
  readonly end: number
}

/** The last verb that leaves a noun of at least two characters behind it. */
function lastVerb(text: string, start: number, end: number): Verb | null {
  for (let at = end - 1; at >= start; at--) {
    for (const word of verbsByFirst.get(text.charAt(at)) ?? []) {
      const wordEnd = at + word.length
      if (wordEnd > end - 1 || !text.startsWith(word, at)) continue
      if (word.length === 1 && at > start && !isBoundary(text, at)) continue
      if (end - wordEnd < 2 && word.length > 1) continue
      if (!isNounHead(text, wordEnd, end)) return {word, end: wordEnd}
    }
  }

  return null
}

const verbsByFirst: ReadonlyMap<string, readonly string[]> = byFirstCharacter(verbs)

/** 调查|表, 管理|人员, 整治|活动: the verb is part of the noun. */
const nounHeads: readonly string[] = [
  '面积',
  '人员',
  '活动',
  '对象',
  '项目',
  '工作',
  '人数',
  '资金',
  '情况',
  '力度',
  '任务',
  '产品',
  '总额',
  '收入',
  '服务',
  '规划',
  '方案',
  '投资',
  '中心',
  '公司',
]
function isNounHead(text: string, at: number, end: number): boolean {
  return end - at === 2 && nounHeads.some((noun) => text.startsWith(noun, at))
}

/** A verb of one character counts only where a phrase begins: 共记…, ,送…. */
function isBoundary(text: string, at: number): boolean {
  const previous = text.charAt(at - 1)
  return marks.has(previous) || '共计再并又先了已各还均'.includes(previous)
}

function isStop(text: string, at: number): boolean {
  return stopsByFirst.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) ?? false
}

const stopsByFirst: ReadonlyMap<string, readonly string[]> = byFirstCharacter(
  stopsAfter.filter(
    (word) => word.length > 1 || '到对为以由均都已并把将再让使被是有'.includes(word),
  ),
)

const afterVerbsByFirst = byFirstCharacter(afterVerbs)

function nextDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase && offset < text.length; offset++) {
    if (isMark(text, offset)) return null
    if (text.charAt(offset) === '的' && !isMark(text, offset + 1)) return offset + 1
  }

  return null
}

/** Over a list of adjectives to its 的: 、舒适、优美的|生活环境. */
function listDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase && offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character !== '、' && isMark(text, offset)) return null
    if (character === '的') return offset + 1
  }

  return null
}

function quoted(text: string, start: number): Subject | null {
  for (let end = start + 1; end < start + longestPhrase && end < text.length; end++) {
    const character = text.charAt(end)
    if (character === '\n') return null
    if (character !== '"' && character !== '”') continue
    let last = end + 1
    while (last < text.length && last - end < 7 && !isMark(text, last) && !isStop(text, last))
      last++
    // “民转刑”案件, "星光老年之家"活动中心: the noun after the name.
    return last > end + 2
      ? {span: {start: end + 1, end: last}, action: null}
      : {span: {start, end: end + 1}, action: null}
  }

  return null
}

function skipModifiers(text: string, from: number, end: number): number {
  let start = from
  // xx社区占地面积
  while (end - start > 4 && isMasked(text.charAt(start))) start++
  for (;;) {
    const word = modifiers.find(
      (modifier) => text.startsWith(modifier, start) && end - start - modifier.length >= 2,
    )
    if (word === undefined) return start
    if (end - start - word.length < 3 && (word === '社区' || word === '辖区')) return start
    start += word.length
  }
}

/** The last four to six characters: Chinese compounds end in their head. */
function shorten(text: string, start: number, end: number): number {
  const list = text.lastIndexOf('、', end - 1)
  if (list >= start && end - list > 2) return start
  const noun = text.slice(end - 2, end) === '活动' ? 8 : 4
  return Math.max(start, end - noun)
}

function isMark(text: string, at: number): boolean {
  return at >= text.length || marks.has(text.charAt(at))
}
