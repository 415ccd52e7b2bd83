/** What pages put before a number for show: `◆一、`, `## 一、`, `🌟二、`. */

/** More than so many code units are no ornament. */
const mostOrnaments = 6

/** Behind the ornaments that begin a line; its start where there are none. */
export function skipOrnaments(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + mostOrnaments)
  let offset = start
  while (offset < limit && isOrnament(text.charCodeAt(offset))) offset++
  return offset
}

function isOrnament(code: number): boolean {
  return (
    marks.has(code) ||
    (code >= 0x25a0 && code <= 0x2767) || // geometric shapes, symbols, dingbats up to the numerals
    (code >= 0x2794 && code <= 0x27bf) ||
    (code >= 0xd83c && code <= 0xd83e) || // emoji, first half
    (code >= 0xdc00 && code <= 0xdfff) // and second
  )
}

const marks = new Set([...'#*>•·※★☆●○ \ufe0f'].map((character) => character.charCodeAt(0)))
