/**
 * What a quantity counts or measures: the shortest noun phrase after it, before it, or that of its
 * neighbour.
 *
 * No segmenter has a part in it, so the answer is the same on every machine. Words that cannot
 * belong to the phrase (verbs, links, modifiers) are cut off by lists of the language of reports.
 */
import type {Span} from '../../text/span.ts'
import type {Quantity} from '../../quantity/types.ts'
import type {Scan, Trace} from '../scan.ts'
import {readQuantity} from '../../quantity/quantity.ts'
import type {Unit} from '../../quantity/types.ts'
import {isNextQuantity, subjectAfter} from './after.ts'
import {bareNounEnd} from './bare-nouns.ts'
import {isActor, isMark} from './phrase.ts'
import {subjectBefore} from './before.ts'
import {topicBefore} from './topic.ts'
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
  const isNear = last !== null && last.stopStart === scan.stopStart
  // 一是缺口700个;二是45岁以上占52%: an item of its own.
  const isItem = isNear && itemPattern.test(text.slice(Math.max(last.end, start - 24), start))
  const neighbour = isNear && !isItem ? last : null
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
    if (after !== null) {
      // 帮助失业人员|86人|实现再就业, 社区干部|7人|分片包干: who is counted stands before.
      const isPeople =
        unit !== null &&
        '人名位'.includes(unit.name) &&
        !'百千万'.includes(text.charAt(quantity.start))
      if (isPeople && isPerson(text, start)) {
        const before = subjectBefore(text, from, start, unit)
        if (before.span?.end === start) return before
      }

      return after.action === null ? withVerb(text, start, unit, after, scan) : after
    }
  }

  const isRow = isRatio && '、和'.includes(text.charAt(end) || ' ') && isNextQuantity(text, end + 1)
  const before = subjectBefore(text, from, start, unit, isRow)
  if (before.span !== null) return before
  if (isNextQuantity(text, end)) {
    // 派出|7批1523名|医护人员: what the second counts.
    const next = readQuantity(text, end)
    const after = next === null ? null : subjectAfter(text, next.end, next.unit)
    if (after !== null) return {...after, action: before.action}
  }

  if (isRatio && !isMark(text, end) && !'和与及或至到'.includes(text.charAt(end))) {
    // 七成以上|楼房建于上世纪
    const after = subjectAfter(text, end, unit)
    if (after !== null) return after
  }

  // 3年内完成: a duration says nothing of its neighbour, but 缩短3天 does.
  if (unit?.dimension === 'duration' && !isChange(text, from, start)) return before
  const dealt = dealtPair(text, from, start, scan)
  if (dealt !== null) return {...dealt, action: before.action}
  const isOther = unit?.dimension === 'count' && neighbour?.dimension !== 'count'
  const alike = isOther ? scan.alike.get(quantity.unitName) : undefined
  // 查处案件37起,涉案金额2亿元,移送5起: of the same unit before of another kind.
  const source = alike?.stopStart === scan.stopStart ? alike : neighbour
  if (source === null && (unit?.dimension ?? 'count') !== 'count') {
    const topic = topicBefore(text, scan.clauseStart, scan.stopStart)
    if (topic !== null) return {...before, span: topic}
  }

  return source === null || isStranger(source, quantity, before, scan)
    ? before
    : inherited(source, before, (unit?.dimension ?? 'count') !== 'count')
}

/** Whether a noun for people ends at a place. */
function isPerson(text: string, at: number): boolean {
  return (
    isActor(text, at) || /(?:干部|教师|医生|党员|老师|民警|法官)$/u.test(text.slice(at - 2, at))
  )
}

/** The noun after a quantity with the verb, and the noun, before it: 解决|3位|下岗职工. */
function withVerb(
  text: string,
  start: number,
  unit: Unit | null,
  after: Subject,
  scan: Scan,
): Subject {
  const {last} = scan
  const from = Math.max(scan.clauseStart, last?.end ?? 0)
  const {span, action} = subjectBefore(text, from, start, unit)
  const topic = span ?? (last !== null && last.end > scan.clauseStart ? last.topic : null)
  return topic === null ? {...after, action} : {...after, action, topic}
}

const itemPattern = /[;。][一二三四五六七八九十]{1,2}是/u

const attributePattern =
  /^(?:总|建筑|占地|使用|规划)?(?:面积|投资|投入|长度?|宽度?|高度?|容量|金额|资金|价值|规模|额|库容|造价)$/u

function isAttribute(text: string, span: Span): boolean {
  return attributePattern.test(text.slice(span.start, span.end))
}

// 惠及486户, 折合3万元
const reachPattern = /惠及|涉及|受益|带动|折合|覆盖|共|计/u

/** 接待旅客8万人,实现收入2亿元,分别增长5%和6%: one each for the two quantities before. */
function dealtPair(text: string, from: number, start: number, scan: Scan): Subject | null {
  const {previous, last} = scan
  if (previous?.subject == null || last?.subject == null) return null
  if (previous.stopStart !== scan.stopStart || scan.clauseStart <= last.end) return null
  if (!text.slice(Math.max(from, start - 12), start).includes('分别')) return null
  return {...nothing, span: previous.subject, shares: [last.subject]}
}

/** 投资3万元,200人参加: across a comma money says nothing of people. */
function isStranger(
  neighbour: Trace,
  {unit, start}: Quantity,
  before: Subject,
  scan: Scan,
): boolean {
  const own = unit?.dimension ?? 'count'
  const isSame = own === neighbour.dimension || own === 'ratio' || own === 'duration'
  if (isSame || neighbour.dimension === 'ratio' || neighbour.dimension === 'count') return false
  if (before.action !== null || scan.clauseStart <= neighbour.end) return false
  return !reachPattern.test(scan.text.slice(scan.clauseStart, start))
}

function inherited(neighbour: Trace, before: Subject, isMeasure: boolean): Subject {
  const [share, ...shares] = neighbour.shares
  return {
    // 经济总量跨越两个台阶,增长6%: a measure is of what the clause is about.
    span: share ?? (isMeasure ? neighbour.topic : null) ?? neighbour.subject,
    action: before.action ?? neighbour.action,
    shares,
  }
}

const changePattern = /[增减缩延提降升延压].{0,3}$/u

function isChange(text: string, from: number, start: number): boolean {
  return changePattern.test(text.slice(Math.max(from, start - 6), start))
}
