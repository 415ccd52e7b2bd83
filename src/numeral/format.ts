/** Writes whole numbers as numerals, the inverse of reading them. */
import {toNumber, type Numeral} from './decimal.ts'

/** How a number is written: `12345`, `12,345`, `一万二千三百四十五`, `壹万贰仟…`, `一二三四五`. */
export type NumeralStyle = 'arabic' | 'grouped' | 'chinese' | 'formal' | 'digits'

const plainDigits = '零一二三四五六七八九'
const formalDigits = '零壹贰叁肆伍陆柒捌玖'
const positionalDigits = '〇一二三四五六七八九'
const plainPowers: readonly string[] = ['', '十', '百', '千']
const formalPowers: readonly string[] = ['', '拾', '佰', '仟']
const sectionPowers: readonly string[] = ['', '万', '亿', '兆']

/**
 * Write a whole number from 0 to 10^16 − 1 in a style.
 *
 * @throws {RangeError}
 *   When the number is not a safe whole number: a bug in the caller.
 */
export function formatNumeral(value: number | Numeral, style: NumeralStyle): string {
  const number = typeof value === 'number' ? value : toNumber(value)
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new RangeError(`Expected a whole number from 0 on, got ${number}`)
  }

  const digits = String(number)
  switch (style) {
    case 'arabic':
      return digits
    case 'grouped':
      return group(digits)
    case 'digits':
      return Array.from(digits, (digit) => positionalDigits.charAt(Number(digit))).join('')
    case 'formal':
      return writeSections(digits, formalDigits, formalPowers)
    case 'chinese':
      break
  }

  const text = writeSections(digits, plainDigits, plainPowers)
  return text.startsWith('一十') ? text.slice(1) : text
}

function group(digits: string): string {
  let text = ''
  for (let index = 0; index < digits.length; index++) {
    if (index > 0 && (digits.length - index) % 3 === 0) text += ','
    text += digits.charAt(index)
  }

  return text
}

function writeSections(digits: string, names: string, powers: readonly string[]): string {
  if (digits === '0') return names.charAt(0)
  let text = ''
  let needsZero = false

  for (let index = 0; index < digits.length; index++) {
    const place = digits.length - 1 - index
    const digit = Number(digits.charAt(index))
    if (digit === 0) {
      needsZero = text !== ''
    } else {
      if (needsZero) text += names.charAt(0)
      text += names.charAt(digit) + (powers[place % 4] ?? '')
      needsZero = false
    }

    // The name of a section stands only when the section holds anything.
    const section = digits.slice(Math.max(0, index - 3), index + 1)
    if (place % 4 === 0 && place > 0 && Number(section) > 0) text += sectionPowers[place / 4] ?? ''
  }

  return text
}
