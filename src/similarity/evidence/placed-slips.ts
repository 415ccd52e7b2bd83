/** Slips with the letters around them, by which the same slip is known again in another text. */
import type {Span} from '../../text/span.ts'
import {originalOf, type EvidenceText} from './evidence-text.ts'
import {findSlips} from './slips.ts'

/** Letters on either side that are the surroundings. */
const surroundings = 3

export interface PlacedSlip {
  readonly span: Span
  /** What it should be, where that is known. */
  readonly right: string | null
  readonly words: string
  readonly before: string
  readonly after: string
}

export function findPlacedSlips(source: EvidenceText): readonly PlacedSlip[] {
  return findSlips(source.folded.text).map(({start, end, right}) =>
    placeSlip(source, start, end, right),
  )
}

/** The same slip in another text, as many times as it stands there in the same surroundings. */
export function findSameSlip(source: EvidenceText, slip: PlacedSlip): readonly PlacedSlip[] {
  const {text} = source.folded
  const {words, right} = slip
  const found: PlacedSlip[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const other = placeSlip(source, at, at + words.length, right)
    if (isSameSlip(slip, other)) found.push(other)
  }

  return found
}

/** On one side at least the letters around must be equal. */
function isSameSlip(left: PlacedSlip, right: PlacedSlip): boolean {
  return (
    (left.before.length === surroundings && left.before === right.before) ||
    (left.after.length === surroundings && left.after === right.after)
  )
}

function placeSlip(
  source: EvidenceText,
  start: number,
  end: number,
  right: string | null,
): PlacedSlip {
  const {text} = source.folded
  return {
    span: originalOf(source, start, end),
    right,
    words: text.slice(start, end),
    before: lettersBefore(text, start),
    after: lettersAfter(text, end),
  }
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
