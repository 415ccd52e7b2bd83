/** Amounts: a numeral with its sign, with 上 before it and 余, 多, 万亿 after it; no unit yet. */
import {powerOf} from '../numeral/characters.ts'
import {negate, shift, type Numeral} from '../numeral/decimal.ts'
import {readNumeral} from '../numeral/read.ts'
import {readMask} from './mask.ts'
import {readSign} from './sign.ts'
import type {Quantity} from './types.ts'
import {matchUnit} from './units.ts'

/** An amount that was read at a place. */
export interface Amount {
  readonly end: number
  readonly numeralEnd: number
  readonly low: Numeral | null
  readonly high: Numeral | null
  readonly isOver: boolean
  readonly isAtLeast: boolean
  readonly isBelowZero: boolean
  /** 两个亿 is said of money. */
  readonly isMoney: boolean
  readonly style: Quantity['style']
  /** Power of ten named at the end, which an earlier bound inherits: 4 for `三千万`, 2 for 三百. */
  readonly power: number
}

/** 万亿 is the longest row of powers after 余. */
const mostPowers = 3

/** The amount at a place, or `null`. */
export function readAmount(text: string, at: number): Amount | null {
  const isAtLeast = text.charAt(at) === '上'
  const sign = isAtLeast ? null : readSign(text, at)
  const start = isAtLeast ? at + 1 : (sign?.end ?? at)
  const mask = isAtLeast || sign !== null ? null : readMask(text, start)
  const reading = mask === null ? readNumeral(text, start) : null
  const numeralEnd = mask ?? reading?.end ?? -1
  if (numeralEnd < 0 || reading?.isOverlong === true) return null

  const over = readOver(text, numeralEnd)
  let end = over ?? numeralEnd
  let power = 0
  const isOpen = over !== null || mask !== null
  for (let count = isOpen ? 0 : mostPowers; count < mostPowers; count++) {
    const more = powerOf[text.charAt(end)]
    if (more === undefined || (more === 3 && '瓦克米伏'.includes(text.charAt(end + 1) || ' ')))
      break
    power += more
    end++
  }

  const isMoney = !isOpen && isHundredMillions(text, end)
  if (isMoney) {
    power = 8
    end += 2
  }

  const signed = (value: Numeral): Numeral => {
    const shifted = shift(value, power)
    return sign === null ? shifted : negate(shifted)
  }
  const ends =
    reading === null ? [] : [reading.low, ...(reading.high === null ? [] : [reading.high])]
  const [low = null, high = null] = sign === null ? ends.map(signed) : ends.map(signed).toReversed()
  return {
    end,
    numeralEnd,
    low,
    high,
    isOver: over !== null,
    isAtLeast,
    isBelowZero: sign?.isBelowZero ?? false,
    isMoney,
    style: reading?.style ?? 'masked',
    power: power > 0 ? power : trailingPower(text, end),
  }
}

/** The end of 余, 多, 几 or 来 after a numeral, or `null`. */
function readOver(text: string, at: number): number | null {
  const next = text.charAt(at)
  const isAfterPower = powerOf[text.charAt(at - 1)] !== undefined
  if (next === '余' || next === '多' || (next === '几' && isAfterPower)) {
    return text.charAt(at + 1) === '余' ? at + 2 : at + 1
  }

  return next === '来' && isAfterPower && matchUnit(text, at + 1) !== null ? at + 1 : null
}

/** 两个亿; but 3个亿元村, 两个亿吨级港口 count villages and ports. */
function isHundredMillions(text: string, at: number): boolean {
  return text.startsWith('个亿', at) && !'元吨级万千百产'.includes(text.charAt(at + 2) || ' ')
}

function trailingPower(text: string, end: number): number {
  if (text.charAt(end - 1) === 'k') return 3
  let power = 0
  for (let offset = end - 1; offset >= end - 2; offset--) {
    const more = powerOf[text.charAt(offset)] ?? 0
    if (more < 2 || (more < 4 && power > 0)) break
    power += more
  }

  return power
}
