/**
 * The normal form of a sentence, in which grams are learned and looked up.
 *
 * A Han character is itself, a run of digits (or of `x`, `_` that mask them) is `0`, a run of Latin
 * letters `a`, and every run of commas, stops and line breaks `|`, as are both ends: `|把` is 把 at the
 * start of a clause. Everything else (quotes, brackets) is passed over.
 */

/** Symbols that stand for runs: one after the other says nothing more. */
export const runSymbols = ['|', '0', 'a'] as const

const bounds: ReadonlySet<number> = new Set(codesOf(',。;:!?、—…\n\r'))
const digits: ReadonlySet<number> = new Set(codesOf('0123456789x_*〇零'))

function codesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

const firstHan = 0x4e00
const lastHan = 0x9fff

/** The symbol of a folded UTF-16 code unit; empty for what is passed over. */
export function normalSymbol(code: number): string {
  if (bounds.has(code)) return '|'
  if (digits.has(code)) return '0'
  if (code >= 0x61 && code <= 0x7a) return 'a'
  if (code === 0x25 || (code >= firstHan && code <= lastHan)) return String.fromCharCode(code)
  return ''
}

/** A folded sentence in normal form, one UTF-16 code unit a symbol. */
export function normalForm(folded: string): string {
  let form = '|'
  for (let offset = 0; offset < folded.length; offset++) {
    const symbol = normalSymbol(folded.charCodeAt(offset))
    if (symbol === '' || (form.endsWith(symbol) && isRun(symbol))) continue
    form += symbol
  }

  return form.endsWith('|') ? form : `${form}|`
}

/** The grams of a normal form: every symbol and every two neighbours, bounds alone left out. */
export function gramsOf(form: string): readonly string[] {
  const grams: string[] = []
  for (let index = 1; index < form.length; index++) {
    if (form.charAt(index) !== '|') grams.push(form.charAt(index))
    grams.push(form.slice(index - 1, index + 1))
  }

  return grams
}

function isRun(symbol: string): boolean {
  return (runSymbols as readonly string[]).includes(symbol)
}
