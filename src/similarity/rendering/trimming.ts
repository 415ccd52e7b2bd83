/**
 * The least edit of two stretches of originals: tokens (a run of digits, or one character folded; white
 * space is none) that agree at both ends are cut away.
 */
import {isWhiteSpace} from '../../text/lines.ts'
import type {Span} from '../../text/span.ts'
import {codeTable, digitSymbol, distinctTable} from '../normal/code-table.ts'
import type {Units} from '../normal/units.ts'
import type {Edit} from '../types.ts'

/** The edit between two stretches of the originals, without what agrees at both ends. */
export function trimmedEdit(
  a: Units,
  fromA: number,
  toA: number,
  b: Units,
  fromB: number,
  toB: number,
): Edit | null {
  let startA = fromA
  let startB = fromB
  let endA = toA
  let endB = toB
  // Most stretches are equal as they stand.
  if (isEqual(a, startA, endA, b, startB, endB)) return null

  for (;;) {
    const nextA = skipSpaces(a, startA, endA)
    const nextB = skipSpaces(b, startB, endB)
    const tokenA = tokenEnd(a, nextA, endA)
    const tokenB = tokenEnd(b, nextB, endB)
    if (tokenA === nextA || tokenB === nextB || !isSame(a, nextA, tokenA, b, nextB, tokenB)) break
    startA = tokenA
    startB = tokenB
  }

  for (;;) {
    const lastA = skipSpacesBack(a, startA, endA)
    const lastB = skipSpacesBack(b, startB, endB)
    const tokenA = tokenStart(a, startA, lastA)
    const tokenB = tokenStart(b, startB, lastB)
    if (lastA === tokenA || lastB === tokenB || !isSame(a, tokenA, lastA, b, tokenB, lastB)) break
    endA = tokenA
    endB = tokenB
  }

  const left = withoutSpaces(a, startA, endA)
  const right = withoutSpaces(b, startB, endB)
  return left.start === left.end && right.start === right.end ? null : {a: left, b: right}
}

function isEqual(
  a: Units,
  startA: number,
  endA: number,
  b: Units,
  startB: number,
  endB: number,
): boolean {
  if (endA - startA !== endB - startB) return false
  for (let step = 0; step < endA - startA; step++) {
    if (a[startA + step] !== b[startB + step]) return false
  }

  return true
}

function withoutSpaces(units: Units, start: number, end: number): Span {
  const from = skipSpaces(units, start, end)
  return from === end ? {start, end: start} : {start: from, end: skipSpacesBack(units, from, end)}
}

function skipSpaces(units: Units, start: number, end: number): number {
  let at = start
  while (at < end && isWhiteSpace(units[at] ?? 0)) at++
  return at
}

function skipSpacesBack(units: Units, start: number, end: number): number {
  let at = end
  while (at > start && isWhiteSpace(units[at - 1] ?? 0)) at--
  return at
}

/** A run of digits is one token, and so is a pair of surrogates. */
function tokenEnd(units: Units, start: number, end: number): number {
  if (start >= end) return start
  let at = start + 1
  const code = units[start] ?? 0
  if (isDigit(code)) while (at < end && isDigit(units[at] ?? 0)) at++
  else if (code >= 0xd800 && code <= 0xdbff && at < end) at++
  return at
}

function tokenStart(units: Units, start: number, end: number): number {
  if (start >= end) return end
  let at = end - 1
  const code = units[at] ?? 0
  if (isDigit(code)) while (at > start && isDigit(units[at - 1] ?? 0)) at--
  else if (code >= 0xdc00 && code <= 0xdfff && at > start) at--
  return at
}

function isSame(
  a: Units,
  startA: number,
  endA: number,
  b: Units,
  startB: number,
  endB: number,
): boolean {
  if (endA - startA !== endB - startB) return false
  const folded = foldTable()
  for (let step = 0; step < endA - startA; step++) {
    if (folded[a[startA + step] ?? 0] !== folded[b[startB + step] ?? 0]) return false
  }

  return true
}

let cachedFolds: Uint16Array | null = null

/** Code unit to what it is compared as; made on first use, 128 KB. */
function foldTable(): Uint16Array {
  cachedFolds ??= Uint16Array.from({length: 0x1_0000}, (_, code) => foldUnit(code))
  return cachedFolds
}

/** What a keyboard or a converter gives is no edit: width, script, case, which quotation marks. */
function foldUnit(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0)
  if (quotationMarks.has(code)) return quotationMark
  const normal = distinctTable()[code] ?? 0
  // Digits are compared as they are written.
  return normal === 0 || normal === digitSymbol ? code : normal
}

const quotationMark = 0x22
const quotationMarks: ReadonlySet<number> = new Set(
  Array.from('“”„‟〝〞', (mark) => mark.charCodeAt(0)),
)

function isDigit(code: number): boolean {
  return codeTable()[code] === digitSymbol
}
