/**
 * The normal form in which texts are compared: what a copyist changes without changing a word is
 * gone from it.
 *
 * One pass over a table of 65,536 code units: NFKC where it gives one code unit, lower case,
 * Simplified for Traditional; punctuation, symbols, white space and marks are dropped. Digits and
 * what stands for blanked ones (`x`, `_`, `×`, `*`) are one symbol a run, across dropped characters
 * too, so that `2000余` equals `20xx余` and a table of figures is not a thousand equal shingles;
 * that a number changed is seen again when the originals of a match are compared (`edits.ts`).
 * A surrogate pair is one symbol, so no span ever cuts one; lone surrogates are dropped.
 *
 * `text/fold.ts` is not used because it keeps punctuation, digits and line breaks, which its
 * readers need. The offset map is made on demand, apart from the codes: the codes of a large
 * collection stay in memory, two bytes a character, and the maps do not.
 */
import {simplified, traditional} from '../../text/traditional.generated.ts'

/** A text's normal form with the way back. */
export interface NormalForm {
  readonly codes: Uint16Array
  /** Original offset of each symbol's first code unit, ascending. */
  readonly starts: Uint32Array
  /** Original offset just after each symbol's last code unit. */
  readonly ends: Uint32Array
}

/** The symbol of a run of digits; `#` itself is dropped, so nothing else has this code. */
export const digitSymbol = 0x23

/** Code units that are dropped; U+0000 itself is a control character and dropped too. */
const dropped = 0

/** Characters that blank digits out, after folding. */
const masks = new Set(['x', '×', '_', '*'])

const droppedPattern = /^[\p{P}\p{S}\p{Z}\p{C}\p{M}]$/u
const digitPattern = /^\p{Nd}$/u

/** The codes alone. */
export function normalCodes(text: string): Uint16Array {
  return scan(text, null, null)
}

/** The codes with their original offsets. */
export function normalForm(text: string): NormalForm {
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const codes = scan(text, starts, ends)
  return {
    codes,
    starts: starts.slice(0, codes.length),
    ends: ends.slice(0, codes.length),
  }
}

/** What one code unit becomes: 0 when it is dropped. */
export function normalCode(code: number): number {
  return codeTable()[code] ?? dropped
}

function scan(text: string, starts: Uint32Array | null, ends: Uint32Array | null): Uint16Array {
  const table = codeTable()
  const codes = new Uint16Array(text.length)
  let length = 0

  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    let code = table[unit] ?? dropped
    let end = offset + 1

    if (unit >= 0xd800 && unit <= 0xdbff && end < text.length) {
      const low = text.charCodeAt(end)
      if (low >= 0xdc00 && low <= 0xdfff) {
        code = pairCode(unit, low)
        end++
      }
    }

    if (code !== dropped) {
      if (code === digitSymbol && length > 0 && codes[length - 1] === digitSymbol) {
        if (ends !== null) ends[length - 1] = end
      } else {
        codes[length] = code
        if (starts !== null) starts[length] = offset
        if (ends !== null) ends[length] = end
        length++
      }
    }

    offset = end - 1
  }

  return codes.slice(0, length)
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

let cachedTable: Uint16Array | null = null

/** Code unit to normal code; made on first use, 128 KB. */
function codeTable(): Uint16Array {
  if (cachedTable === null) {
    const scripts = new Map<string, string>()
    for (let index = 0; index < traditional.length; index++) {
      scripts.set(traditional.charAt(index), simplified.charAt(index))
    }

    cachedTable = Uint16Array.from({length: 0x10000}, (_, unit) => makeCode(unit, scripts))
  }

  return cachedTable
}

function makeCode(unit: number, scripts: ReadonlyMap<string, string>): number {
  const original = String.fromCharCode(unit)
  const compatible = original.normalize('NFKC')
  // `㎡` and the like become several characters; they are left as they are.
  const lower = (compatible.length === 1 ? compatible : original).toLowerCase()
  const character = scripts.get(lower) ?? lower
  if (masks.has(character) || digitPattern.test(character)) return digitSymbol
  if (character.length !== 1 || droppedPattern.test(character)) return dropped
  return character.charCodeAt(0)
}
