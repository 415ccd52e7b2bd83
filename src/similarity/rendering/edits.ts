/**
 * Edits: what differs inside a passage, as minimal spans of the two originals.
 *
 * Between two equal symbols that stand next to each other the originals may still differ in what the
 * normal form dropped (`、` for `。`), and two equal digit symbols may stand for different figures
 * (`2000` / `20xx`). So every stretch of the originals that could differ is cut into tokens (a run
 * of digits, or one character folded; white space is none), and common tokens at both ends are cut
 * away. What is left is the edit.
 */
import {fold} from '../../text/fold.ts'
import type {Span} from '../../text/span.ts'
import {isWhiteSpace} from '../../text/lines.ts'
import type {Blocks} from '../alignment/claims.ts'
import {digitSymbol, normalCode, type NormalForm} from '../normal/normal-form.ts'
import type {Edit} from '../types.ts'

/** A text with its normal form. */
export interface ReadText {
  readonly text: string
  readonly form: NormalForm
}

interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** List the edits inside a passage, in order. */
export function findEdits(a: ReadText, b: ReadText, blocks: Blocks): readonly Edit[] {
  const edits: Edit[] = []
  // Where both originals are read up to; what is left out of a block up to here is the next gap.
  let fromA: number | null = null
  let fromB = 0

  const compareTo = (toA: number, toB: number): void => {
    if (fromA === null || (fromA === toA && fromB === toB)) return
    const edit = trimmedEdit(a.text, {start: fromA, end: toA}, b.text, {start: fromB, end: toB})
    if (edit !== null) edits.push(edit)
  }

  for (const block of blocks) {
    for (let step = 0; step < block.length; step++) {
      const atA = block.a + step
      const atB = block.b + step
      compareTo(a.form.starts[atA] ?? 0, b.form.starts[atB] ?? 0)
      fromA = a.form.ends[atA] ?? 0
      fromB = b.form.ends[atB] ?? 0
      if (a.form.codes[atA] === digitSymbol) {
        const spanA = {start: a.form.starts[atA] ?? 0, end: fromA}
        const spanB = {start: b.form.starts[atB] ?? 0, end: fromB}
        const edit = trimmedEdit(a.text, spanA, b.text, spanB)
        if (edit !== null) edits.push(edit)
      }
    }
  }

  return edits
}

function trimmedEdit(textA: string, spanA: Span, textB: string, spanB: Span): Edit | null {
  const sliceA = textA.slice(spanA.start, spanA.end)
  const sliceB = textB.slice(spanB.start, spanB.end)
  if (sliceA === sliceB) return null
  const tokensA = tokens(sliceA, spanA.start)
  const tokensB = tokens(sliceB, spanB.start)

  let head = 0
  const shorter = Math.min(tokensA.length, tokensB.length)
  while (head < shorter && tokensA[head]?.folded === tokensB[head]?.folded) head++
  let tail = 0
  while (
    tail < shorter - head &&
    tokensA[tokensA.length - 1 - tail]?.folded === tokensB[tokensB.length - 1 - tail]?.folded
  ) {
    tail++
  }

  if (head === tokensA.length - tail && head === tokensB.length - tail) return null
  return {a: extent(tokensA, head, tail, spanA), b: extent(tokensB, head, tail, spanB)}
}

/** From the first token that differs to the last one; an empty span stands after the common head. */
function extent(all: readonly Token[], head: number, tail: number, whole: Span): Span {
  const before = head === 0 ? whole.start : (all[head - 1]?.end ?? whole.start)
  if (head >= all.length - tail) return {start: before, end: before}
  return {
    start: all[head]?.start ?? before,
    end: all[all.length - 1 - tail]?.end ?? before,
  }
}

function tokens(slice: string, base: number): readonly Token[] {
  const result: Token[] = []
  let at = 0
  while (at < slice.length) {
    const start = at
    const code = slice.codePointAt(at) ?? 0
    at += code > 0xffff ? 2 : 1
    if (isWhiteSpace(code)) continue
    if (code <= 0xffff && normalCode(code) === digitSymbol) {
      while (at < slice.length && normalCode(slice.charCodeAt(at)) === digitSymbol) at++
    }

    result.push({start: base + start, end: base + at, folded: foldToken(slice.slice(start, at))})
  }

  return result
}

/** Folds what `text/fold.ts` folds, and quotation marks of all kinds into one. */
function foldToken(token: string): string {
  const folded = fold(token).text
  const single = quotationMarks.get(folded)
  return single ?? folded
}

/** Which marks a keyboard or a converter gives is no edit. */
const quotationMarks: ReadonlyMap<string, string> = new Map(
  ['“', '”', '„', '‟', '〝', '〞'].map((mark) => [mark, '"']),
)
