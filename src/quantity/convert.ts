/** Exact conversion to base units: 1.1亿斤 is 55000000 千克, not 55000000.00000001. */
import {fromNumber} from '../numeral/decimal.ts'
import type {Dimension, Factor, Unit} from './types.ts'

/** The base unit of a dimension; `null` for those whose units do not convert. */
export const baseUnits: Readonly<Record<Dimension, string | null>> = {
  count: '个',
  area: '平方米',
  length: '米',
  volume: '立方米',
  mass: '千克',
  money: '元',
  ratio: null,
  duration: '秒',
  age: null,
  energy: '千瓦时',
  power: '千瓦',
  temperature: '℃',
  speed: '米/秒',
  data: '字节',
  physical: null,
}

/** Digits after which a quotient is cut; more than a number of JavaScript can tell apart. */
const quotientDigits = 25n

/** A value of a unit in the base unit of its dimension, or `null` where that has no factor. */
export function toBase(value: number, unit: Unit): number | null {
  if (unit.factor === null) return null
  if (unit.factor.top === 1n && unit.factor.bottom === 1n) return value
  return multiply(value, unit.factor)
}

/** `value × factor`, rounded once. */
export function multiply(value: number, factor: Factor): number {
  const {digits, exponent, isNegative} = fromNumber(value)
  const top = BigInt(digits) * factor.top
  const quotient = (top * 10n ** quotientDigits) / factor.bottom
  return Number(`${isNegative ? '-' : ''}${quotient}e${exponent - Number(quotientDigits)}`)
}

/** Read `2000/3` or `1000`. */
export function parseFactor(text: string): Factor {
  const [top = '1', bottom = '1'] = text.split('/')
  return {top: BigInt(top), bottom: BigInt(bottom)}
}
