/**
 * The normal form in which texts are compared: what a copyist changes without changing a word is
 * gone from it.
 *
 * One pass over the table of `code-table.ts`. Digits, what stands for blanked ones (`x`, `_`, `×`,
 * `某`) and digits written out (`六千`) are one symbol a run, across dropped characters too, so that
 * `2000余` equals `20xx余` and a table of figures is not a thousand equal shingles; that a number
 * changed is seen again when the originals of a match are compared (`rendering/edits.ts`). A
 * surrogate pair is one symbol, so no span ever cuts one; lone surrogates are dropped.
 *
 * `text/fold.ts` is not used because it keeps punctuation, digits and line breaks, which its
 * readers need. The offset map is made apart from the codes and only when a pair is shown: the codes
 * of a large collection stay in memory, two bytes a character, and the maps do not.
 */
import {codeTable, digitSymbol, dropped, multiplierFlags} from './code-table.ts'

/** A text's normal form with the way back. */
export interface NormalForm {
  readonly codes: Uint16Array
  /** Original offset of each symbol's first code unit, ascending. */
  readonly starts: Uint32Array
  /** Original offset just after each symbol's last code unit. */
  readonly ends: Uint32Array
}

/** The codes alone. */
export function normalCodes(text: string): Uint16Array<ArrayBuffer> {
  const codes = new Uint16Array(text.length)
  return codes.slice(0, writeNormal(text, codes, 0))
}

/** The codes with their original offsets. */
export function normalForm(text: string): NormalForm {
  const codes = new Uint16Array(text.length)
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const length = writeNormal(text, codes, 0, {starts, ends})
  return {
    codes: codes.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  }
}

/** Write the codes of a text from `at` on; there must be room for its length. Returns the end. */
export function writeNormal(
  text: string,
  codes: Uint16Array,
  at: number,
  map: {readonly starts: Uint32Array; readonly ends: Uint32Array} | null = null,
): number {
  const table = codeTable()
  const multiplies = multiplierFlags()
  let length = at
  let isNumber = false

  for (let offset = 0; offset < text.length; offset++) {
    const start = offset
    const unit = text.charCodeAt(offset)
    let code = table[unit] ?? dropped
    if (code === dropped) {
      if (unit < 0xd800 || unit > 0xdbff || offset + 1 >= text.length) continue
      const low = text.charCodeAt(offset + 1)
      if (low < 0xdc00 || low > 0xdfff) continue
      code = pairCode(unit, low)
      offset++
    }

    if (code === digitSymbol || (multiplies[code] === 1 && (isNumber || startsNumber(offset)))) {
      if (isNumber) {
        if (map !== null) map.ends[length - 1 - at] = offset + 1
        continue
      }

      code = digitSymbol
      isNumber = true
    } else {
      isNumber = false
    }

    codes[length] = code
    if (map !== null) {
      map.starts[length - at] = start
      map.ends[length - at] = offset + 1
    }

    length++
  }

  return length

  /** `十二`: a multiplier that a digit follows begins a number. */
  function startsNumber(offset: number): boolean {
    return offset + 1 < text.length && table[text.charCodeAt(offset + 1)] === digitSymbol
  }
}

/**
 * A surrogate pair as one symbol of the private use area, whose own characters are dropped. 1,048,576
 * pairs share 6,400 symbols; a clash is as rare as these characters are, and only hides a change.
 */
function pairCode(high: number, low: number): number {
  const point = ((high - 0xd800) << 10) + (low - 0xdc00)
  return privateUseStart + (point % privateUseLength)
}

const privateUseStart = 0xe000
const privateUseLength = 6400
