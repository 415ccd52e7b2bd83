/**
 * Reads a quantity forwards from the first character of its numeral: numeral, 余/多/来, 万/亿,
 * unit; ranges, fractions, halves, masked digits, yuan and jiao.
 *
 * Only the shape is read here. Whether it is a quantity at all (`3月`, `三包`) and what the words
 * around it say (近, 以上) is decided elsewhere. Every look ahead is bounded by the run itself.
 */
import {powerOf} from '../numeral/characters.ts'
import {placeValue, shift, toNumber, type Numeral} from '../numeral/decimal.ts'
import {readNumeral, type NumeralReading} from '../numeral/read.ts'
import {readMask} from './mask.ts'
import {matchUnit, type Unit} from './units.ts'
import {isGuarded} from './unit-guards.ts'

/** The shape of a quantity in folded text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Where the numeral itself ends. */
  readonly numeralEnd: number
  readonly low: number | null
  readonly high: number | null
  /** One unit of the last digit: the bound that 余 stands for. */
  readonly place: number
  readonly form: 'plain' | 'over' | 'atLeast' | 'range' | 'masked'
  readonly style: NumeralReading['style'] | 'masked' | 'word'
  readonly unit: Unit | null
  /** Unit name where it is composed (场次 for `场(次)`), else that of `unit`. */
  readonly unitName: string
  /** The unit after `/`: `1200元/平方米`. */
  readonly per: string | null
  readonly rule: string
}

/** 万亿 is the longest row of powers after 余. */
const mostPowers = 3
const rangeMarks = '-~—–至到'

/** Read the quantity at `at`; without a unit its `unit` is `null`. `null` where no number is. */
export function readQuantity(text: string, at: number): Quantity | null {
  return readBlank(text, at) ?? readHalf(text, at) ?? readFraction(text, at) ?? readPlain(text, at)
}

/** What is left where the digits were cut out: `达%左右`, and `mxx` for m2. */
function readBlank(text: string, at: number): Quantity | null {
  const first = text.charAt(at)
  if (first !== '%' && first !== '‰' && first !== 'm') return null
  const numeralEnd = first === 'm' ? readMask(text, at + 1) : at
  const unit = matchUnit(first === 'm' ? '平方米' : first, 0)
  if (numeralEnd === null || unit === null) return null
  return {
    start: at,
    end: first === 'm' ? numeralEnd : at + 1,
    numeralEnd,
    low: null,
    high: null,
    place: 0,
    form: 'masked',
    style: 'masked',
    unit,
    unitName: unit.name,
    per: null,
    rule: first === 'm' ? 'metric/masked-area' : 'metric/cut-out',
  }
}

interface Amount {
  readonly end: number
  readonly numeralEnd: number
  readonly low: Numeral | null
  readonly high: Numeral | null
  readonly isOver: boolean
  readonly isAtLeast: boolean
  readonly style: Quantity['style']
  /** Power of ten named at the end, which an earlier bound inherits. */
  readonly power: number
}

function readAmount(text: string, at: number): Amount | null {
  const isAtLeast = text.charAt(at) === '上'
  const start = isAtLeast ? at + 1 : at
  const mask = isAtLeast ? null : readMask(text, start)
  const reading = mask === null ? readNumeral(text, start) : null
  const numeralEnd = mask ?? reading?.end ?? -1
  if (numeralEnd < 0 || reading?.isOverlong === true) return null

  let end = numeralEnd
  let isOver = false
  const next = text.charAt(end)
  if (
    next === '余' ||
    next === '多' ||
    (next === '几' && powerOf[text.charAt(end - 1)] !== undefined)
  ) {
    isOver = true
    end++
    if (text.charAt(end) === '余') end++
  } else if (
    next === '来' &&
    powerOf[text.charAt(end - 1)] !== undefined &&
    matchUnit(text, end + 1) !== null
  ) {
    isOver = true
    end++
  }

  let power = 0
  const isOpen = end > numeralEnd || mask !== null
  for (let count = isOpen ? 0 : mostPowers; count < mostPowers; count++) {
    const more = powerOf[text.charAt(end)]
    if (more === undefined || (more === 3 && '瓦克米伏'.includes(text.charAt(end + 1) || ' ')))
      break
    power += more
    end++
  }

  return {
    end,
    numeralEnd,
    low: reading === null ? null : shift(reading.low, power),
    high: reading?.high == null ? null : shift(reading.high, power),
    isOver,
    isAtLeast,
    style: reading?.style ?? 'masked',
    power: power > 0 ? power : trailingPower(text, end),
  }
}

