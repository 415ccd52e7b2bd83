/**
 * Exact decimal numbers: a sign, a string of digits and a power of ten.
 *
 * `3.68万亿` is 368 × 10^10, never a product of floats; the one conversion to a float is the last
 * step, and JavaScript rounds `Number('368e10')` correctly.
 */

/** A decimal number, `±digits × 10^exponent`; without outer zeros, so it is unique. */
export interface Numeral {
  /** Whether it is below zero; zero is not. */
  readonly isNegative: boolean
  /** Decimal digits without leading or trailing zeros; `'0'` for zero. */
  readonly digits: string
  /** Power of ten that the digits are multiplied by; 0 for zero. */
  readonly exponent: number
}

export const zero: Numeral = {isNegative: false, digits: '0', exponent: 0}
export const one: Numeral = {isNegative: false, digits: '1', exponent: 0}

/** Make the unique form of `digits × 10^exponent`. */
export function makeNumeral(digits: string, exponent: number, isNegative = false): Numeral {
  let start = 0
  let end = digits.length
  while (start < end && digits.charCodeAt(start) === 0x30) start++
  while (end > start && digits.charCodeAt(end - 1) === 0x30) end--
  if (start === end) return zero
  return {
    isNegative,
    digits: digits.slice(start, end),
    exponent: exponent + digits.length - end,
  }
}

/** Multiply by a power of ten. */
export function shift(numeral: Numeral, power: number): Numeral {
  if (power === 0 || numeral.digits === '0') return numeral
  return {...numeral, exponent: numeral.exponent + power}
}

/** The same number with the other sign. */
export function negate(numeral: Numeral): Numeral {
  return numeral.digits === '0' ? zero : {...numeral, isNegative: !numeral.isNegative}
}

/** The sum of two numerals whose digits are few (they come from one short run). */
export function add(left: Numeral, right: Numeral): Numeral {
  if (left.digits === '0') return right
  if (right.digits === '0') return left
  const exponent = Math.min(left.exponent, right.exponent)
  const sum = scaled(left, exponent) + scaled(right, exponent)
  return sum < 0n
    ? makeNumeral((-sum).toString(), exponent, true)
    : makeNumeral(sum.toString(), exponent)
}

/** The nearest JavaScript number. */
export function toNumber(numeral: Numeral): number {
  return Number(`${numeral.isNegative ? '-' : ''}${numeral.digits}e${numeral.exponent}`)
}

/** The shortest decimal that JavaScript prints for a finite number: 0.1 is one tenth. */
export function fromNumber(value: number): Numeral {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return makeNumeral(whole + fraction, Number(exponent) - fraction.length, value < 0)
}

/** One unit of the last digit that is not zero: 100 for 300, 0.1 for 2.5. */
export function placeValue(numeral: Numeral): Numeral {
  return {isNegative: false, digits: '1', exponent: numeral.exponent}
}

function scaled(numeral: Numeral, exponent: number): bigint {
  const magnitude = BigInt(numeral.digits) * 10n ** BigInt(numeral.exponent - exponent)
  return numeral.isNegative ? -magnitude : magnitude
}
