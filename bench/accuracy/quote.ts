/** Names places of a document for a reader. */

/** Longest quotation in a list of mistakes, in characters. */
const quoteLength = 24

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The words at an offset, up to the end of the line. */
export function quoteFrom(text: string, offset: number, length = quoteLength): string {
  const lineEnd = text.indexOf('\n', offset)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + length)
  return text.slice(offset, end)
}
