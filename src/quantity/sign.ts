/** Signs before a numeral: 负3.5%, -2.1%, 零下5度. */
import {numeralClass} from '../numeral/characters.ts'
import {readNumeral} from '../numeral/read.ts'

/** A sign that was read. */
export interface Sign {
  readonly end: number
  /** 零下 is said of temperatures alone. */
  readonly isBelowZero: boolean
}

/** 减负三项, 肩负两种: the end of another word. */
const notMinus: ReadonlySet<string> = new Set('减担欠胜肩抱背辜自重')
/** Hyphens are minus signs where no number or name ends: after these, and before 3.5% or 20万元. */
const beforeMinus: ReadonlySet<string> = new Set(
  '为是达至到长降增涨跌速幅率约在从比于与和值温额,，、:：(（[ \t;；≥≤<>=',
)
/** Ends of a quantity, which a range may start with: 5元-10元. */
const quantityEnds: ReadonlySet<string> = new Set('元块角分度年月日号时周天个岁米吨斤成折倍')
/** Amounts of these can be below zero; 3栋-5户 cannot. */
const signedAmount = /[0-9.,]{1,16}[十百千万亿]{0,3}(?:%|℃|°|元|美元|个百分点)/uy
const minusSigns: ReadonlySet<string> = new Set('-−')

/** The sign at a place, with a numeral behind it; `null` where none is. */
export function readSign(text: string, at: number): Sign | null {
  const character = text.charAt(at)
  if (character === '零')
    return text.charAt(at + 1) === '下' && isNumber(text, at + 2)
      ? {end: at + 2, isBelowZero: true}
      : null
  if (character === '负') {
    if (!isNumber(text, at + 1) || notMinus.has(text.charAt(at - 1))) return null
    // 负一楼, 负二层: floors.
    const reading = readNumeral(text, at + 1)
    return reading !== null && '楼层号'.includes(text.charAt(reading.end) || ' ')
      ? null
      : {end: at + 1, isBelowZero: false}
  }

  if (!minusSigns.has(character)) return null
  const end = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
  const isDigit = numeralClass(text.charCodeAt(end)) === 1 || text.charAt(end) === '.'
  if (!isDigit) return null
  const isPlace = at === 0 || beforeMinus.has(text.charAt(at - 1)) || isSignedAmount(text, at, end)
  return isPlace ? {end, isBelowZero: false} : null
}

function isSignedAmount(text: string, at: number, digits: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (!(code >= 0x4e00 && code <= 0x9fff) || quantityEnds.has(text.charAt(at - 1))) return false
  signedAmount.lastIndex = digits
  return signedAmount.test(text)
}

function isNumber(text: string, at: number): boolean {
  const kind = numeralClass(text.charCodeAt(at))
  return kind !== 0 && kind !== 4
}
