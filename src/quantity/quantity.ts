/**
 * Reads a quantity forwards from its first character: sign, numeral, 余/多/来, 万/亿, unit; ranges,
 * fractions, halves, masked digits, amounts in several units.
 *
 * Only the shape is read here. Whether it is a quantity at all (`3月`, `三包`) and what the words
 * around it say (近, 以上) is decided elsewhere. Every look ahead is bounded by the run itself.
 */
import {placeValue, toNumber} from '../numeral/decimal.ts'
import {readAmount, type Amount} from './amount.ts'
import {currencyBefore, scaleBefore} from './currency.ts'
import {readFraction} from './fraction.ts'
import {readListedUnit} from './listed-unit.ts'
import {readParts} from './parts.ts'
import {readRange, readRangeOfParts} from './range.ts'
import {readShare} from './shares.ts'
import type {Mode, Quantity, Unit} from './types.ts'
import {readUnit, readUnknownUnit, type UnitReading} from './unit-phrase.ts'
import {matchUnit} from './units.ts'
import {readBlank, readHalf, readSpoken} from './words.ts'

/** Read the quantity at `at`; without a unit its `unit` is `null`. `null` where no number is. */
export function readQuantity(text: string, at: number, mode: Mode = 'report'): Quantity | null {
  const first =
    readBlank(text, at) ??
    readSpoken(text, at, mode) ??
    readHalf(text, at, mode) ??
    readShareOf(text, at, mode) ??
    readPlain(text, at, mode)
  if (first === null || first.form !== 'plain' || !isWhole(first)) return first
  return readRangeOfParts(text, first, (source, place) => readSecond(source, place, mode)) ?? first
}

/** Quantities that only a second whole one can make a range of: 百分之五, 五元六角, 米六. */
function isWhole({rule, style}: Quantity): boolean {
  return rule === 'metric/fraction' || rule === 'metric/parts' || style === 'word'
}

function readSecond(text: string, at: number, mode: Mode): Quantity | null {
  return readSpoken(text, at, mode) ?? readFraction(text, at, mode) ?? readPlain(text, at, mode)
}

/** 三分之一; in plain texts with the unit that it is a part of: 三分之一汤匙. */
function readShareOf(text: string, at: number, mode: Mode): Quantity | null {
  const share = readFraction(text, at, mode)
  if (share === null || mode === 'report' || share.unitName !== '') return share
  const unit = readUnit(text, share.end)
  return unit !== null && !unit.isHalf && !unit.isOver
    ? {...share, end: unit.end, unit: unit.unit, unitName: unit.name, per: unit.per}
    : share
}

function readPlain(text: string, at: number, mode: Mode): Quantity | null {
  const amount = readAmount(text, at)
  if (amount === null) return null
  const reading =
    readUnit(text, amount.end) ?? (mode === 'report' ? readReportUnit(text, at, amount) : null)
  if (amount.isBelowZero && !isDegree(reading?.unit)) return null

  const range = readRange(text, at, amount, reading, mode)
  if (range !== null) {
    return named(text, {
      ...make(at, range.end, range.numeralEnd, amount, range.unit),
      low: range.low,
      high: range.high,
      form: 'range',
      place: 0,
      rule: 'metric/range',
    })
  }

  const quantity = make(at, reading?.end ?? amount.end, amount.numeralEnd, amount, reading)
  const yuan = amount.isMoney && reading === null ? matchUnit('元', 0) : null
  if (yuan !== null) return {...quantity, unit: yuan, unitName: yuan.name, rule: 'metric/money'}
  return named(text, withParts(text, quantity, amount, reading))
}

