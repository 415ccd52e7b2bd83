/**
 * Literals: the stretches of digits that a numeral is made of, without the powers of ten.
 *
 * `1,200.5`, `.77`, `2e5`, `40k`, `三`, `二〇二四`, `三点五`. Two neighbouring Chinese digits are a range
 * (`二三十`, `三五百`); 几 and 数 stand for a digit that is not known (`十几`, `数百`).
 */
import {digitOf, numeralClass, numeralClasses, powerOf} from './characters.ts'
import {makeNumeral, one, zero, type Numeral} from './decimal.ts'

/** A literal that was read at a place. */
export interface Literal {
  readonly end: number
  /** The value, or the lower end of a range. */
  readonly low: Numeral
  /** The upper end of a range, else `null`. */
  readonly high: Numeral | null
  readonly isArabic: boolean
  readonly isVague: boolean
  /** Digits before the decimal point; 1 for a range. */
  readonly digitCount: number
}

/** Longer literals are serial numbers; the largest amounts of the genre have 16 digits. */
export const longestLiteral = 24
/** `e13`: more than three digits of exponent leave the numbers of JavaScript. */
const longestExponent = 3

/** The literal at a place of a folded text; inside a numeral 数 is no digit and 几 is. */
export function readLiteral(text: string, at: number, isInside: boolean): Literal | null {
  const kind = numeralClass(text.charCodeAt(at))
  if (kind === numeralClasses.arabic) return readArabic(text, at)
  if (kind === numeralClasses.digit) return readChineseDigits(text, at, isInside)

  const character = text.charAt(at)
  if (character === '.' && isArabic(text, at + 1)) return readArabic(text, at)
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
  if (digits.length > 0 && digits.length <= 3) {
    while (isGroup(text, end)) {
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
    if (end - first <= longestLiteral) digits += text.slice(first, end)
    exponent = first - end
  }

  const isOverlong = whole > longestLiteral || exponent < -longestLiteral
  if (isOverlong) return makeLiteral(end, zero, true, longestLiteral + 1)
  const suffix = readScale(text, end)
  return makeLiteral(
    suffix.end,
    makeNumeral(digits, exponent + suffix.power),
    true,
    Math.max(1, whole + suffix.power),
  )
}

/** `,234` and no fourth digit. */
function isGroup(text: string, at: number): boolean {
  return (
    text.charAt(at) === ',' &&
    isArabic(text, at + 1) &&
    isArabic(text, at + 2) &&
    isArabic(text, at + 3) &&
    !isArabic(text, at + 4)
  )
}

/** Full-width capitals stand for capitals in texts that `foldNumerals` went over. */
const capitalPowers: Readonly<Record<string, number>> = {Ｍ: 6, Ｇ: 9, Ｔ: 12}
/** Small letters are multipliers only of percentages: 3.2m%. */
const smallPowers: Readonly<Record<string, number>> = {m: 6, g: 9, t: 12}

/** The power of ten that `k`, `M` or `e5` right after the digits multiplies by. */
function readScale(text: string, at: number): {readonly end: number; readonly power: number} {
  const character = text.charAt(at)
  if (character === 'k' && !isLetterOrSign(text, at + 1)) return {end: at + 1, power: 3}
  const capitalAt = character === ' ' ? at + 1 : at
  const capital = capitalPowers[text.charAt(capitalAt)]
  if (capital !== undefined) return {end: capitalAt + 1, power: capital}
  const small = smallPowers[character]
  if (small !== undefined && (text.charAt(at + 1) === '%' || text.startsWith('个百分点', at + 1)))
    return {end: at + 1, power: small}
  if (character !== 'e') return {end: at, power: 0}
  const sign = text.charAt(at + 1)
  const first = sign === '-' || sign === '+' ? at + 2 : at + 1
  let end = first
  while (isArabic(text, end)) end++
  if (end === first || end - first > longestExponent || isLetterOrSign(text, end))
    return {end: at, power: 0}
  return {end, power: Number(text.slice(first, end)) * (sign === '-' ? -1 : 1)}
}

/** After these a `k` belongs to a unit: `kg`, `k㎡`. */
function isLetterOrSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || isArabic(text, at) || text.charAt(at) === '㎡'
}

/** Whether an ASCII digit stands at a place. */
export function isArabic(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function readChineseDigits(text: string, at: number, isInside: boolean): Literal | null {
  const end = digitsEnd(text, at)
  const digitCount = end - at
  // 一万两千, but 三十两 of silver.
  const isWeight = isInside && text.charAt(at) === '两' && (powerOf[text.charAt(end)] ?? 0) < 2
  if (isWeight || digitCount === 0) return null
  if (digitCount > longestLiteral) return makeLiteral(end, zero, false, digitCount)

  const digits = digitsOf(text, at, end)
  const first = Number(digits.charAt(0))
  const second = Number(digits.charAt(1))
  // Inside a numeral the decimals follow the whole of it: 两千三点一 is 2300.1.
  const fraction = isInside ? null : readFraction(text, end)
  const isNeighbours = second === first + 1 || digits === '35'
  if (digitCount === 2 && first > 0 && isNeighbours && fraction === null) {
    return {
      end,
      low: makeNumeral(digits.charAt(0), 0),
      high: makeNumeral(digits.charAt(1), 0),
      isArabic: false,
      isVague: false,
      digitCount: 1,
    }
  }

  if (fraction === null) return makeLiteral(end, makeNumeral(digits, 0), false, digitCount)
  const value = makeNumeral(digits + fraction.digits, -fraction.digits.length)
  return makeLiteral(fraction.end, value, false, digitCount)
}

/** Decimals that were read after 点. */
export interface Fraction {
  readonly end: number
  readonly digits: string
}

/** `点五`, `点123`: the decimals after Chinese digits; `null` where 点 is a time of day. */
export function readFraction(text: string, at: number): Fraction | null {
  if (text.charAt(at) !== '点') return null
  const first = at + 1
  // 一点两小时 is a time of day with a duration behind it.
  if (text.charAt(first) === '两') return null
  let end = digitsEnd(text, first)
  if (end === first) while (isArabic(text, end)) end++
  if (end === first || end - first > longestLiteral) return null
  // 八点三十, 十点五分
  const next = text.charAt(end)
  if (powerOf[next] === 1 || next === '刻') return null
  if (next === '分' && !'之钟'.includes(text.charAt(end + 1) || ' ')) return null
  return {end, digits: digitsOf(text, first, end)}
}

/** The end of a run of digits; 两 begins one or stands in 一两, elsewhere it is a weight: 九两. */
function digitsEnd(text: string, at: number): number {
  let end = at
  while (numeralClass(text.charCodeAt(end)) === numeralClasses.digit) {
    const isTwo = end === at || (end === at + 1 && text.charAt(at) === '一')
    if (text.charAt(end) === '两' && !isTwo) break
    end++
  }

  return end
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = ''
  for (let offset = start; offset < end; offset++) {
    const character = text.charAt(offset)
    digits += digitOf[character] ?? character
  }

  return digits
}

function makeLiteral(end: number, low: Numeral, arabic: boolean, digitCount: number): Literal {
  return {end, low, high: null, isArabic: arabic, isVague: false, digitCount}
}
