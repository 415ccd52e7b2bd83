/** The tokens of a numeral and the order they may stand in; each taker moves past one or refuses. */
import {numeralClass, numeralClasses, powerOf, tensOf} from './characters.ts'
import {makeNumeral, shift} from './decimal.ts'
import {longestLiteral, readLiteral, type Literal} from './literal.ts'
import {applyPower, sectionPower, type Sum} from './sum.ts'

/** After these, 千 and 兆 belong to the unit: 千瓦, 千克, 兆赫. */
const kiloUnits: ReadonlySet<string> = new Set('瓦克米伏焦卡赫帕')
const megaUnits: ReadonlySet<string> = new Set('瓦赫帕焦欧伏字比')

/** How far a numeral has been read. */
export interface State {
  readonly text: string
  readonly start: number
  offset: number
  readonly low: Sum
  readonly high: Sum
  /** Powers from this one on cannot follow in the section. */
  limit: number
  /** The literal that no power has multiplied yet. */
  pending: Literal | null
  lastPower: number
  /** 零 stood right before. */
  sawZero: boolean
  /** A literal stood before the last power: 一百, not 百. */
  isCounted: boolean
  hasRange: boolean
  isVague: boolean
  hasArabic: boolean
  hasChinese: boolean
}

/** 五百卅四: 卅 is a literal and its power at once. */
export function takeTens(state: State): boolean {
  const tens = tensOf[state.text.charAt(state.offset)]
  if (tens === undefined || state.pending !== null || state.limit <= 1) return false
  const low = makeNumeral(String(tens), 0)
  state.pending = {
    end: state.offset + 1,
    low,
    high: null,
    isArabic: false,
    isVague: false,
    digitCount: 1,
  }
  return takePower(state, 1)
}

/** 十百千 in descending order within a section, 万 and 亿 between sections. */
export function takePower(state: State, power: number): boolean {
  const {text, offset, start, pending, lastPower} = state
  const isFirst = offset === start
  const next = text.charAt(offset + 1)
  if (!isFirst && (power === 3 ? kiloUnits : power === 12 ? megaUnits : noUnits).has(next))
    return false
  // 个百分点 is a unit.
  if (power === 2 && next === '分' && text.charAt(offset + 2) === '点') return false
  const isChineseRow =
    pending !== null && !pending.isArabic && pending.digitCount > 1 && pending.high === null
  if (isChineseRow || (pending !== null && pending.digitCount > longestLiteral)) return false

  const isBare = pending === null && !isFirst
  if (power < sectionPower) {
    // 十百千 go down within a section; a bare one inside a numeral needs 零 or is 一百十一.
    if (power >= state.limit) return false
    const isLicensed = state.sawZero || (power === 1 && state.isCounted)
    if (isBare && lastPower < sectionPower && !isLicensed) return false
    state.limit = power
  } else {
    const isDoubled = power === 4 && lastPower === 4 && text.charAt(offset - 1) === '万'
    if (isBare && lastPower >= sectionPower && power <= lastPower && !isDoubled) return false
    if (isBare && state.sawZero) return false
    if (state.low.lastBig === power && !(isBare && isDoubled)) return false
    state.limit = Number.POSITIVE_INFINITY
  }

  // 零十 is ten, not nothing.
  const isEmpty = pending !== null && power < sectionPower && pending.low.digits === '0'
  // 百二万 is 1200000; 一亿四万 is no shorthand.
  const rest = power >= sectionPower && lastPower < sectionPower ? shorthand(state) : 0
  const low = pending === null || isEmpty ? null : shift(pending.low, rest)
  const high = pending?.high == null ? low : shift(pending.high, rest)
  applyPower(state.low, low, power)
  applyPower(state.high, high, power)
  state.hasRange ||= pending?.high != null
  state.isVague ||= pending?.isVague ?? false
  state.isCounted = low !== null
  state.pending = null
  state.lastPower = power
  state.sawZero = false
  state.hasChinese = true
  state.offset++
  return true
}

const noUnits: ReadonlySet<string> = new Set()

/** 一千零一: 零 inside a numeral, when something follows that it can stand before. */
export function takeZero(state: State): boolean {
  const {text, offset} = state
  const character = text.charAt(offset)
  if (offset === state.start || state.sawZero || state.pending !== null) return false
  if (character !== '零' && character !== '〇') return false
  const next = text.charAt(offset + 1)
  const kind = numeralClass(text.charCodeAt(offset + 1))
  const isStart =
    kind === numeralClasses.arabic ||
    kind === numeralClasses.digit ||
    kind === numeralClasses.tens ||
    (powerOf[next] ?? sectionPower) < sectionPower ||
    next === '几'
  if (!isStart) return false
  state.sawZero = true
  state.offset++
  return true
}

/** A stretch of digits that is smaller than the power before it. */
export function takeLiteral(state: State): boolean {
  const {text, offset, start, lastPower} = state
  if (state.pending !== null) return false
  const literal = readLiteral(text, offset, offset > start)
  if (literal === null) return false
  if (offset > start) {
    // A second literal has to be smaller than the power before it: 3万4000, 五十六.
    const isLarge = lastPower > 0 && literal.digitCount > lastPower && literal.high === null
    if (isLarge || literal.digitCount > longestLiteral || text.charAt(offset) === '.') return false
  }

  if (literal.isArabic) state.hasArabic = true
  else state.hasChinese = true
  state.pending = literal
  state.offset = literal.end
  return true
}

/** The power that 一万二 and 三百五 leave out for their last digit; 0 for 十五 and 3万4000. */
export function shorthand({pending, sawZero, lastPower}: State): number {
  if (pending === null || pending.isArabic || pending.isVague || sawZero) return 0
  const isDigit = pending.digitCount === 1 && pending.low.exponent >= 0
  return isDigit && lastPower > 1 ? lastPower - 1 : 0
}
