/**
 * Edits: what differs inside a passage, as minimal spans of the two originals.
 *
 * Between two equal symbols that stand next to each other the originals may still differ in what the
 * normal form dropped (`、` for `。`), and two equal symbols may stand for different figures (`2000` /
 * `20xx`) or characters that look alike (`己经` / `已经`). So every stretch of the originals that could
 * differ is cut into tokens (a run of digits, or one character folded; white space is none), and
 * common tokens at both ends are cut away. What is left is the edit.
 */
import type {Span} from '../../text/span.ts'
import {isWhiteSpace} from '../../text/lines.ts'
import type {Blocks} from '../alignment/passages.ts'
import {codeTable, digitSymbol, distinctTable} from '../normal/code-table.ts'
import type {NormalForm} from '../normal/normal-form.ts'
import {isSynonymEdit} from '../synonyms/spun-edit.ts'
import type {Edit} from '../types.ts'

/** A text with its normal form. */
export interface ReadText {
  readonly text: string
  readonly form: NormalForm
}

/** List the edits inside a passage, in order. */
export function findEdits(a: ReadText, b: ReadText, blocks: Blocks): readonly Edit[] {
  const edits: Edit[] = []
  const {codes: codesA, starts: startsA, ends: endsA} = a.form
  const {starts: startsB, ends: endsB} = b.form
  const distinct = distinctTable()
  // Where both originals are read up to; what is left out of a block up to here is the next gap.
  let fromA = startsA[blocks[0]?.a ?? 0] ?? 0
  let fromB = startsB[blocks[0]?.b ?? 0] ?? 0

  const compareTo = (toA: number, toB: number): void => {
    const edit = trimmedEdit(a.text, fromA, toA, b.text, fromB, toB)
    if (edit === null) return
    const isSpun = isSynonymEdit({textA: a.text, textB: b.text}, edit.a, edit.b)
    edits.push(isSpun ? {...edit, isSynonym: true} : edit)
  }

  for (const block of blocks) {
    for (let step = 0; step < block.length; step++) {
      const atA = block.a + step
      const atB = block.b + step
      const startA = startsA[atA] ?? 0
      const startB = startsB[atB] ?? 0
      if (startA !== fromA || startB !== fromB) compareTo(startA, startB)
      fromA = endsA[atA] ?? 0
      fromB = endsB[atB] ?? 0
      // Symbols that are equal may stand for other figures, or for characters that look alike.
      const unitA = a.text.charCodeAt(startA)
      const unitB = b.text.charCodeAt(startB)
      if (codesA[atA] === digitSymbol || (unitA !== unitB && distinct[unitA] !== distinct[unitB])) {
        const edit = trimmedEdit(a.text, startA, fromA, b.text, startB, fromB)
        if (edit !== null) edits.push(edit)
      }
    }
  }

  return edits
}

/** The edit between two stretches of the originals, without what agrees at both ends. */
function trimmedEdit(
  textA: string,
  fromA: number,
  toA: number,
  textB: string,
  fromB: number,
  toB: number,
): Edit | null {
  let startA = fromA
  let startB = fromB
  let endA = toA
  let endB = toB
  // Most stretches are equal as they stand.
  if (isEqual(textA, startA, endA, textB, startB, endB)) return null

  for (;;) {
    const nextA = skipSpaces(textA, startA, endA)
    const nextB = skipSpaces(textB, startB, endB)
    const tokenA = tokenEnd(textA, nextA, endA)
    const tokenB = tokenEnd(textB, nextB, endB)
    if (tokenA === nextA || tokenB === nextB || !isSame(textA, nextA, tokenA, textB, nextB, tokenB))
      break
    startA = tokenA
    startB = tokenB
  }

  for (;;) {
    const lastA = skipSpacesBack(textA, startA, endA)
    const lastB = skipSpacesBack(textB, startB, endB)
    const tokenA = tokenStart(textA, startA, lastA)
    const tokenB = tokenStart(textB, startB, lastB)
    if (lastA === tokenA || lastB === tokenB || !isSame(textA, tokenA, lastA, textB, tokenB, lastB))
      break
    endA = tokenA
    endB = tokenB
  }

  const a = withoutSpaces(textA, startA, endA)
  const b = withoutSpaces(textB, startB, endB)
  return a.start === a.end && b.start === b.end ? null : {a, b}
}

function isEqual(
  textA: string,
  startA: number,
  endA: number,
  textB: string,
  startB: number,
  endB: number,
): boolean {
  if (endA - startA !== endB - startB) return false
  for (let step = 0; step < endA - startA; step++) {
    if (textA.charCodeAt(startA + step) !== textB.charCodeAt(startB + step)) return false
  }

  return true
}

function withoutSpaces(text: string, start: number, end: number): Span {
  const from = skipSpaces(text, start, end)
  return from === end ? {start, end: start} : {start: from, end: skipSpacesBack(text, from, end)}
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++
  return at
}

function skipSpacesBack(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isWhiteSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** A run of digits is one token, and so is a pair of surrogates. */
function tokenEnd(text: string, start: number, end: number): number {
  if (start >= end) return start
  let at = start + 1
  const code = text.charCodeAt(start)
  if (isDigit(code)) while (at < end && isDigit(text.charCodeAt(at))) at++
  else if (code >= 0xd800 && code <= 0xdbff && at < end) at++
  return at
}

function tokenStart(text: string, start: number, end: number): number {
  if (start >= end) return end
  let at = end - 1
  const code = text.charCodeAt(at)
  if (isDigit(code)) while (at > start && isDigit(text.charCodeAt(at - 1))) at--
  else if (code >= 0xdc00 && code <= 0xdfff && at > start) at--
  return at
}

function isSame(
  textA: string,
  startA: number,
  endA: number,
  textB: string,
  startB: number,
  endB: number,
): boolean {
  if (endA - startA !== endB - startB) return false
  for (let step = 0; step < endA - startA; step++) {
    const unitA = textA.charCodeAt(startA + step)
    const unitB = textB.charCodeAt(startB + step)
    if (unitA !== unitB && foldUnit(unitA) !== foldUnit(unitB)) return false
  }

  return true
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
