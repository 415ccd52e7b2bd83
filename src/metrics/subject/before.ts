/** The noun phrase before a quantity: `发放宣传资料|1000份`, `居民人均可支配收入达到|45000元`. */
import type {Unit} from '../units.ts'
import {cutHead} from './head.ts'
import {lastOf, longestPhrase, shorten} from './phrase.ts'
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

/** The phrase between `from` and `to`; its span is `null` where nothing is left. */
export function subjectBefore(text: string, from: number, to: number, unit: Unit | null): Subject {
  const first = Math.max(from, to - longestPhrase)
  const tail = cutTail(text, first, to, unit)
  const {end} = tail
  let start = first
  const isTitle = text.charAt(end - 1) === '》'
  const de = isTitle ? -1 : lastOf(text, '的', start, end - 1)
  if (de >= start) start = de + 1
  const such = lastOf(text, '等', start, end - 2)
  if (such >= start && !isWordOf(text, such)) start = such + 1

  const head = cutHead(text, start, end, unit)
  start = head.start
  const {action} = head
  if (start >= end || emptyPhrases.has(text.slice(start, end))) {
    return {span: null, action, shares: []}
  }

  const items = tail.isDealt ? itemsOf(text, start, end) : []
  const [own] = items
  if (own !== undefined) return {span: own, action, shares: items.slice(1)}
  return {span: {start: shortest(text, start, end, unit), end}, action, shares: []}
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
    if (at - from < 2 || '存进出'.includes(text.charAt(at - 1))) return []
    items.push({start: from, end: at})
    from = at + 1
  }

  return items.length > 1 ? items : []
}

// 普惠性, 战略性, 独立式
const qualityPattern = /^..[性式型]/u

/** Cut what a long phrase does not need. */
function shortest(text: string, from: number, end: number, unit: Unit | null): number {
  let start = from
  const isRate = '率比'.includes(text.charAt(end - 1))
  const isCount = (unit === null || unit.dimension === 'count') && !isRate
  const quote = lastOf(text, '“', start, end)
  const close = lastOf(text, '”', start, end)
  if (quote >= start && close === end - 1) return quote
  // “12345”热线工单: a number in quotes is not needed.
  if (quote >= start && /^[0-9]/u.test(text.charAt(quote + 1)) && isCount) return close + 1
  if (quote >= start && isCount && end - start > longestCounted) return quote
  const title = lastOf(text, '《', start, end)
  if (title >= start && text.charAt(end - 1) === '》') return title
  if (isCount && end - start >= 7 && qualityPattern.test(text.slice(start, start + 3))) start += 3

  const length = end - start
  if (isCount) return length > longestCounted ? shorten(text, start, end) : start
  const isList = /[、和]/u.test(text.slice(start, end))
  if (isList) return start
  const each = text.lastIndexOf('人均', end)
  if (each > start && length > longestRate && end - each > 4) return each
  if (isRate && length > longestRate) {
    if (text.charAt(end - 1) === '比') return length > longestShare ? end - 2 : start
    return end - (text.charAt(end - 2) === '化' ? 4 : 3)
  }

  return length > longestMeasure ? end - 4 : start
}
