/**
 * What a quantity counts or measures: the shortest noun phrase after it, before it, or that of its
 * neighbour.
 *
 * No segmenter has a part in it, so the answer is the same on every machine. Words that cannot
 * belong to the phrase (verbs, links, modifiers) are cut off by lists of the language of reports.
 */
import type {Span} from '../../text/span.ts'
import type {Quantity} from '../quantity.ts'
import type {Scan, Trace} from '../scan.ts'
import {subjectAfter} from './after.ts'
import {bareNounEnd} from './bare-nouns.ts'
import {isMark} from './phrase.ts'
import {subjectBefore} from './before.ts'
import {nothing, type Subject} from './types.ts'

/** The subject of a quantity with its bounds at `start..end`. */
export function findSubject(
  text: string,
  quantity: Quantity,
  start: number,
  end: number,
  scan: Scan,
): Subject {
  const {unit} = quantity
  const {last} = scan
  // 2196户、6405人; 增长5%;下降3%: the neighbour's subject holds up to the full stop.
  const neighbour = last !== null && last.stopStart === scan.stopStart ? last : null
  if (unit === null && quantity.rule === 'metric/bare') {
    const nounEnd = bareNounEnd(text, end)
    if (nounEnd !== null) return {...nothing, span: {start: end, end: nounEnd}}
  }

  const from = Math.max(scan.clauseStart, last?.end ?? 0)
  const isRatio = unit?.dimension === 'ratio'
  if (text.charAt(end) === '的') {
    // 矫正对象34人的帮教措施, 收入10万元以上的村: a noun that touches the number wins over one
    // after 的, but 面积200平方米的活动中心 is about the centre.
    const before = subjectBefore(text, from, start, unit)
    if (before.span?.end === start && !isAttribute(text, before.span)) return before
  }

  if (!isRatio || text.charAt(end) === '的') {
    const after = subjectAfter(text, end, unit)
    if (after !== null) return after
  }

  const before = subjectBefore(text, from, start, unit)
  if (before.span !== null) return before
  if (isRatio && !isMark(text, end) && !'和与及或至到'.includes(text.charAt(end))) {
    // 七成以上|楼房建于上世纪
    const after = subjectAfter(text, end, unit)
    if (after !== null) return after
  }

  // 3年内完成: a duration says nothing of its neighbour, but 缩短3天 does.
  if (unit?.dimension === 'duration' && !isChange(text, from, start)) return before
  const isOther = unit?.dimension === 'count' && neighbour?.dimension !== 'count'
  const alike = isOther ? scan.alike.get(quantity.unitName) : undefined
  // 查处案件37起,涉案金额2亿元,移送5起: of the same unit before of another kind.
  return inherited(alike?.stopStart === scan.stopStart ? alike : neighbour, before)
}

const attributePattern =
  /^(?:总|建筑|占地|使用|规划)?(?:面积|投资|投入|长度?|宽度?|高度?|容量|金额|资金|价值)$/u

function isAttribute(text: string, span: Span): boolean {
  return attributePattern.test(text.slice(span.start, span.end))
}

function inherited(neighbour: Trace | null, before: Subject): Subject {
  if (neighbour === null) return before
  const [share, ...shares] = neighbour.shares
  return {
    span: share ?? neighbour.subject,
    action: before.action ?? neighbour.action,
    shares,
  }
}

const changePattern = /[增减缩延提降升延压].{0,3}$/u

function isChange(text: string, from: number, start: number): boolean {
  return changePattern.test(text.slice(Math.max(from, start - 6), start))
}
