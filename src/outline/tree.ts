/** The tree of nodes from the parallel lists of the steps before, with original spans. */
import {unfoldSpan, type Folded} from '../text/fold.ts'
import {isWhiteSpace} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import type {Verdict} from './classify.ts'
import type {Place} from './nest.ts'
import type {Shape} from './shape.ts'
import type {OutlineNode} from './types.ts'
import type {Unit} from './units.ts'

/** Everything known about the units; the lists run in parallel. */
export interface Reading {
  readonly units: readonly Unit[]
  readonly shapes: readonly Shape[]
  readonly places: readonly Place[]
  readonly verdicts: readonly Verdict[]
}

/** Of an item, `text` is this many characters. */
const itemTextLength = 12

/** The outermost nodes with everything in them. */
export function buildTree(text: string, folded: Folded, reading: Reading): readonly OutlineNode[] {
  const nodes: OutlineNode[] = []
  const children: OutlineNode[][] = reading.units.map(() => [])

  for (const [index, unit] of reading.units.entries()) {
    const place = reading.places[index]
    const verdict = reading.verdicts[index]
    if (place === undefined || verdict === undefined) continue
    const enumerator = enumeratorSpan(folded, unit)
    const titleSpan = findTitleSpan(text, folded, reading, index)
    const node: OutlineNode = {
      enumerator: text.slice(enumerator.start, enumerator.end),
      style: unit.style,
      ordinal: unit.ordinal,
      kind: verdict.kind,
      level: place.level,
      text: text.slice(titleSpan.start, titleSpan.end),
      runIn: verdict.runIn,
      span: trimmed(folded, {start: unit.segment.start, end: place.end}),
      titleSpan,
      rule: verdict.rule,
      children: children[index] ?? [],
    }
    const siblings = children[place.parent] ?? nodes
    siblings.push(node)
  }

  return nodes
}

/** The enumerator as written; empty for a title without one. */
export function enumeratorSpan(folded: Folded, unit: Unit): Span {
  return unfoldSpan(folded, {start: unit.segment.start, end: unit.textStart})
}

function findTitleSpan(text: string, folded: Folded, reading: Reading, index: number): Span {
  const unit = reading.units[index]
  const shape = reading.shapes[index]
  if (unit === undefined || shape === undefined) return {start: 0, end: 0}
  if (reading.verdicts[index]?.kind === 'heading') return trimmed(folded, shape.title)

  // Twelve characters of the original, so that blanks count as they are written.
  const span = trimmed(folded, {start: unit.textStart, end: unit.segment.end})
  let end = span.start
  for (let count = 0; count < itemTextLength && end < span.end; count++) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  }

  return {start: span.start, end: Math.min(end, span.end)}
}

/** The original span of a folded one without white space at its ends. */
function trimmed(folded: Folded, span: Span): Span {
  let {start, end} = span
  while (end > start && isWhiteSpace(folded.text.charCodeAt(end - 1))) end--
  while (start < end && isWhiteSpace(folded.text.charCodeAt(start))) start++
  return unfoldSpan(folded, {start, end})
}
