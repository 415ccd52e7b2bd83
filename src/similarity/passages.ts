/**
 * Passages from shared runs: runs that follow each other closely in both texts are chained, and
 * what stands between them, or was folded away inside them, becomes an edit.
 */
import type {Span} from '../text/span.ts'
import type {Match} from './matches.ts'
import type {Normalised} from './normalise.ts'
import type {Edit} from './types.ts'

/** Units that may lie between two runs of one passage, on either side: a clause, not a sentence. */
const largestGap = 16

/** A chain of runs. */
export interface Chain {
  readonly matches: readonly Match[]
  /** Units that agree. */
  readonly matched: number
}

/**
 * Chain the runs of two texts. A chain is kept when a run of `minPassage` units is in it, or when
 * it has twice as many in shorter runs (a passage with a word in eight changed has no long run).
 */
export function chainMatches(matches: readonly Match[], minPassage: number): readonly Chain[] {
  const chains: Match[][] = []
  for (const match of matches) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain !== undefined && last !== undefined && follows(last, match)) chain.push(match)
    else chains.push([match])
  }

  return chains.flatMap((chain) => {
    const matched = chain.reduce((sum, {length}) => sum + length, 0)
    const longest = Math.max(...chain.map(({length}) => length))
    return longest >= minPassage || matched >= 2 * minPassage ? [{matches: chain, matched}] : []
  })
}

function follows(last: Match, next: Match): boolean {
  const aGap = next.a - (last.a + last.length)
  const bGap = next.b - (last.b + last.length)
  return aGap >= 0 && bGap >= 0 && aGap <= largestGap && bGap <= largestGap
}

/** The span of the original that units `start` to `end` of a normal form stand for. */
export function originalSpan(text: Normalised, start: number, end: number): Span {
  return {start: text.starts[start] ?? 0, end: text.ends[end - 1] ?? 0}
}

/**
 * What differs between the originals of a chain, in order: figures that were folded to one symbol,
 * punctuation and white space are left alone unless a letter or a figure differs; gaps are given
 * whole. An insertion has an empty span at its place on the other side.
 */
export function chainEdits(
  {matches}: Chain,
  a: Normalised,
  b: Normalised,
  aText: string,
  bText: string,
): readonly Edit[] {
  const edits: Edit[] = []

  for (const [index, match] of matches.entries()) {
    const previous = matches[index - 1]
    if (previous !== undefined) {
      const aStart = previous.a + previous.length
      const bStart = previous.b + previous.length
      edits.push({
        a: gapSpan(a, aStart, match.a),
        b: gapSpan(b, bStart, match.b),
      })
    }

    for (let at = 0; at < match.length; at++) {
      const aSpan = originalSpan(a, match.a + at, match.a + at + 1)
      const bSpan = originalSpan(b, match.b + at, match.b + at + 1)
      if (aSpan.end - aSpan.start > 1 || bSpan.end - bSpan.start > 1 || isDigit(aText, aSpan)) {
        const isSame = aText.slice(aSpan.start, aSpan.end) === bText.slice(bSpan.start, bSpan.end)
        if (!isSame) edits.push({a: aSpan, b: bSpan})
      }

      const edit = at + 1 < match.length ? punctuationEdit(match, at) : null
      if (edit !== null) edits.push(edit)
    }
  }

  return edits

  /** `、` against `。` between two units that agree; white space alone is no edit. */
  function punctuationEdit(match: Match, at: number): Edit | null {
    const aSpan = {start: a.ends[match.a + at] ?? 0, end: a.starts[match.a + at + 1] ?? 0}
    const bSpan = {start: b.ends[match.b + at] ?? 0, end: b.starts[match.b + at + 1] ?? 0}
    const aMark = visible(aText, aSpan)
    const bMark = visible(bText, bSpan)
    return aMark === bMark ? null : {a: aSpan, b: bSpan}
  }
}

function gapSpan(text: Normalised, start: number, end: number): Span {
  if (end > start) return originalSpan(text, start, end)
  const place = start > 0 ? (text.ends[start - 1] ?? 0) : 0
  return {start: place, end: place}
}

function visible(text: string, span: Span): string {
  return span.end > span.start
    ? text.slice(span.start, span.end).normalize('NFKC').replaceAll(/\s/gu, '')
    : ''
}

function isDigit(text: string, {start}: Span): boolean {
  const code = text.charCodeAt(start)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}
