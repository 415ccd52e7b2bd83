/**
 * Finds placeholders: what was left unfilled in a template or blanked out before publication.
 *
 * Each pattern (`patterns.ts`) runs once over the folded text; where matches overlap, the pattern
 * that comes first in the list wins, and of one pattern the leftmost. Linear in the text.
 */
import {fold, unfoldSpan} from '../text/fold.ts'
import {compareSpans, type Span} from '../text/span.ts'
import {placeholderPatterns} from './patterns.ts'
import type {Placeholder, PlaceholderKind} from './types.ts'

/** The placeholders of a text, in order, without overlap. Never throws on any text. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const folded = fold(text, {script: false})
  const taken = new Uint8Array(folded.text.length)
  const found: {readonly span: Span; readonly kind: PlaceholderKind; readonly rule: string}[] = []

  for (const {pattern, kind, rule} of placeholderPatterns) {
    for (const match of folded.text.matchAll(pattern)) {
      const span = {start: match.index, end: match.index + match[0].length}
      if (isTaken(taken, span)) continue
      taken.fill(1, span.start, span.end)
      found.push({span, kind, rule})
    }
  }

  return found
    .toSorted((left, right) => compareSpans(left.span, right.span))
    .map(({span, kind, rule}) => {
      const original = unfoldSpan(folded, span)
      return {text: text.slice(original.start, original.end), span: original, kind, rule}
    })
}

function isTaken(taken: Uint8Array, {start, end}: Span): boolean {
  for (let offset = start; offset < end; offset++) if (taken[offset] === 1) return true
  return false
}
