/**
 * What an enumerator looks like at one place of the folded text.
 *
 * The rules (`han-enumerators.ts`, then `latin-enumerators.ts`) are tried in order; the first that reads a number wins. Whether
 * it is an enumerator is decided by its neighbours (`confirm.ts`).
 */
import type {Trust} from './enumerator-rule.ts'
import {hanEnumerators} from './han-enumerators.ts'
import {latinEnumerators} from './latin-enumerators.ts'
import type {EnumeratorStyle} from './types.ts'

/** An enumerator as one rule reads it. */
export interface EnumeratorMatch {
  readonly style: EnumeratorStyle
  /** What lists have in common: the style, and what tells lists of one style apart. */
  readonly family: string
  /** The delimiter as folded; lists of one family may differ in it when they nest. */
  readonly delimiter: string
  readonly ordinal: number | null
  /** Folded offset just after the enumerator. */
  readonly end: number
  readonly trust: Trust
}

/** The first characters of enumerators. */
const openers =
  '第首其再最一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾(〔【[{|—―－-0123456789abcdefghijklmnopqrstuvwxyz'

/** One byte a code unit, so that prose costs one look-up a place; made at the first use. */
let openerTable: Uint8Array | undefined

function readOpenerTable(): Uint8Array {
  openerTable ??= Uint8Array.from({length: 0x1_00_00}, (_, code) =>
    isEnclosed(code) || openers.includes(String.fromCharCode(code)) ? 1 : 0,
  )
  return openerTable
}

/** Whether an enumerator could begin with this folded code unit, in a line or at its start. */
export function mayOpenEnumerator(code: number): boolean {
  return readOpenerTable()[code] === 1
}

/** `①`, `⑴`, `㈠`, `Ⅰ`: characters that number whatever follows them. */
export function isEnclosed(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x2160 && code <= 0x217b) ||
    (code >= 0x2776 && code <= 0x2793) ||
    (code >= 0x3220 && code <= 0x3229) ||
    (code >= 0x3280 && code <= 0x3289)
  )
}

const enumeratorRules = [...hanEnumerators, ...latinEnumerators]

/** How far a rule looks behind an enumerator. */
const refusalLength = 4

/** The enumerator that begins at a folded offset, or `null`. */
export function matchEnumerator(text: string, offset: number): EnumeratorMatch | null {
  for (const {style, pattern, read, trust, isFamily, refuses} of enumeratorRules) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (match === null) continue

    const ordinal = read(match[1] ?? '')
    if (ordinal === null && match[1] !== '最后' && match[1] !== '再者') continue
    const end = offset + match[0].length
    if (refuses?.(ordinal, text.slice(end, end + refusalLength)) === true) continue
    const mark = match[2] ?? ''
    const depth = style === 'decimal' ? String((match[1] ?? '').split('.').length) : ''
    return {
      style,
      family: isFamily === true ? `${style}:${mark}` : `${style}${depth}`,
      delimiter: isFamily === true ? '' : mark,
      ordinal,
      end,
      trust,
    }
  }

  return null
}
