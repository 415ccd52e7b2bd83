/** Writes numbers as numerals, the inverse of reading them. */
import {fromNumber, makeNumeral, type Numeral} from './decimal.ts'
import {formal, plain, writeAmount, writeMixed, writeSections} from './sections.ts'

/**
 * How a number is written: `12345`, `12,345`, `１２３４５`, `一万二千三百四十五`, `壹万贰仟叁佰肆拾伍`,
 * `一二三四五` (with 〇), `1万2345`, `⑫`, and `壹拾贰元叁角整` for cheques.
 */
export type NumeralStyle =
  | 'arabic'
  | 'grouped'
  | 'fullWidth'
  | 'chinese'
  | 'formal'
  | 'digits'
  | 'mixed'
  | 'circled'
  | 'amount'

const row = '〇一二三四五六七八九'
/** Numbers from here on have no name in use (亿亿). */
const mostDigits = 16
/** As many decimals as a number of JavaScript can name. */
const mostDecimals = 24
const lastCircled = 50

/**
 * Write a number in a style.
 *
 * @throws {TypeError}
 *   When the value is no number or the style is none of those.
 * @throws {RangeError}
 *   When the value is not finite, is 10^16 or more, has more than 24 decimals, or cannot be
 *   written in the style: circled numbers go from 0 to 50, amounts have two decimals.
 */
export function formatNumeral(value: number | bigint | Numeral, style: NumeralStyle): string {
  const {isNegative, digits, exponent} = toNumeral(value)
  const written = digits + '0'.repeat(Math.max(0, Math.min(exponent, mostDigits)))
  const decimals = Math.max(0, -exponent)
  const padded = written.padStart(decimals + 1, '0')
  const whole = padded.slice(0, padded.length - decimals)
  const fraction = padded.slice(padded.length - decimals)
  if (digits.length + exponent > mostDigits || decimals > mostDecimals) {
    throw new RangeError(`Expected less than 10^${mostDigits} and ${mostDecimals} decimals`)
  }

  if (style === 'circled') return circle(isNegative || decimals > 0 ? Number.NaN : Number(whole))
  const isHan = style === 'chinese' || style === 'formal' || style === 'digits'
  const sign = isNegative ? (isHan || style === 'amount' ? '负' : '-') : ''
  if (style === 'amount') return sign + writeAmount(whole, fraction)
  // 3350万.1 is no way to write a number: with nothing behind 万 the decimals need all digits.
  const isBare = style === 'mixed' && fraction !== '' && whole.endsWith('0000')
  const text = sign + writeWhole(whole, isBare ? 'arabic' : style) + writeFraction(fraction, style)
  return style === 'fullWidth' ? widen(text) : text
}

function toNumeral(value: unknown): Numeral {
  if (typeof value === 'bigint') {
    return makeNumeral(String(value < 0n ? -value : value), 0, value < 0n)
  }

  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`Expected a finite number, got ${value}`)
    return fromNumber(value)
  }

  if (typeof value === 'object' && value !== null && 'digits' in value && 'exponent' in value) {
    const {digits, exponent} = value
    if (typeof digits === 'string' && /^[0-9]+$/u.test(digits) && Number.isSafeInteger(exponent)) {
      const isNegative = 'isNegative' in value && value.isNegative === true
      return makeNumeral(digits, Number(exponent), isNegative)
    }
  }

  throw new TypeError('Expected a number, a bigint or a numeral')
}

function writeWhole(whole: string, style: NumeralStyle): string {
  switch (style) {
    case 'arabic':
    case 'fullWidth':
      return whole
    case 'grouped':
      return group(whole)
    case 'digits':
      return spell(whole, row)
    case 'formal':
      return writeSections(whole, formal)
    case 'mixed':
      return writeMixed(whole)
    case 'chinese': {
      const text = writeSections(whole, plain)
      return text.startsWith('一十') ? text.slice(1) : text
    }

    case 'amount':
    case 'circled':
      break
  }

  throw new TypeError(`Unknown style of numerals: ${style}`)
}

function writeFraction(fraction: string, style: NumeralStyle): string {
  if (fraction === '') return ''
  if (style === 'chinese') return `点${spell(fraction, plain.digits)}`
  if (style === 'formal') return `点${spell(fraction, formal.digits)}`
  return style === 'digits' ? `点${spell(fraction, row)}` : `.${fraction}`
}

function group(digits: string): string {
  const head = digits.length % 3 || 3
  const parts = [digits.slice(0, head)]
  for (let at = head; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3))
  return parts.join(',')
}

function spell(digits: string, names: string): string {
  return Array.from(digits, (digit) => names.charAt(Number(digit))).join('')
}

function widen(text: string): string {
  return Array.from(text, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  ).join('')
}

function circle(value: number): string {
  if (value === 0) return '⓪'
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value)
  if (value > 20 && value <= 35) return String.fromCharCode(0x3250 + value - 20)
  if (value > 35 && value <= lastCircled) return String.fromCharCode(0x32b0 + value - 35)
  throw new RangeError(`Only whole numbers from 0 to ${lastCircled} are circled`)
}
