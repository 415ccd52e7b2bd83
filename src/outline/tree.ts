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
    const written = text.slice(enumerator.start, enumerator.end)
    const node: OutlineNode = {
      enumerator: written,
      style: unit.style,
      delimiter: readDelimiter(written),
      ordinal: unit.ordinal,
      kind: verdict.kind,
      level: place.level,
      text: text.slice(titleSpan.start, titleSpan.end),
      runIn: verdict.runIn,
      span: trimmed(folded, {start: unit.segment.start, end: place.end}),
      titleSpan,
      bodySpan: findBodySpan(folded, reading, index),
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

/** Closes a title and belongs to neither title nor body. */
const titleEnd = /[。:：;；.,，、]/u

function findBodySpan(folded: Folded, reading: Reading, index: number): Span {
  const end = reading.places[index]?.end ?? 0
  const unit = reading.units[index]
  if (unit === undefined) return {start: 0, end: 0}
  if (reading.verdicts[index]?.kind !== 'heading') {
    return trimmed(folded, {start: unit.textStart, end})
  }

  let start = reading.shapes[index]?.title.end ?? end
  while (start < end && titleEnd.test(folded.text.charAt(start))) start++
  return trimmed(folded, {start: Math.min(start, end), end})
}

/** Numerals of every style, and the words that stand for one. */
const numerals =
  /首先|其次|再次|再者|最后|[0-9０-９一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾貳參陸A-Za-zＡ-Ｚａ-ｚ①-⒛Ⅰ-ⅻ❶-➓㈠-㈩㊀-㊉\s]/gu

function readDelimiter(enumerator: string): string {
  return enumerator.replaceAll(numerals, '')
}

/** The original span of a folded one without white space at its ends. */
function trimmed(folded: Folded, span: Span): Span {
  let {start, end} = span
  while (end > start && isWhiteSpace(folded.text.charCodeAt(end - 1))) end--
  while (start < end && isWhiteSpace(folded.text.charCodeAt(start))) start++
  return unfoldSpan(folded, {start, end})
}
