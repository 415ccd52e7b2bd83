/**
 * Reads the longest numeral at a place of a folded text: Arabic, Chinese, formal or mixed.
 *
 * A numeral is a row of literals (`1,200.5`, `三`, `二〇二四`) and powers of ten (`百`, `万亿`).
 * Reading stops before the first token that breaks the order of the powers, so the cost is that
 * of the run that is read. Two neighbouring digits before or after a power are a range
 * (`二三十`, `十七八`), 几 and 数 stand for a digit that is not known (`十几万`, `数百`).
 */
import {circledValue, digitOf, numeralClass, numeralClasses, powerOf} from './characters.ts'
import {add, makeNumeral, shift, zero, type Numeral} from './decimal.ts'

/** A numeral that was read at a place. */
export interface NumeralReading {
  readonly end: number
  /** The value, or the lower end of a range. */
  readonly low: Numeral
  /** The upper end of `二三十` and `几十`, else `null`. */
  readonly high: Numeral | null
  /** Whether a digit is unknown: `十几`, `几百`, `数千`. */
  readonly isVague: boolean
  readonly style: 'arabic' | 'chinese' | 'mixed' | 'circled'
  /** Too long for a number of anything: digits are not read into a value. */
  readonly isOverlong: boolean
}

/** Longer literals are serial numbers; the largest amounts of the genre have 16 digits. */
const longestLiteral = 24
/** `一万二千三百四十五亿六千七百八十九万…` has at most some 30 tokens. */
const mostTokens = 40
/** After these, 千 belongs to the unit: 千瓦, 千克. */
const kiloUnits: ReadonlySet<string> = new Set('瓦克米伏焦卡赫')

interface Literal {
  readonly end: number
  readonly low: Numeral
  readonly high: Numeral | null
  readonly isArabic: boolean
  readonly isVague: boolean
  readonly digitCount: number
}

/** The longest numeral that starts exactly at `at`, or `null`. */
export function readNumeral(text: string, at: number): NumeralReading | null {
  const circled = circledValue(text.charCodeAt(at))
  if (circled !== null) {
    const low = makeNumeral(String(circled), 0)
    return {end: at + 1, low, high: null, isVague: false, style: 'circled', isOverlong: false}
  }

  let offset = at
  const low = makeSum()
  const high = makeSum()
  let hasRange = false
  let isVague = false
  let hasArabic = false
  let hasChinese = false
  let section = Number.POSITIVE_INFINITY
  let pending: Literal | null = null
  let lastPower = 0
  let sawZero = false

  for (let count = 0; count < mostTokens; count++) {
    const character = text.charAt(offset)
    const power = powerOf[character]

    if (power !== undefined) {
      if (power === 3 && offset > at && kiloUnits.has(text.charAt(offset + 1))) break
      if (power === 2 && text.charAt(offset + 1) === '分') {
        if (text.charAt(offset + 2) === '点' || (offset > at && text.charAt(offset + 2) === '之'))
          break
      }

      if (power < 4) {
        // 十百千 go down within a section; a bare 百 or 千 inside a numeral is no numeral.
        if (power >= section || (pending === null && offset > at && lastPower < 4)) break
        if (
          pending !== null &&
          !pending.isArabic &&
          pending.digitCount > 1 &&
          pending.high === null
        )
          break
        section = power
      } else if (pending === null && offset > at && lastPower >= 4 && power <= lastPower) {
        break
      } else if (pending === null && offset > at && sawZero) {
        break
      } else {
        if (
          pending !== null &&
          pending.digitCount > 1 &&
          !pending.isArabic &&
          pending.high === null
        )
          break
        if (low.lastBig !== 0 && power === low.lastBig) break
        section = Number.POSITIVE_INFINITY
      }

      applyPower(low, pending?.low ?? null, power)
      applyPower(high, pending?.high ?? pending?.low ?? null, power)
      hasRange ||= pending?.high != null
      isVague ||= pending?.isVague ?? false
      pending = null
      lastPower = power
      sawZero = false
      hasChinese ||= true
      offset++
      continue
    }

    if (pending !== null) break
    if (offset > at && (character === '零' || character === '〇') && !sawZero) {
      if (!isNumeralStart(text, offset + 1)) break
      sawZero = true
      offset++
      continue
    }

    const literal = readLiteral(text, offset, offset > at)
    if (literal === null) break
    // A second literal has to be smaller than the power before it: 3万4000, 五十六.
    if (offset > at && lastPower > 0 && literal.digitCount > lastPower && literal.high === null)
      break
    if (literal.isArabic) hasArabic = true
    else hasChinese = true
    if (literal.digitCount > longestLiteral) {
      if (offset > at) break
      return {
        end: literal.end,
        low: zero,
        high: null,
        isVague: false,
        style: literal.isArabic ? 'arabic' : 'chinese',
        isOverlong: true,
      }
    }

    pending = literal
    offset = literal.end
  }

  if (sawZero && pending === null) offset--
  if (offset === at) return null
  if (pending !== null) {
    // 一万二 is 12000, 三百五 350; 十五 and 3万4000 mean what they say.
    const isShort = !pending.isArabic && !pending.isVague && pending.digitCount === 1 && !sawZero
    const rest = isShort && lastPower > 1 ? lastPower - 1 : 0
    low.section = add(low.section, shift(pending.low, rest))
    high.section = add(high.section, shift(pending.high ?? pending.low, rest))
    hasRange ||= pending.high !== null
    isVague ||= pending.isVague
  }

  const style = hasArabic ? (hasChinese ? 'mixed' : 'arabic') : 'chinese'
  return {
    end: offset,
    low: add(low.total, low.section),
    high: hasRange ? add(high.total, high.section) : null,
    isVague,
    style,
    isOverlong: false,
  }
}

