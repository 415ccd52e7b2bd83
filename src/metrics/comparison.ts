/**
 * Bounds that are said of a number: 大于100, 比四分之一大, 不小于20且小于50, 在十和十五之间.
 *
 * Reports bound their quantities by a word (不少于60人), which `bounds.ts` reads; this is for texts
 * about numbers, where two comparisons make an interval.
 */
import {toNumber} from '../numeral/decimal.ts'
import {readAmount} from '../quantity/amount.ts'
import {readQuantity} from '../quantity/quantity.ts'
import type {Quantity} from '../quantity/types.ts'

/** An interval of numbers. */
export interface Interval {
  readonly start: number
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
  /** The quantity whose unit the bounds are in. */
  readonly quantity: Quantity
}

interface Word {
  readonly pattern: RegExp
  readonly side: 'min' | 'max'
  readonly isExclusive: boolean
}

const words: readonly Word[] = [
  {
    pattern: /(?:大于或?者?等于|不小于|不少于|不低于|不下于|至少|最少|最低|起码|≥|> ?=)/uy,
    side: 'min',
    isExclusive: false,
  },
  {
    pattern: /(?:小于或?者?等于|不大于|不超过|不多于|不高于|至多|最多|最高|≤|< ?=)/uy,
    side: 'max',
    isExclusive: false,
  },
  {pattern: /(?:大于|高于|多于|超过|超出|突破|(?<=[比率])过|>)/uy, side: 'min', isExclusive: true},
  {pattern: /(?:小于|低于|少于|不到|不足|<)/uy, side: 'max', isExclusive: true},
]
/** What may stand between a comparing word and its number. */
const filler = /(?:[了是为有]|第)? ?/uy
const joint = /[,、 ]{0,2}(?:并且|而且|同时|且|并|和|但|又)? ?/uy
const than = /比 ?第?/uy
const bigger = /(?:或者?|及|)(?:以上|更多|更大)/uy
const smaller = /(?:或者?|及|)(?:以下|更少|更小)/uy
const between = /[和与到至跟]第?/uy
const betweenEnd = /(?:之间|之中|间|范围)/uy
const firsts: ReadonlySet<string> = new Set('大不至最起≥>小≤<高多超突低少过比')

/** The comparison, or the pair of them, that begins at a place; `null` where none does. */
export function readComparison(text: string, at: number): Interval | null {
  const first = readOne(text, at)
  if (first === null) return null
  const second = readOne(text, endOf(joint, text, first.end) ?? first.end)
  if (second === null) return first
  const min = first.min ?? second.min
  const max = first.max ?? second.max
  const isPair = (first.min === null) !== (second.min === null)
  if (!isPair || min === null || max === null || min > max) return first
  return {
    start: first.start,
    end: second.end,
    min,
    max,
    minExclusive: first.minExclusive || second.minExclusive,
    maxExclusive: first.maxExclusive || second.maxExclusive,
    quantity: second.quantity.unit === null ? first.quantity : second.quantity,
  }
}

/** What follows a quantity and makes a bound of it: 三十或者以上, 十和十五之间. */
export function readTrailing(text: string, quantity: Quantity): Interval | null {
  const {low, start, end} = quantity
  if (low === null) return null
  const from = endOf(between, text, end)
  const other = from === null ? null : readAmount(text, from)
  const otherEnd = other === null ? null : endOf(betweenEnd, text, other.end)
  if (other?.low != null && otherEnd !== null && toNumber(other.low) > low) {
    const max = toNumber(other.low)
    return {start, end: otherEnd, min: low, max, minExclusive: false, maxExclusive: false, quantity}
  }

  const upper = endOf(bigger, text, end)
  if (upper !== null) return oneSided(start, upper, quantity, low, 'min', false)
  const lower = endOf(smaller, text, end)
  return lower === null ? null : oneSided(start, lower, quantity, low, 'max', false)
}

function readOne(text: string, at: number): Interval | null {
  if (!firsts.has(text.charAt(at))) return null
  const thanEnd = endOf(than, text, at)
  if (thanEnd !== null) return readThan(text, at, thanEnd)
  for (const {pattern, side, isExclusive} of words) {
    const end = endOf(pattern, text, at)
    if (end === null) continue
    const quantity = readQuantity(text, endOf(filler, text, end) ?? end, 'plain')
    if (quantity === null || quantity.low === null || quantity.form === 'range') continue
    return oneSided(at, quantity.end, quantity, quantity.low, side, isExclusive)
  }

  return null
}

/** 比三十大一些, 比170低. */
function readThan(text: string, at: number, from: number): Interval | null {
  const quantity = readQuantity(text, from, 'plain')
  if (quantity === null || quantity.low === null) return null
  const end = text.charAt(quantity.end) === ' ' ? quantity.end + 1 : quantity.end
  // 比1小于 is no comparison.
  const word = text.charAt(end + 1) === '于' ? '' : text.charAt(end)
  const side = '大高多长重贵'.includes(word || ' ')
    ? 'min'
    : '小低少短轻'.includes(word || ' ')
      ? 'max'
      : null
  return side === null ? null : oneSided(at, end + 1, quantity, quantity.low, side, true)
}

function oneSided(
  start: number,
  end: number,
  quantity: Quantity,
  bound: number,
  side: 'min' | 'max',
  isExclusive: boolean,
): Interval {
  return {
    start,
    end,
    min: side === 'min' ? bound : null,
    max: side === 'max' ? bound : null,
    minExclusive: side === 'min' && isExclusive,
    maxExclusive: side === 'max' && isExclusive,
    quantity,
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