function trailingPower(text: string, end: number): number {
  let power = 0
  for (let offset = end - 1; offset >= end - 2; offset--) {
    const more = powerOf[text.charAt(offset)] ?? 0
    if (more < 3) break
    power += more
  }

  return power
}

function readPlain(text: string, at: number): Quantity | null {
  const first = readAmount(text, at)
  if (first === null) return null
  const unit = readUnit(text, first.end)

  // 2~3万元, 6-16岁, 65%-70%, 5万元至10万元.
  const markAt = unit?.end ?? first.end
  if (rangeMarks.includes(text.charAt(markAt) || ' ') && first.style !== 'masked') {
    const second = readAmount(text, markAt + 1)
    const secondUnit = second === null ? null : readUnit(text, second.end)
    const isFromTo = unit !== null && (text.charAt(at - 1) === '由' || text.charAt(at - 1) === '从')
    if (
      second?.low != null &&
      first.low !== null &&
      secondUnit !== null &&
      !isFromTo &&
      (unit === null || unit.name === secondUnit.name)
    ) {
      const high = toNumber(second.high ?? second.low)
      const inherited = toNumber(shift(first.low, second.power))
      const low =
        first.power === 0 && unit === null && inherited <= high ? inherited : toNumber(first.low)
      if (low <= high) {
        return make(at, secondUnit.end, second.numeralEnd, first, secondUnit, {
          low,
          high,
          form: 'range',
          rule: 'metric/range',
        })
      }
    }
  }

  if (unit?.unit.dimension === 'money') {
    const money = readMoneyTail(text, unit.end, first)
    if (money !== null) {
      return make(
        at,
        money.end,
        first.numeralEnd,
        first,
        {...unit, end: money.end},
        {
          low: money.value,
          high: null,
          form: 'plain',
          rule: 'metric/money-parts',
        },
      )
    }
  }

  return make(at, unit?.end ?? first.end, first.numeralEnd, first, unit, null)
}

interface Override {
  readonly low: number
  readonly high: number | null
  readonly form: Quantity['form']
  readonly rule: string
}

function make(
  start: number,
  end: number,
  numeralEnd: number,
  amount: Amount,
  unit: UnitReading | null,
  override: Override | null,
): Quantity {
  const isOver = amount.isOver || unit?.isOver === true
  const half = unit?.isHalf === true ? 0.5 : 0
  const base = amount.low === null ? null : toNumber(amount.low) + half
  const high = amount.high === null ? null : toNumber(amount.high)
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
    start,
    end,
    numeralEnd,
    low: override?.low ?? base,
    high: override === null ? high : override.high,
    place: isOver && amount.low !== null ? (half > 0 ? half : toNumber(placeValue(amount.low))) : 0,
    form: override?.form ?? (form === 'masked' && isOver ? 'masked' : form),
    style: amount.style,
    unit: unit?.unit ?? null,
    unitName: unit?.name ?? '',
    per: unit?.per ?? null,
    rule: override?.rule ?? ruleOf(unit?.unit ?? null, amount.style),
  }
}

function ruleOf(unit: Unit | null, style: Quantity['style']): string {
  if (style === 'masked') return 'metric/masked'
  if (unit === null) return 'metric/bare'
  if (unit.dimension === 'count') return 'metric/count'
  return unit.name === '%' ? 'metric/percent' : `metric/${unit.dimension}`
}

interface UnitReading {
  readonly end: number
  readonly unit: Unit
  readonly name: string
  readonly isOver: boolean
  readonly isHalf: boolean
  readonly per: string | null
}

/** `1个多月`, `1平方多公里`, `3个半月`: the words that a unit is opened by. */
const splitUnits: readonly (readonly [string, string])[] = [
  ['平方', '平方'],
  ['立方', '立方'],
  ['个', ''],
]