function isNumeralStart(text: string, at: number): boolean {
  const kind = numeralClass(text.charCodeAt(at))
  return kind === numeralClasses.arabic || kind === numeralClasses.digit || text.charAt(at) === '十'
}

interface Sum {
  total: Numeral
  section: Numeral
  lastBig: number
}

function makeSum(): Sum {
  return {total: zero, section: zero, lastBig: 0}
}

const one: Numeral = {digits: '1', exponent: 0}

function applyPower(sum: Sum, literal: Numeral | null, power: number): void {
  if (power < 4) {
    sum.section = add(sum.section, shift(literal ?? one, power))
    return
  }

  let section = literal === null ? sum.section : add(sum.section, literal)
  if (section.digits === '0' && sum.total.digits === '0' && literal === null) section = one
  if (section.digits === '0' && literal === null) {
    sum.total = shift(sum.total, power) // 万亿
  } else if (power > sum.lastBig) {
    sum.total = shift(add(sum.total, section), power) // 一万二千亿
  } else {
    sum.total = add(sum.total, shift(section, power)) // 三亿五千万
  }

  sum.section = zero
  sum.lastBig = power
}

function readLiteral(text: string, at: number, isInside: boolean): Literal | null {
  const kind = numeralClass(text.charCodeAt(at))
  if (kind === numeralClasses.arabic) return readArabic(text, at)
  if (kind === numeralClasses.digit) return readChineseDigits(text, at)

  const character = text.charAt(at)
  if (character !== '几' && character !== '数') return null
  const next = powerOf[text.charAt(at + 1)]
  if (isInside ? character !== '几' : next === undefined) return null
  // 十几 is more than ten; 几十 and 数十 are twenty to ninety.
  return {
    end: at + 1,
    low: isInside ? one : makeNumeral('2', 0),
    high: makeNumeral('9', 0),
    isArabic: false,
    isVague: true,
    digitCount: 1,
  }
}

function readArabic(text: string, at: number): Literal {
  let end = at
  while (isArabic(text, end)) end++
  let digits = text.slice(at, end)
  if (digits.length <= 3) {
    while (
      text.charAt(end) === ',' &&
      isArabic(text, end + 1) &&
      isArabic(text, end + 2) &&
      isArabic(text, end + 3) &&
      !isArabic(text, end + 4)
    ) {
      digits += text.slice(end + 1, end + 4)
      end += 4
      if (digits.length > longestLiteral) break
    }
  }

  const whole = digits.length
  let exponent = 0
  if (text.charAt(end) === '.' && isArabic(text, end + 1)) {
    const first = end + 1
    end = first
    while (isArabic(text, end)) end++
    digits += text.slice(first, end)
    exponent = first - end
  }

  const digitCount = exponent < -longestLiteral ? longestLiteral + 1 : whole
  if (digitCount > longestLiteral) digits = '0'
  return {
    end,
    low: makeNumeral(digits, exponent),
    high: null,
    isArabic: true,
    isVague: false,
    digitCount,
  }
}

function isArabic(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function readChineseDigits(text: string, at: number): Literal {
  let end = at
  while (numeralClass(text.charCodeAt(end)) === numeralClasses.digit) end++
  const digitCount = end - at
  if (digitCount > longestLiteral) {
    return {end, low: zero, high: null, isArabic: false, isVague: false, digitCount}
  }

  let digits = ''
  for (let offset = at; offset < end; offset++) digits += digitOf[text.charAt(offset)] ?? 0
  const first = Number(digits.charAt(0))
  const second = Number(digits.charAt(1))
  if (digitCount === 2 && first > 0 && (second === first + 1 || digits === '35')) {
    return {
      end,
      low: makeNumeral(digits.charAt(0), 0),
      high: makeNumeral(digits.charAt(1), 0),
      isArabic: false,
      isVague: false,
      digitCount: 1,
    }
  }

  let exponent = 0
  if (
    text.charAt(end) === '点' &&
    numeralClass(text.charCodeAt(end + 1)) === numeralClasses.digit
  ) {
    let last = end + 1
    while (
      last - end < longestLiteral &&
      numeralClass(text.charCodeAt(last)) === numeralClasses.digit
    )
      last++
    // 八点三十 is a time of day.
    if (powerOf[text.charAt(last)] !== 1) {
      for (let offset = end + 1; offset < last; offset++)
        digits += digitOf[text.charAt(offset)] ?? 0
      exponent = end + 1 - last
      end = last
    }
  }

  return {
    end,
    low: makeNumeral(digits, exponent),
    high: null,
    isArabic: false,
    isVague: false,
    digitCount,
  }
}
