/** Numerals as whole strings: the exact value of `3.68万亿`, `壹佰贰拾`, `1,200`, `二〇二四`, `⑫`. */
import {fold, type Folded} from '../text/fold.ts'
import {makeNumeral, negate, type Numeral} from './decimal.ts'
import {digitOf} from './characters.ts'
import {readNumeral} from './read.ts'

/** Digits are written in a row; 两 is only said of amounts, 幺 only in rows. */
const longestRow = 24
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
  const folded = foldNumerals(text, fold(text)).trim()
  const isNegative = /^[负\-−]/u.test(folded)
  const body = (isNegative ? folded.slice(1) : /^\+[0-9.]/u.test(folded) ? folded.slice(1) : folded)
    .trim()
    .replaceAll(/\s+/gu, ' ')
  const magnitude = readRow(body) ?? readWhole(body)
  return magnitude !== null && isNegative ? negate(magnitude) : magnitude
}

/**
 * The folded text of a text that is about numbers, of the same length: 参 is 叁 beside a formal
 * numeral (参拾参, 零参) and 参加 everywhere else; a capital behind digits is marked by its
 * full-width form, for `3M` is three million and `3m` three metres.
 */
export function foldNumerals(text: string, folded: Folded): string {
  const formal = folded.text.includes('参')
    ? folded.text.replaceAll(/参(?=[拾佰仟万])|(?<=[拾佰仟零])参/gu, '叁')
    : folded.text
  return formal.replaceAll(/(?<=[0-9] ?)[mgt](?![a-z0-9/²³])/gu, (letter, at: number) => {
    const original = text.charAt(folded.offsets[at] ?? -1).normalize('NFKC')
    return original === letter ? letter : widen(letter)
  })
}

function widen(letter: string): string {
  return String.fromCharCode(letter.toUpperCase().charCodeAt(0) + 0xfee0)
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
