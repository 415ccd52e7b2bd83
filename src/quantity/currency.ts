/** Words before an amount that say in what it is: 港币3万元, ￥300, 摄氏37度. */
import type {Unit} from './types.ts'
import {matchUnit} from './units.ts'

/** Longest first; each with the unit that it names. */
const currencies: readonly (readonly [string, string])[] = [
  ['人民币', '元'],
  ['新台币', '新台币'],
  ['台币', '新台币'],
  ['港币', '港元'],
  ['日币', '日元'],
  ['美金', '美元'],
  ['澳门币', '澳门元'],
  ['新加坡币', '新加坡元'],
  ['hk$', '港元'],
  ['nt$', '新台币'],
  ['us$', '美元'],
  ['usd', '美元'],
  ['rmb', '元'],
  ['cny', '元'],
  ['hkd', '港元'],
  ['eur', '欧元'],
  ['gbp', '英镑'],
  ['jpy', '日元'],
  ['$', '美元'],
  ['￥', '元'],
  ['¥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
]

/** Words that make 度 a degree of Celsius or Fahrenheit. */
const scales: readonly (readonly [string, string])[] = [
  ['摄氏温度', '℃'],
  ['摄氏', '℃'],
  ['华氏温度', '℉'],
  ['华氏', '℉'],
  ['℃', '℃'],
]
/** Words of a clause in which 度 measures warmth. */
const warmth = /(?:气温|温度|体温|水温|室温|高温|低温|升温|降温|零)/u
/** How far before a number such a word is looked for. */
const warmthReach = 8

/** A unit that stands before its amount. */
export interface Leading {
  readonly start: number
  readonly unit: Unit
}

/** The unit of money named right before an amount that has none, or 元. */
export function currencyBefore(text: string, start: number, unit: Unit | null): Leading | null {
  if (unit !== null && unit.name !== '元') return null
  return wordBefore(text, text.charAt(start - 1) === ' ' ? start - 1 : start, currencies)
}

/** ℃ or ℉ for 度 where the words before say so. */
export function scaleBefore(text: string, start: number, unit: Unit): Leading | null {
  if (unit.name !== '度') return null
  const named = wordBefore(text, start, scales)
  if (named !== null) return named
  const isWarmth = warmth.test(text.slice(Math.max(0, start - warmthReach), start + 1))
  const degree = isWarmth ? matchUnit('℃', 0) : null
  return degree === null ? null : {start, unit: degree}
}

function wordBefore(
  text: string,
  end: number,
  words: readonly (readonly [string, string])[],
): Leading | null {
  for (const [word, name] of words) {
    const start = end - word.length
    if (start < 0 || !text.startsWith(word, start)) continue
    const unit = matchUnit(name, 0)
    return unit === null ? null : {start, unit}
  }

  return null
}
