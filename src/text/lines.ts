/** The lines of a text as spans, without their line endings and without outer white space. */
import type {Span} from './span.ts'

/**
 * The lines of `text` that hold more than white space, in order, trimmed at both ends.
 *
 * `\n`, `\r\n` and `\r` end a line, as do U+2028 and U+2029. One pass.
 */
export function nonBlankLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0

  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && !isLineBreak(text.charCodeAt(offset))) continue

    let first = start
    let last = offset
    while (first < last && isWhiteSpace(text.charCodeAt(first))) first++
    while (last > first && isWhiteSpace(text.charCodeAt(last - 1))) last--
    if (first < last) lines.push({start: first, end: last})
    start = offset + 1
  }

  return lines
}

/** Whether a UTF-16 code unit ends a line. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/**
 * Whether a UTF-16 code unit is white space or invisible: Unicode White_Space, and the
 * zero-width characters (U+200B to U+200D, U+2060, U+FEFF) that copied web pages carry.
 */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return code === 0x85
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
