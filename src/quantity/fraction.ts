/** Fractions: 三分之一, 百分之九十, 千分之五, 五又三分之一, 1/2; in plain texts also 二分一. */
import {one, placeValue, toNumber, type Numeral} from '../numeral/decimal.ts'
import {readNumeral} from '../numeral/read.ts'
import {readAmount} from './amount.ts'
import {readSign} from './sign.ts'
import type {Mode, Quantity, Unit} from './types.ts'
import {matchUnit} from './units.ts'

const share: Unit = {text: '', name: '', dimension: 'ratio', factor: null, isLoose: false}
/** What may stand before 1/2 in a report, and after it. */
const beforeSlash = '占超近约过达率的'
/** 占全国1/4, and the 1/3 of 1/4、1/3. */
const listedSlash = /占全[国省市县区球]$|[0-9]\/[0-9]{1,2}[、和]$/u
const afterSlash = '的以左强弱'

/** The fraction at a place, or `null`. */
export function readFraction(text: string, at: number, mode: Mode): Quantity | null {
  const sign = readSign(text, at)
  if (sign?.isBelowZero === true) return null
  const start = sign?.end ?? at
  const first = readNumeral(text, start)
  if (first === null || first.isOverlong || first.style === 'circled') return null

  // 五又三分之一, 4 6/3
  const next = text.charAt(first.end)
  const isMixed = next === '又' || (next === ' ' && mode === 'plain' && first.style === 'arabic')
  const bottomAt = isMixed ? skipSpace(text, first.end + 1) : start
  const bottom = isMixed ? readNumeral(text, bottomAt) : first
  if (bottom === null || bottom.high !== null || bottom.isOverlong) return null
  const bar = readBar(text, bottom.end, mode)
  if (bar === null) return null
  const topAt = bar.end
  const top = bar.isSlash && text.charAt(topAt) === '/' ? null : readAmount(text, topAt)
  if (top?.low == null || top.isAtLeast || top.isBelowZero) return null
  const numerator = bar.isSlash ? bottom.low : top.low
  const denominator = bar.isSlash ? top.low : bottom.low
  if (denominator.digits === '0') return null
  if (bar.isSlash) {
    const isWhole =
      numerator.exponent >= 0 && denominator.exponent >= 0 && bottom.style === 'arabic'
    if (!isWhole || top.style !== 'arabic' || text.charAt(top.end) === '/') return null
    if (mode === 'report' && !isSlashPlace(text, at, top.end)) return null
  }

  // Only 百分之 itself is a percentage: 一百分之二 is 0.02.
  const unit = isMixed || bar.isSlash || bottom.end - bottomAt > 1 ? null : signOf(text, bottomAt)
  const whole = isMixed ? first.low : null
  const valueOf = (upper: Numeral): number => {
    const value = unit === null ? quotient(upper, denominator) : toNumber(upper)
    const sum = whole === null ? value : toNumber(whole) + value
    return sign === null ? sum : -sum
  }
  const high = bar.isSlash || top.high === null ? null : top.high
  return {
    from: at,
    start: at,
    end: top.end,
    numeralEnd: top.end,
    low: valueOf(numerator),
    high: high === null ? null : valueOf(high),
    place: top.isOver ? quotient(placeValue(top.low), unit === null ? denominator : one) : 0,
    form: high === null ? (top.isOver ? 'over' : 'plain') : 'range',
    style: 'chinese',
    unit: unit ?? share,
    unitName: unit?.name ?? '',
    per: null,
    rule: 'metric/fraction',
  }
}

interface Bar {
  readonly end: number
  readonly isSlash: boolean
}

function readBar(text: string, at: number, mode: Mode): Bar | null {
  if (text.startsWith('分之', at)) return {end: at + 2, isSlash: false}
  if (text.charAt(at) === '/') return {end: at + 1, isSlash: true}
  // 二分一, 十份十一: Cantonese.
  const isShort = mode === 'plain' && '分份'.includes(text.charAt(at) || ' ')
  return isShort && readNumeral(text, at + 1) !== null ? {end: at + 1, isSlash: false} : null
}

function isSlashPlace(text: string, start: number, end: number): boolean {
  return (
    beforeSlash.includes(text.charAt(start - 1) || ' ') ||
    listedSlash.test(text.slice(Math.max(0, start - 6), start)) ||
    afterSlash.includes(text.charAt(end) || ' ')
  )
}

function signOf(text: string, at: number): Unit | null {
  const character = text.charAt(at)
  if (character === '百' || character === '佰') return matchUnit('%', 0)
  return character === '千' || character === '仟' ? matchUnit('‰', 0) : null
}

/** One division of whole numbers, so that 1/3 is the nearest number to a third. */
function quotient(top: Numeral, bottom: Numeral): number {
  const exponent = Math.min(top.exponent, bottom.exponent)
  const scaled = (numeral: Numeral): number =>
    toNumber({...numeral, exponent: numeral.exponent - exponent})
  return scaled(top) / scaled(bottom)
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}
