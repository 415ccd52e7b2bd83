/** Puts judged alignments into the words and spans of the result. */
import type {Document} from '../../document/types.ts'
import type {Span} from '../../text/span.ts'
import {blocksExtent, matchedCount, type Blocks} from '../alignment/claims.ts'
import type {EvidenceFinder} from '../evidence/evidence.ts'
import {findEdits, type ReadText} from './edits.ts'
import type {Judged} from '../judgement/judge.ts'
import {normalForm, type NormalForm} from '../normal/normal-form.ts'
import type {Pair, Passage} from '../types.ts'

/** A passage with more stock than this is a stock passage. */
const stockPassage = 0.6

/** Texts whose offset maps are kept at one time; pairs of one document come together. */
const cachedForms = 64

/** Reads documents by number, remembering the last few. */
export type Reader = (index: number) => ReadText

export function makeReader(documents: readonly Document[]): Reader {
  const cache = new Map<number, ReadText>()
  return (index) => {
    const known = cache.get(index)
    if (known !== undefined) return known
    const text = documents[index]?.text ?? ''
    const read = {text, form: normalForm(text)}
    if (cache.size >= cachedForms) cache.clear()
    cache.set(index, read)
    return read
  }
}

/** The pair with the earlier document as `a`. */
export function renderPair(
  judged: Judged,
  documents: readonly Document[],
  read: Reader,
  findEvidence: EvidenceFinder,
): Pair {
  const {alignment, weights, original, verdict, reason} = judged
  const isSwapped = alignment.a > alignment.b
  const first = isSwapped ? alignment.b : alignment.a
  const second = isSwapped ? alignment.a : alignment.b
  const textA = read(first)
  const textB = read(second)
  const {matched, lengthA, lengthB} = alignment

  const passages = alignment.passages.map((blocks, index) =>
    renderPassage(isSwapped ? swapped(blocks) : blocks, textA, textB, isStock(weights[index])),
  )

  const pair = {
    a: documents[first]?.id ?? '',
    b: documents[second]?.id ?? '',
    similarity: share(2 * matched, lengthA + lengthB),
    shareOfA: share(matched, isSwapped ? lengthB : lengthA),
    shareOfB: share(matched, isSwapped ? lengthA : lengthB),
    originalShare: share(original, matched),
    verdict,
    reason,
    passages: passages.toSorted((left, right) => left.a.start - right.a.start),
  }

  return {...pair, ...findEvidence(pair, textA.text, textB.text)}
}

/** Whether stock phrases are most of a passage. */
export function isStock(weight: {readonly stockShare: number} | undefined): boolean {
  return (weight?.stockShare ?? 0) >= stockPassage
}

/** The original span of symbols `start` to `end`. */
export function originalSpan(form: NormalForm, start: number, end: number): Span {
  return {start: form.starts[start] ?? 0, end: form.ends[end - 1] ?? 0}
}

function renderPassage(blocks: Blocks, a: ReadText, b: ReadText, stock: boolean): Passage {
  const {startA, endA, startB, endB} = blocksExtent(blocks)
  const edits = findEdits(a, b, blocks)
  return {
    a: originalSpan(a.form, startA, endA),
    b: originalSpan(b.form, startB, endB),
    kind: edits.length === 0 ? 'exact' : 'edited',
    similarity: share(2 * matchedCount(blocks), endA - startA + endB - startB),
    stock,
    edits,
  }
}

function swapped(blocks: Blocks): Blocks {
  return blocks.map(({a, b, length}) => ({a: b, b: a, length}))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
