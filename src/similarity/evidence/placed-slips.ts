/** Slips with the letters around them, by which the same slip is known again in another text. */
import type {Span} from '../../text/span.ts'
import {originalOf, type EvidenceText} from './evidence-text.ts'
import {findSlips} from './slips.ts'

/** Letters on either side that are the surroundings. */
export const surroundings = 3

export interface PlacedSlip {
  readonly span: Span
  /** What it should be, where that is known. */
  readonly right: string | null
  readonly words: string
  readonly before: string
  readonly after: string
}

export function findPlacedSlips(source: EvidenceText): readonly PlacedSlip[] {
  const {text} = source.folded
  return findSlips(text).map(({start, end, right}) => ({
    span: originalOf(source, start, end),
    right,
    words: text.slice(start, end),
    before: lettersBefore(text, start),
    after: lettersAfter(text, end),
  }))
}

const letterPattern = /[\p{L}\p{N}]/u

function lettersBefore(text: string, end: number): string {
  let letters = ''
  for (let at = end - 1; at >= 0 && end - at <= 2 * surroundings; at--) {
    if (letterPattern.test(text.charAt(at))) letters = text.charAt(at) + letters
    if (letters.length === surroundings) break
  }

  return letters
}

function lettersAfter(text: string, start: number): string {
  let letters = ''
  for (let at = start; at < text.length && at - start < 2 * surroundings; at++) {
    if (letterPattern.test(text.charAt(at))) letters += text.charAt(at)
    if (letters.length === surroundings) break
  }

  return letters
}
