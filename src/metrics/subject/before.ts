/** The noun phrase before a quantity: `发放宣传资料|1000份`, `居民人均可支配收入达到|45000元`. */
import type {Unit} from '../../quantity/types.ts'
import {cutHead} from './head.ts'
import {firstOf, lastOf, longestPhrase, shorten} from './phrase.ts'
import {cutTail} from './tail.ts'
import {emptyPhrases} from './modifiers.ts'
import type {Subject} from './types.ts'

/** A counted noun longer than this is shortened to its last words. */
const longestCounted = 7
/** The name of a rate may be longer: 城镇登记失业率. */
const longestRate = 8
/** 公办园在园幼儿占比 */
const longestShare = 10
/** That of any other measure too: 企业退休人员养老金. */
const longestMeasure = 11

/**
 * The phrase between `from` and `to`; its span is `null` where nothing is left. `isRow`: the next
 * quantity follows at once, so that a list of nouns is dealt out (覆盖率、普及率达到|100%、99%).
 */
export function subjectBefore(
  text: string,
  from: number,
  to: number,
  unit: Unit | null,
  isRow = false,
): Subject {
  const first = Math.max(from, to - longestPhrase)
  const tail = cutTail(text, first, to, unit)
  const title = text.charAt(tail.end - 1) === '》' ? lastOf(text, '《', first, tail.end) : -1
  if (title >= 0) {
    const {action} = cutHead(text, first, title, unit)
    return {span: {start: title, end: tail.end}, action, shares: []}
  }

  const {end} = tail
  let start = first
  const de = lastOf(text, '的', start, end - 1)
  if (de >= start) start = de + 1
  const such = lastOf(text, '等', start, end - 2)
  if (such >= start && !isWordOf(text, such)) start = such + 1

  // 副高及以上职称人员
  const bound = lastOf(text, '及', start, end - 4)
  if (bound >= start && /^及以[上下]/u.test(text.slice(bound, bound + 3))) start = bound + 3

  const event =
    unit !== null && '次场'.includes(unit.name.charAt(0)) ? eventOf(text, start, end) : -1
  if (event >= 0) return {span: {start: event, end}, action: text.slice(end - 2, end), shares: []}

  const head = cutHead(text, start, end, unit)
  start = head.start
  const {action} = head
  // 下辖|社区14个
  const isUnder = action !== null && end === to && text.slice(start, end) === '社区'
  if (start >= end || (!isUnder && emptyPhrases.has(text.slice(start, end)))) {
    return {span: null, action, shares: []}
  }

  // "双一流"高校: a quote whose other half is cut off goes with what it holds.
  const half = lastOf(text, '"', start, end)
  if (half > start && end - half > 2 && lastOf(text, '"', start, half) < 0) start = half + 1

  const items = tail.isDealt || isRow ? itemsOf(text, start, end) : []
  const [own] = items
  if (own !== undefined) return {span: own, action, shares: items.slice(1)}
  return {span: {start: shortest(text, start, end, unit), end}, action, shares: []}
}

// 集中学习8次, 专项检查3场
const eventPattern =
  /(?:集中|专项|联合|集体|大型|专题|统一|现场)(?:学习|活动|培训|检查|排查|整治|宣传|巡查|清理|会议|讲座|演练|救助|走访|慰问|调研|督查|督导|执法|行动|服务|清除|劝导|座谈|测评|考核)$/u

/** Where the name of a repeated action begins, or −1. */
function eventOf(text: string, start: number, end: number): number {
  const found = eventPattern.exec(text.slice(start, end))
  return found === null ? -1 : start + found.index
}

/** 等候, 等级, 高等 hold no 等 that ends a list. */
function isWordOf(text: string, at: number): boolean {
  return '级候待份同'.includes(text.charAt(at + 1)) || '高初中平同相'.includes(text.charAt(at - 1))
}

/** 事故起数、死亡人数 dealt out by 分别; none where an item is no noun (存、贷款余额). */
function itemsOf(text: string, start: number, end: number) {
  const items: {start: number; end: number}[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !'、和与及'.includes(text.charAt(at))) continue
    // 普及率
    if (text.charAt(at) === '及' && '普涉惠危以'.includes(text.charAt(at - 1))) continue
    if (at - from < 2 || '存进出'.includes(text.charAt(at - 1))) return []
    items.push({start: from, end: at})
    from = at + 1
  }

  // 城镇、农村居民人均收入: the first is only a modifier of the shared head; 总收入、预算收入 are two.
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  const isAlike = text.charAt(first.end - 1) === text.charAt(last.end - 1)
  const longer = last.end - last.start - (first.end - first.start)
  return items.length > 1 && (isAlike || longer < 4) ? items : []
}

// 普惠性, 战略性, 独立式
const qualityPattern = /^..[性式型]/u

/** Cut what a long phrase does not need. */
function shortest(text: string, from: number, end: number, unit: Unit | null): number {
  let start = from
  const isRate = '率比'.includes(text.charAt(end - 1))
  const isCount = (unit === null || unit.dimension === 'count') && !isRate
  const quote = lastOf(text, '“', start, end)
  if (quote >= start && firstOf(text, '”', quote, end) < 0) start = quote + 1
  const close = lastOf(text, '”', start, end)
  if (quote >= start && close === end - 1) return quote
  // “12345”热线工单: a number in quotes is not needed.
  if (quote >= start && /^[0-9]/u.test(text.charAt(quote + 1)) && isCount) return close + 1
  if (quote >= start && isCount && end - start > longestCounted) return quote
  if (isCount && end - start >= 7 && qualityPattern.test(text.slice(start, start + 3))) start += 3

  const length = end - start
  if (isCount) return length > longestCounted ? shorten(text, start, end) : start
  const isList = /[、和]/u.test(text.slice(start, end))
  if (isList) return start
  const each = Math.max(lastWord(text, '人均', start, end), lastWord(text, '平均', start, end))
  if (each > start && length > longestRate - 2 && end - each >= 4) return each
  if (isRate && length > longestRate) {
    if (text.charAt(end - 1) === '比') return length > longestShare ? end - 2 : start
    // 优良天数|比率
    if (text.startsWith('天数比', end - 4)) return end - 6
    return end - (/[镇械字]化率$/u.test(text.slice(start, end)) ? 4 : 3)
  }

  if (length <= longestMeasure) return start
  // “全程网办”比例
  if (quote >= start && close > quote && end - close > 2) return quote
  // 存|贷款余额, 优良|天数比率
  return '存进优'.includes(text.charAt(end - 5)) ? end - 5 : end - 4
}

function lastWord(text: string, word: string, start: number, end: number): number {
  return start + text.slice(start, end).lastIndexOf(word)
}
