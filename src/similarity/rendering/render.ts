/** Puts judged alignments into the words and spans of the result. */
import {readAlignment, readPassages} from '../alignment/batch.ts'
import type {Blocks} from '../alignment/passages.ts'
import {evidence} from '../evidence/evidence.ts'
import {makeTraits, type Traits} from '../evidence/traits.ts'
import {isStockShare} from '../judgement/judge.ts'
import {stockShareOf} from '../judgement/judge-batch.ts'
import {explain} from '../judgement/reason.ts'
import {digitSymbol} from '../normal/code-table.ts'
import {normalForm, type NormalForm} from '../normal/normal-form.ts'
import type {FoundBatch} from '../search/decide.ts'
import type {Span} from '../../text/span.ts'
import type {Pair, Passage, Verdict} from '../types.ts'
import {findEdits, type ReadText} from './edits.ts'

/** Texts whose offset maps are kept at one time; pairs of one document come near each other. */
const cachedForms = 256

/** A text with all that is read of it, the traits on demand. */
export interface KnownText extends ReadText {
  readonly traits: Traits
}

/** Reads documents by number, remembering the last few. */
export type Reader = (index: number) => KnownText

/** Gives id and text of a document by its number, and its normal form where that is at hand. */
export type Lookup = (index: number) => {
  readonly id: string
  readonly text: string
  readonly form?: NormalForm | undefined
}

export function makeReader(lookup: Lookup): Reader {
  const cache = new Map<number, KnownText>()
  return (index) => {
    const known = cache.get(index)
    if (known !== undefined) return known
    const {text, form = normalForm(text)} = lookup(index)
    const read = {text, form, traits: makeTraits(text)}
    if (cache.size >= cachedForms) cache.clear()
    cache.set(index, read)
    return read
  }
}

/** A pair of a batch with its verdict. */
export interface JudgedPair {
  readonly found: FoundBatch
  readonly index: number
  readonly verdict: Verdict
  /** Whether only quotations kept it from `partial`. */
  readonly isQuotation: boolean
}

/**
 * The pair with the earlier document as `a`; `isSearched` says for its verdict whether evidence beyond
 * equal text is looked for, which costs as much as the rest.
 */
export function renderPair(
  {found: {batch, judged}, index, verdict, isQuotation}: JudgedPair,
  lookup: Lookup,
  read: Reader,
  isSearched: (verdict: Verdict) => boolean,
): Pair {
  const {a, b, matched, passageCount} = readAlignment(batch, index)
  const isSwapped = a > b
  const first = isSwapped ? b : a
  const second = isSwapped ? a : b
  const textA = read(first)
  const textB = read(second)
  const lengthA = textA.form.codes.length
  const lengthB = textB.form.codes.length
  const original = judged.original[index] ?? 0

  const passages = readPassages(batch, index, isSwapped).map((blocks, passage) =>
    renderPassage(blocks, textA, textB, isStockShare(stockShareOf(judged, index, passage))),
  )

  const pair = {
    a: lookup(first).id,
    b: lookup(second).id,
    similarity: share(2 * matched, lengthA + lengthB),
    shareOfA: share(matched, lengthA),
    shareOfB: share(matched, lengthB),
    originalShare: share(original, matched),
    verdict,
    ...explain({
      verdict,
      matched,
      original,
      common: judged.common[index] ?? 0,
      lengthA,
      lengthB,
      passageCount,
      isQuotation,
    }),
    passages: passages.toSorted((left, right) => left.a.start - right.a.start),
  }

  if (!isSearched(verdict)) return {...pair, findings: [], direction: null}
  return {...pair, ...evidence(pair, textA.traits, textB.traits)}
}

/** The original span of symbols `start` to `end`. */
function originalSpan({form}: ReadText, start: number, end: number): Span {
  return {start: form.starts[start] ?? 0, end: form.ends[end - 1] ?? 0}
}

function renderPassage(all: Blocks, a: ReadText, b: ReadText, stock: boolean): Passage {
  const blocks = withoutNextNumber(all, a, b)
  const first = blocks[0] ?? {a: 0, b: 0, length: 0}
  const last = blocks.at(-1) ?? first
  const endA = last.a + last.length
  const endB = last.b + last.length
  const matched = blocks.reduce((sum, {length}) => sum + length, 0)
  const edits = findEdits(a, b, blocks)
  return {
    a: originalSpan(a, first.a, endA),
    b: originalSpan(b, first.b, endB),
    kind: edits.length === 0 ? 'exact' : 'edited',
    similarity: share(2 * matched, endA - first.a + endB - first.b),
    stock,
    edits,
  }
}

/**
 * Without the number of the next paragraph: all numbers are one symbol, so whatever follows a shared
 * paragraph begins with an equal one.
 */
function withoutNextNumber(blocks: Blocks, a: ReadText, b: ReadText): Blocks {
  const last = blocks.at(-1)
  if (last === undefined || blocks.length + last.length < 3) return blocks
  const at = last.length - 1
  if (!isNumberOfLine(a, last.a + at) || !isNumberOfLine(b, last.b + at)) return blocks
  return at === 0 ? blocks.slice(0, -1) : [...blocks.slice(0, -1), {...last, length: at}]
}

function isNumberOfLine({text, form}: ReadText, at: number): boolean {
  if (form.codes[at] !== digitSymbol) return false
  return text.slice(form.ends[at - 1] ?? 0, form.starts[at]).includes('\n')
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
