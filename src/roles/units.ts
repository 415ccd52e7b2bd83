/**
 * Cuts a document into the units that get a role each: sentences and headings.
 *
 * A sentence ends where `splitSentences` ends it, and before a heading that starts in mid-line. A
 * `但` at the start of a clause cuts as well when what follows speaks of problems by itself
 * (`取得了一定的成绩,但也存在…`): the two halves do different things in the report.
 */
import type {Folded} from '../text/fold.ts'
import {isLineBreak} from '../text/lines.ts'
import {splitSentences} from '../text/sentences.ts'
import type {Span} from '../text/span.ts'
import type {Cue} from './cue.ts'
import type {FlatNode} from './nodes.ts'
import type {PhraseHit} from './phrases.ts'

/** A sentence, a heading, or a half of a sentence. */
export interface Unit {
  readonly span: Span
  /** The non-blank line it stands in, counted from 0. */
  readonly line: number
  /** Index into the flat outline of the heading that this unit is the title of; -1 for none. */
  readonly title: number
  /** Index into the flat outline of the innermost node that it stands in; -1 for none. */
  readonly node: number
  /** Whether it starts with a `但` that was cut off its sentence. */
  readonly isContrast: boolean
}

/** A cue hit with its place in the original text. */
export interface PlacedHit extends Span {
  readonly cue: Cue
}

/** The hits with original offsets. */
export function placeHits(folded: Folded, hits: readonly PhraseHit<Cue>[]): readonly PlacedHit[] {
  return hits.map(({start, end, value}) => ({
    start: folded.offsets[start] ?? folded.originalLength,
    end: (folded.offsets[end - 1] ?? folded.originalLength - 1) + 1,
    cue: value,
  }))
}

/** Cut a text into units. `cuts` are the offsets before which a sentence ends early, ascending. */
export function cutUnits(
  text: string,
  sentences: readonly Span[],
  flat: readonly FlatNode[],
  contrasts: readonly number[],
): readonly Unit[] {
  const units: Unit[] = []
  const cuts = mergeCuts(flat, contrasts)
  let cutIndex = 0
  let nodeIndex = 0
  let innermost = -1
  let line = -1
  let previousEnd = 0

  const push = (span: Span, isContrast: boolean): void => {
    if (units.length === 0 || hasLineBreak(text, previousEnd, span.start)) line++
    previousEnd = span.end

    let opened = -1
    while (nodeIndex < flat.length && (flat[nodeIndex]?.node.span.start ?? 0) <= span.start) {
      innermost = nodeIndex
      const entry = flat[nodeIndex]
      if (entry !== undefined && entry.node.span.start === span.start) opened = nodeIndex
      nodeIndex++
    }

    while (innermost >= 0 && (flat[innermost]?.node.span.end ?? 0) <= span.start) {
      innermost = flat[innermost]?.parent ?? -1
    }

    const opening = flat[opened]?.node
    const isTitle = opening?.kind === 'heading' && span.end <= opening.titleSpan.end + titleTail
    units.push({span, line, title: isTitle ? opened : -1, node: innermost, isContrast})
  }

  for (const sentence of sentences) {
    let start = sentence.start
    let isContrast = false
    while ((cuts[cutIndex]?.offset ?? sentence.end) < sentence.end) {
      const cut = cuts[cutIndex]
      cutIndex++
      if (cut === undefined || cut.offset <= start) continue
      for (const part of splitSentences(text, {start, end: cut.offset})) push(part, isContrast)
      start = cut.offset
      isContrast = cut.isContrast
    }

    if (start < sentence.end) push({start, end: sentence.end}, isContrast)
  }

  return units
}

/** A title may be followed by `。`, `:` or both quotes and brackets that close it. */
const titleTail = 2

interface Cut {
  readonly offset: number
  readonly isContrast: boolean
}

function mergeCuts(flat: readonly FlatNode[], contrasts: readonly number[]): readonly Cut[] {
  const headings = flat
    .filter(({node}) => node.kind === 'heading')
    .map(({node}) => ({offset: node.span.start, isContrast: false}))
  return [...headings, ...contrasts.map((offset) => ({offset, isContrast: true}))].toSorted(
    (left, right) => left.offset - right.offset,
  )
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    if (isLineBreak(text.charCodeAt(offset))) return true
  }

  return false
}
