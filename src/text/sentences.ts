/**
 * Sentences and clauses as spans.
 *
 * Punctuation decides, in one pass: `。！？!?…` end a sentence together with the closing quotes and
 * brackets after them; a line break always does. An ASCII full stop ends none (`3.5`, `1.`), nor
 * does a `。` inside a quotation that goes on (`脏。乱。差` is cut like any other; nobody can tell).
 * Semicolons separate clauses, which is what the enumerations of this genre (`一是…;二是…`) need.
 */
import {isLineBreak, isWhiteSpace} from './lines.ts'
import type {Span} from './span.ts'

const sentenceEnders = codesOf('。！？!?…｡')
const clauseEnders = codesOf('，,；;：:、')
const enumerationComma = 0x3001
const closers = new Set('”’"\')）]】」』》〉')

/**
 * The sentences of a text, or of a stretch of it: trimmed, not empty, in order; together they
 * hold every character that is not white space.
 */
export function splitSentences(text: string, within?: Span): readonly Span[] {
  return split(text, within ?? {start: 0, end: text.length}, isSentenceEnder)
}

/**
 * The clauses of a text or of a stretch of it: cut after `，；：、` as well as at sentence ends.
 * With `enumeration: false` a `、` joins: `脏、乱、差` stays one clause.
 */
export function splitClauses(
  text: string,
  within?: Span,
  options: {readonly enumeration?: boolean} = {},
): readonly Span[] {
  const {enumeration = true} = options
  const isEnder = (code: number): boolean =>
    isSentenceEnder(code) || (clauseEnders.has(code) && (enumeration || code !== enumerationComma))
  return split(text, within ?? {start: 0, end: text.length}, isEnder)
}

function isSentenceEnder(code: number): boolean {
  return sentenceEnders.has(code)
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}

function split(text: string, within: Span, isEnder: (code: number) => boolean): readonly Span[] {
  const spans: Span[] = []
  let start = within.start
  let offset = within.start

  const close = (end: number): void => {
    let first = start
    let last = end
    while (first < last && isWhiteSpace(text.charCodeAt(first))) first++
    while (last > first && isWhiteSpace(text.charCodeAt(last - 1))) last--
    if (first < last) spans.push({start: first, end: last})
    start = end
  }

  while (offset < within.end) {
    const code = text.charCodeAt(offset)
    offset++

    if (isLineBreak(code)) {
      close(offset)
    } else if (isEnder(code)) {
      // `。”` and `!!` belong to the sentence that they end.
      while (
        offset < within.end &&
        (isEnder(text.charCodeAt(offset)) || isCloserAt(text, offset))
      ) {
        offset++
      }

      close(offset)
    }
  }

  close(within.end)
  return spans
}

/** A straight `"` closes only when something other than the start of a quotation follows. */
function isCloserAt(text: string, offset: number): boolean {
  const character = text.charAt(offset)
  if (!closers.has(character)) return false
  if (character !== '"' && character !== "'") return true
  if (offset + 1 >= text.length) return true
  const next = text.charCodeAt(offset + 1)
  return isLineBreak(next) || sentenceEnders.has(next) || clauseEnders.has(next)
}
