/** Numerals as whole strings: the exact value of `3.68万亿`, `壹佰贰拾`, `1,200`, `二〇二四`, `⑫`. */
import {fold} from '../text/fold.ts'
import type {Numeral} from './decimal.ts'
import {readNumeral} from './read.ts'

/**
 * The exact value of a text that is a numeral and nothing else, or `null`.
 *
 * Full-width and Traditional spellings and inner spaces are read; a range (二三十) or a vague
 * number (几百) has no single value and gives `null`.
 */
export function parseNumeral(text: string): Numeral | null {
  const folded = fold(text).text
  const reading = readNumeral(folded, 0)
  if (reading === null || reading.end !== folded.length) return null
  if (reading.high !== null || reading.isVague || reading.isOverlong) return null
  return reading.low
}
