/** Ranges: 2~3万元, 6-16岁, 65%-70%, 5万元至10万元, 百分之五到百分之十. */
import {shift, toNumber} from '../numeral/decimal.ts'
import {readAmount, type Amount} from './amount.ts'
import type {Mode, Quantity} from './types.ts'
import {readUnit, type UnitReading} from './unit-phrase.ts'

/** A range that was read: its ends in the unit behind the second. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly numeralEnd: number
  readonly unit: UnitReading | null
}

/** `-`, `至` and doubled dashes; each with (含) before it, as in 1万(含)-5万元. */
const mark = /(?:\(含\)| )?(?:--|——|[-~—–至到]) ?(?!$)/uy
/** 由65%提高到68%, 从3家增至5家: a change is no range. */
const changes = '由从'
/** Powers of ten that a lower end takes over even after 百 or 千 of its own: 八百到九百亿. */
const bigPower = 4

/** The range whose lower end is `first` with its unit, which ends at `at`; `null` where none is. */
export function readRange(
  text: string,
  start: number,
  first: Amount,
  unit: UnitReading | null,
  mode: Mode,
): Range | null {
  if (first.style === 'masked' || first.low === null) return null
  mark.lastIndex = unit?.end ?? first.end
  if (!mark.test(text)) return null
  const at = mark.lastIndex
  if (unit !== null && mode === 'report' && changes.includes(text.charAt(start - 1) || ' '))
    return null
  const second = readAmount(text, at)
  if (second?.low == null || second.style === 'masked') return null
  const secondUnit = readUnit(text, second.end)
  if (secondUnit === null && (mode === 'report' || unit !== null)) return null
  if (unit !== null && secondUnit !== null && !isSame(unit, secondUnit)) return null

  const half = secondUnit?.isHalf === true ? 0.5 : 0
  const high = toNumber(second.high ?? second.low) + half
  const power = first.power > 0 && second.power < bigPower ? 0 : second.power
  const inherited = toNumber(shift(first.low, power))
  const isInherited = first.power < bigPower && unit === null && inherited < high
  const low = isInherited ? inherited : toNumber(first.low)
  // -15至-20℃ goes down; 20至10 is no range.
  if (low > high && !second.low.isNegative) return null
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    end: secondUnit?.end ?? second.end,
    numeralEnd: second.numeralEnd,
    unit: secondUnit,
  }
}

/** The range between two whole quantities: 五元六角-五元七毛八分, 百分之五到百分之十. */
export function readRangeOfParts(
  text: string,
  first: Quantity,
  read: (text: string, at: number) => Quantity | null,
): Quantity | null {
  mark.lastIndex = first.end
  if (first.low === null || !mark.test(text)) return null
  const second = read(text, mark.lastIndex)
  if (second?.low == null || second.unitName !== first.unitName || second.form !== 'plain')
    return null
  if (second.low <= first.low) return null
  return {
    ...second,
    from: first.from,
    start: first.start,
    low: first.low,
    high: second.low,
    form: 'range',
  }
}

function isSame(left: UnitReading, right: UnitReading): boolean {
  return left.name === right.name
}
