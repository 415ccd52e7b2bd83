/**
 * Folding: a copy of a text in which spellings that mean the same look the same, with a map
 * back to the original.
 *
 * Every folded code unit stands for exactly one original code unit (full-width `１` for `1`,
 * Traditional `社區` for `社区`, `ＸＸ` for `xx`), or the original code unit has no folded
 * counterpart at all (white space inside a word, zero-width characters). So the map is one
 * array of original offsets, and a folded span has exactly one original span. One pass over the
 * text; mappings that would need more than one code unit are left alone on purpose.
 */
import {isLineBreak, isWhiteSpace} from './lines.ts'
import type {Span} from './span.ts'
import {simplified, traditional} from './traditional.generated.ts'

/** A folded copy of a text. */
export interface Folded {
  /** The folded text; never longer than the original. */
  readonly text: string
  /** The original offset of every folded code unit, ascending. */
  readonly offsets: Uint32Array
  /** Length of the original text in code units. */
  readonly originalLength: number
}

/** Which differences a fold removes. All are removed by default. */
export interface FoldOptions {
  /** Half-width for full-width: `１２％（，` becomes `12%(,`. */
  readonly width?: boolean
  /** Lower case for A–Z. */
  readonly letterCase?: boolean
  /** Simplified for Traditional characters, one for one. */
  readonly script?: boolean
  /**
   * Drops white space (never a line break) that touches a Han character or CJK punctuation, and
   * zero-width characters everywhere: `创 建` becomes `创建`, `10 多名` `10多名`.
   */
  readonly space?: boolean
}

/** Fold a text; see {@link FoldOptions} for what is removed. Never throws on any text. */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const {width = true, letterCase = true, script = true, space = true} = options
  const offsets = new Uint32Array(text.length)
  const units = new Uint16Array(text.length)
  const table = script ? scriptTable() : null
  let length = 0

  for (let offset = 0; offset < text.length; offset++) {
    let code = text.charCodeAt(offset)

    if (space && isWhiteSpace(code) && !isLineBreak(code)) {
      // `创⟨  ⟩建`: the run is dropped whole when either neighbour is Han.
      let end = offset + 1
      let isVisible = code !== 0xfeff && !(code >= 0x200b && code <= 0x200d) && code !== 0x2060
      while (end < text.length && isGap(text.charCodeAt(end))) {
        const next = text.charCodeAt(end)
        isVisible ||= next !== 0xfeff && !(next >= 0x200b && next <= 0x200d) && next !== 0x2060
        end++
      }

      const before = offset > 0 ? text.charCodeAt(offset - 1) : 0x0a
      const after = end < text.length ? text.charCodeAt(end) : 0x0a
      if (isVisible && !isWide(before) && !isWide(after)) {
        units[length] = 0x20
        offsets[length] = offset
        length++
      }

      offset = end - 1
      continue
    }

    if (width) {
      if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
      else if (code === 0x3000) code = 0x20
    }

    if (letterCase && code >= 0x41 && code <= 0x5a) code += 0x20
    if (table !== null) code = table[code] ?? code

    units[length] = code
    offsets[length] = offset
    length++
  }

  return {
    text: decodeUnits(units.subarray(0, length)),
    offsets: offsets.slice(0, length),
    originalLength: text.length,
  }
}

/**
 * The original span of a folded one. An empty span maps to an empty span; dropped characters
 * inside belong to the result, dropped characters at its ends do not.
 */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const start = folded.offsets[span.start] ?? folded.originalLength
  if (span.end <= span.start) return {start, end: start}
  const last = folded.offsets[span.end - 1] ?? folded.originalLength - 1
  return {start, end: last + 1}
}

/**
 * The folded offset of an original one: of the first folded code unit at or after it.
 * Binary search, O(log n).
 */
export function foldOffset(folded: Folded, offset: number): number {
  let low = 0
  let high = folded.offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((folded.offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }

  return low
}

/** The folded span of an original one. */
export function foldSpan(folded: Folded, span: Span): Span {
  return {
    start: foldOffset(folded, span.start),
    end: foldOffset(folded, span.end),
  }
}

/** Whether a code unit is a Han character of the basic plane (URO, extension A, compatibility, 〇). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  )
}

function isWide(code: number): boolean {
  // Han, CJK punctuation, full-width forms and the curly quotes that Chinese uses; a line break
  // or the edge of the text counts too, so that indents vanish.
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2018 && code <= 0x201d) ||
    isLineBreak(code)
  )
}

function isGap(code: number): boolean {
  return isWhiteSpace(code) && !isLineBreak(code)
}

/** Strings are made in pieces: `String.fromCharCode` takes its input as arguments, on the stack. */
const pieceLength = 8192

function decodeUnits(units: Uint16Array): string {
  let text = ''
  for (let start = 0; start < units.length; start += pieceLength) {
    const piece: unknown = Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(start, start + pieceLength),
    )
    text += String(piece)
  }

  return text
}

let cachedTable: Uint16Array | null = null

/** Code unit to simplified code unit, the identity elsewhere; made on first use, 128 KB. */
function scriptTable(): Uint16Array {
  if (cachedTable === null) {
    cachedTable = Uint16Array.from({length: 0x10000}, (_, code) => code)
    for (let index = 0; index < traditional.length; index++) {
      cachedTable[traditional.charCodeAt(index)] = simplified.charCodeAt(index)
    }
  }

  return cachedTable
}
