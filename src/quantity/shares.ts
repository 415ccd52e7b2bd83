/** Tenths: 七成六 is 7.6 成, 七五折 and 75折 are 7.5 折. */
import {digitOf} from '../numeral/characters.ts'
import {matchUnit} from './units.ts'

/** The value in tenths and the end of what was read. */
export interface Share {
  readonly value: number
  readonly end: number
}

/** Read what follows 成, and set the point that 折 leaves out. */
export function readShare(text: string, value: number, end: number, unit: string): Share {
  if (unit === '折') {
    // 99折 is 9.9 折, 75折 7.5 折; 10折 is no discount.
    return {value: value > 10 && value < 100 ? value / 10 : value, end}
  }

  const digit = digitOf[text.charAt(end)]
  const isTenth =
    unit === '成' &&
    Number.isInteger(value) &&
    digit !== undefined &&
    digit > 0 &&
    matchUnit(text, end + 1) === null &&
    (end + 1 >= text.length || ',。;、)!?\n的以左'.includes(text.charAt(end + 1)))
  return isTenth ? {value: (value * 10 + digit) / 10, end: end + 1} : {value, end}
}