function readUnit(text: string, at: number): UnitReading | null {
  for (const [head, prefix] of splitUnits) {
    if (!text.startsWith(head, at)) continue
    const infix = text.charAt(at + head.length)
    if (infix !== '多' && infix !== '余' && infix !== '半') continue
    const tail = matchUnit(text, at + head.length + 1)
    if (tail === null || (prefix === '' && tail.dimension !== 'duration')) continue
    const unit = prefix === '' ? tail : (matchUnit(prefix + tail.text, 0) ?? tail)
    const end = at + head.length + 1 + tail.text.length
    return {end, unit, name: unit.name, isOver: infix !== '半', isHalf: infix === '半', per: null}
  }

  // 六大块, 三小类, 十整天
  const isSized = '大小整满长'.includes(text.charAt(at) || ' ')
  let unit = matchUnit(text, at)
  let start = at
  if (unit === null && isSized) {
    start = at + 1
    unit = matchUnit(text, start)
    if (unit !== null && (unit.dimension !== 'count' || unit.text.length > 1)) unit = null
  }

  if (unit === null || isGuarded(text, start, unit)) return null
  let end = start + unit.text.length
  let name = unit.name
  if (text.charAt(end) === '(' && text.charAt(end + 2) === ')' && unit.dimension === 'count') {
    const second = text.charAt(end + 1)
    if ('次户人个'.includes(second)) {
      name += second
      end += 3
    }
  }

  if (text.charAt(end) === '/') {
    const per = matchUnit(text, end + 1)
    if (per !== null) {
      return {
        end: end + 1 + per.text.length,
        unit,
        name,
        isOver: false,
        isHalf: false,
        per: per.name,
      }
    }
  }

  const isHalf =
    unit.dimension === 'duration' && text.charAt(end) === '半' && text.charAt(end + 1) !== '时'
  const isOver =
    !isHalf &&
    (text.charAt(end) === '多' || (text.charAt(end) === '余' && unit.dimension !== 'count')) &&
    unit.dimension !== 'ratio' &&
    !(unit.dimension === 'count' && unit.name !== '人')
  if (isHalf) end++
  if (
    unit.dimension === 'money' &&
    '整正'.includes(text.charAt(end) || ' ') &&
    !'理治改修在式常'.includes(text.charAt(end + 1) || ' ')
  )
    end++
  return {end, unit, name, isOver, isHalf, per: null}
}

function readMoneyTail(
  text: string,
  at: number,
  whole: Amount,
): {end: number; value: number} | null {
  if (whole.low === null) return null
  let end = at
  let value = toNumber(whole.low)
  for (const [names, scale] of [
    ['角毛', 10],
    ['分', 100],
  ] as const) {
    const part = readNumeral(text, end)
    if (part === null || part.high !== null || part.isOverlong || part.end - end > 2) continue
    if (!names.includes(text.charAt(part.end) || ' ')) continue
    value = (Math.round(value * 100) + (toNumber(part.low) * 100) / scale) / 100
    end = part.end + 1
  }

  return end > at ? {end, value} : null
}

const halfUnits = [
  '个多月',
  '个月',
  '个小时',
  '小时',
  '年',
  '天',
  '日',
  '月',
  '个世纪',
  '个学期',
  '公里',
  '米',
  '亩',
  '吨',
  '斤',
  '数',
]

function readHalf(text: string, at: number): Quantity | null {
  if (text.charAt(at) !== '半') return null
  for (const suffix of halfUnits) {
    if (!text.startsWith(suffix, at + 1)) continue
    const isOver = suffix === '个多月'
    const unit = matchUnit(isOver ? '个月' : suffix, 0)
    if (unit === null) return null
    return {
      start: at,
      end: at + 1 + suffix.length,
      numeralEnd: at + 1,
      low: 0.5,
      high: null,
      place: isOver ? 0.5 : 0,
      form: isOver ? 'over' : 'plain',
      style: 'word',
      unit,
      unitName: unit.name,
      per: null,
      rule: 'metric/half',
    }
  }

  return null
}

/** 三分之一, 百分之九十, 千分之五, 万分之三. */
function readFraction(text: string, at: number): Quantity | null {
  const bottom = readNumeral(text, at)
  if (bottom === null) {
    return null
  }

  const isHundred = text.startsWith('百分之', at)
  const isThousand = text.startsWith('千分之', at)
  const topAt = isHundred || isThousand ? at + 3 : bottom.end + 2
  if (topAt === bottom.end + 2 && !text.startsWith('分之', bottom.end)) return null
  const top = readAmount(text, topAt)
  if (top?.low == null || bottom.isOverlong) return null
  const unit = isHundred ? matchUnit('%', 0) : isThousand ? matchUnit('‰', 0) : null
  const divisor = unit === null ? toNumber(bottom.low) : 1
  if (divisor === 0) return null
  return {
    start: at,
    end: top.end,
    numeralEnd: top.end,
    low: toNumber(top.low) / divisor,
    high: null,
    place: top.isOver ? toNumber(placeValue(top.low)) / divisor : 0,
    form: top.isOver ? 'over' : 'plain',
    style: 'chinese',
    unit: unit ?? fraction,
    unitName: unit?.name ?? '',
    per: null,
    rule: 'metric/fraction',
  }
}

const fraction: Unit = {text: '', name: '', dimension: 'ratio', factor: null, isLoose: false}