/** Adds 5角 to 3元, a half to 五分, the tenth to 七成. */
function withParts(
  text: string,
  quantity: Quantity,
  amount: Amount,
  reading: UnitReading | null,
): Quantity {
  const {unit, low} = quantity
  if (unit === null || reading === null || low === null || quantity.form !== 'plain')
    return quantity
  if (reading.isHalf) {
    // 五分半钟 is said of minutes, 五块半 of money.
    const end = text.charAt(quantity.end) === '钟' ? quantity.end + 1 : quantity.end
    return unit.text === '分'
      ? as('分钟', end)
      : unit.text === '块'
        ? as('元', quantity.end)
        : quantity
  }

  if (unit.name === '成' || unit.name === '折') {
    const share = readShare(text, low, quantity.end, unit.name)
    return {...quantity, low: share.value, end: share.end}
  }

  // 3.04块 can only be money.
  if (unit.text === '块' && amount.low !== null && amount.low.exponent < 0)
    return as('元', quantity.end)
  const parts = amount.low === null ? null : readParts(text, quantity.end, amount.low, unit)
  return parts === null
    ? quantity
    : {
        ...quantity,
        end: parts.end,
        low: parts.value,
        unit: parts.unit,
        unitName: parts.unit.name,
        rule: 'metric/parts',
      }

  function as(name: string, end: number): Quantity {
    const known = matchUnit(name, 0)
    return known === null ? quantity : {...quantity, end, unit: known, unitName: known.name}
  }
}

/** Takes the unit that stands before the amount: ￥300, 港币3万元, 摄氏37度. */
function named(text: string, quantity: Quantity): Quantity {
  const {unit, start} = quantity
  const known =
    unit === null || unit.dimension === 'money'
      ? currencyBefore(text, start, unit)
      : scaleBefore(text, start, unit)
  return known === null
    ? quantity
    : {
        ...quantity,
        from: known.start,
        unit: known.unit,
        unitName: known.unit.name,
        rule: quantity.rule === 'metric/bare' ? ruleOf(known.unit, quantity.style) : quantity.rule,
      }
}

/** What a report counts by without a known unit: a classifier unknown to us, the unit of a list. */
function readReportUnit(text: string, at: number, amount: Amount): UnitReading | null {
  const unknown = isCountable(text, at, amount) ? readUnknownUnit(text, amount.end) : null
  if (unknown !== null) return unknown
  return amount.style === 'arabic' && amount.end === amount.numeralEnd
    ? readListedUnit(text, at, amount.end)
    : null
}

/** Whether a classifier unknown to us may follow: an Arabic number behind a noun or a verb. */
function isCountable(text: string, at: number, {style, numeralEnd, end}: Amount): boolean {
  const code = text.charCodeAt(at - 1)
  const isHan = code >= 0x4e00 && code <= 0x9fff
  const isArabic = style === 'arabic' || style === 'mixed'
  return isArabic && numeralEnd === end && isHan && text.charAt(at - 1) !== '第'
}

function isDegree(unit: Unit | undefined): boolean {
  return unit?.name === '度' || unit?.dimension === 'temperature'
}

function make(
  start: number,
  end: number,
  numeralEnd: number,
  amount: Amount,
  unit: UnitReading | null,
): Quantity {
  const isOver = amount.isOver || unit?.isOver === true
  const half = unit?.isHalf === true ? 0.5 : 0
  const high = amount.high === null ? null : toNumber(amount.high)
  const base = amount.low === null ? null : toNumber(amount.low)
  const form: Quantity['form'] =
    amount.style === 'masked'
      ? 'masked'
      : amount.isAtLeast
        ? 'atLeast'
        : high !== null
          ? 'range'
          : isOver
            ? 'over'
            : 'plain'
  return {
    from: start,
    start,
    end,
    numeralEnd,
    low: base === null ? null : base < 0 ? base - half : base + half,
    high,
    place: isOver && amount.low !== null ? (half > 0 ? half : toNumber(placeValue(amount.low))) : 0,
    form,
    style: amount.style,
    unit: unit?.unit ?? null,
    unitName: unit?.name ?? '',
    per: unit?.per ?? null,
    rule: ruleOf(unit?.unit ?? null, amount.style),
  }
}

function ruleOf(unit: Unit | null, style: Quantity['style']): string {
  if (style === 'masked') return 'metric/masked'
  if (unit === null) return 'metric/bare'
  if (unit.dimension === 'count') return 'metric/count'
  return unit.name === '%' ? 'metric/percent' : `metric/${unit.dimension}`
}
