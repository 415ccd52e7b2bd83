/** Quantities without a numeral: 半个月, 对折, 个半小时, and what is left of digits cut out: 达%左右. */
import {digitOf} from '../numeral/characters.ts'
import {readMask} from './mask.ts'
import type {Mode, Quantity, Unit} from './types.ts'
import {matchUnit} from './units.ts'

/** What 半 may stand before in a report, where 半 begins many words. */
const halfUnits: readonly string[] = [
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
  '公升',
  '公斤',
  '米',
  '亩',
  '吨',
  '斤',
  '升',
]

/** What is left where the digits were cut out: `达%左右`, and `mxx` for m2. */
export function readBlank(text: string, at: number): Quantity | null {
  const first = text.charAt(at)
  if (first !== '%' && first !== '‰' && first !== 'm') return null
  const numeralEnd = first === 'm' ? readMask(text, at + 1) : at
  const unit = matchUnit(first === 'm' ? '平方米' : first, 0)
  if (numeralEnd === null || unit === null) return null
  const end = first === 'm' ? numeralEnd : at + 1
  return {
    ...makeWord(at, end, numeralEnd, 0, unit),
    low: null,
    form: 'masked',
    style: 'masked',
    rule: first === 'm' ? 'metric/masked-area' : 'metric/cut-out',
  }
}

/** 半 with its unit. */
export function readHalf(text: string, at: number, mode: Mode): Quantity | null {
  if (text.charAt(at) !== '半') return null
  for (const suffix of halfUnits) {
    if (!text.startsWith(suffix, at + 1)) continue
    const isOver = suffix === '个多月'
    const unit = matchUnit(isOver ? '个月' : suffix, 0)
    if (unit === null) return null
    const word = makeWord(at, at + 1 + suffix.length, at + 1, 0.5, unit)
    return isOver ? {...word, place: 0.5, form: 'over'} : word
  }

  const unit = mode === 'plain' ? matchUnit(text, at + 1) : null
  return unit === null ? null : makeWord(at, at + 1 + unit.text.length, at + 1, 0.5, unit)
}

/** Forms of speech that leave the one out, for texts that are an amount: 个半小时, 分半, 米九, 对折. */
export function readSpoken(text: string, at: number, mode: Mode): Quantity | null {
  if (mode !== 'plain') return null
  if (/^[对半]折/u.test(text.slice(at, at + 2))) return spoken(at, at + 2, 5, '折')
  if (text.startsWith('半百', at)) return spoken(at, at + 2, 50, '')
  if (text.startsWith('一半半', at)) return spoken(at, at + 3, 0.5, '')
  if (/^[一1]半/u.test(text.slice(at, at + 2))) return spoken(at, at + 2, 0.5, '')
  if (text.startsWith('分半', at)) {
    return spoken(at, text.charAt(at + 2) === '钟' ? at + 3 : at + 2, 1.5, '分钟')
  }

  if (text.startsWith('个半', at)) {
    const unit = matchUnit(text, at + 2) ?? matchUnit(`个${text.slice(at + 2, at + 4)}`, 0)
    if (unit?.dimension !== 'duration') return null
    const length = unit.text.startsWith('个') ? unit.text.length - 1 : unit.text.length
    return makeWord(at, at + 2 + length, at + 2, 1.5, unit)
  }

  const digit = digitOf[text.charAt(at + 1)] ?? 0
  return text.charAt(at) === '米' && digit > 0 ? spoken(at, at + 2, (10 + digit) / 10, '米') : null
}

function spoken(start: number, end: number, value: number, name: string): Quantity {
  return makeWord(start, end, end, value, name === '' ? null : matchUnit(name, 0))
}

function makeWord(
  start: number,
  end: number,
  numeralEnd: number,
  low: number,
  unit: Unit | null,
): Quantity {
  return {
    from: start,
    start,
    end,
    numeralEnd,
    low,
    high: null,
    place: 0,
    form: 'plain',
    style: 'word',
    unit,
    unitName: unit?.name ?? '',
    per: null,
    rule: 'metric/half',
  }
}
