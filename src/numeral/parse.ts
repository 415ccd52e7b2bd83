/** Numerals as whole strings: the exact value of `3.68万亿`, `壹佰贰拾`, `1,200`, `二〇二四`, `⑫`. */
import {fold} from '../text/fold.ts'
import {makeNumeral, negate, shift, type Numeral} from './decimal.ts'
import {digitOf} from './characters.ts'
import {readNumeral} from './read.ts'

/** Digits are written in a row; 两 is only said of amounts, 幺 only in rows. */
const longestRow = 24
/** `3M` is three million and `3m` three metres, so case counts. */
const capitalPowers: Readonly<Record<string, number>> = {M: 6, G: 9}

/**
 * The exact value of a text that is a numeral and nothing else, or `null`.
 *
 * Full-width and Traditional spellings, inner spaces, signs (`负`, `-`), decimals, `k`, `M`, `G`
 * and `2e5` are read, and rows of digits as in years (`二〇二四`, `幺八九`). A range (二三十) or a
 * vague number (几百) has no single value and gives `null`, a fraction (三分之一) no exact decimal.
 *
 * @throws {TypeError}
 *   When the text is no string: a bug in the caller. No string makes it throw.
 */
export function parseNumeral(text: string): Numeral | null {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`)
  const folded = foldNumerals(fold(text).text).trim()
  const isNegative = /^[负\-−]/u.test(folded)
  let body = (isNegative ? folded.slice(1) : /^\+[0-9.]/u.test(folded) ? folded.slice(1) : folded)
    .trim()
    .replaceAll(/\s+/gu, ' ')
  const capital = /[0-9]\s*([MGＭＧ])\s*$/u.exec(text)?.[1]?.normalize('NFKC')
  const power = capital === undefined ? 0 : (capitalPowers[capital] ?? 0)
  if (power > 0) body = body.slice(0, -1).trimEnd()
  const magnitude = readRow(body) ?? readWhole(body)
  if (magnitude === null) return null
  const value = shift(magnitude, power)
  return isNegative ? negate(value) : value
}

/** 参 is 叁 beside a formal numeral (参拾参, 零参); everywhere else it is 参加. Keeps the length. */
export function foldNumerals(folded: string): string {
  return folded.includes('参')
    ? folded.replaceAll(/参(?=[拾佰仟万])|(?<=[拾佰仟零])参/gu, '叁')
    : folded
}

function readRow(body: string): Numeral | null {
  if (!/^[零〇○一二三四五六七八九幺]{2,}$/u.test(body) || body.length > longestRow) return null
  const digits = Array.from(body, (digit) => (digit === '幺' ? 1 : (digitOf[digit] ?? 0))).join('')
  return makeNumeral(digits, 0)
}

function readWhole(body: string): Numeral | null {
  const reading = readNumeral(body, 0)
  if (reading === null || reading.end !== body.length) return null
  if (reading.high !== null || reading.isVague || reading.isOverlong) return null
  return reading.low
}
