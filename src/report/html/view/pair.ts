/** Two documents side by side: their texts in pieces, what was changed, and which figures agree. */
import type {Metric} from '../../../metrics/types.ts'
import type {Edit, Passage} from '../../../similarity/types.ts'
import {nonBlankLines} from '../../../text/lines.ts'
import {contains, overlaps, type Span} from '../../../text/span.ts'
import type {PairEntry} from './corpus.ts'
import {cutLayers, type Layer} from './layers.ts'

/** What an edit is, as seen from both texts. */
export type EditKind = 'onlyA' | 'onlyB' | 'changed'

/** A stretch of one of the two texts. */
export interface PanePiece {
  readonly text: string
  /** Number of the passage that it is part of, from 0; `null` outside. */
  readonly passage: number | null
  readonly isStock: boolean
  /** Passages that begin here. */
  readonly begins: readonly number[]
  readonly edit: {
    readonly kind: EditKind
    readonly number: number
    readonly isFirst: boolean
  } | null
  /** Edits whose text stands on the other side alone, just before this piece. */
  readonly gaps: readonly {readonly kind: EditKind; readonly number: number}[]
  /** Characters left out in place of this piece, 0 where it is shown. */
  readonly omitted: number
}

/** One edit, with what stands around it. */
export interface Change {
  readonly number: number
  readonly passage: number
  readonly kind: EditKind
  readonly a: string
  readonly b: string
  readonly before: string
  readonly after: string
  readonly hasFigure: boolean
  /** Whether words were put for others that mean the same. */
  readonly isSynonym: boolean
}

export interface PairView {
  readonly entry: PairEntry
  readonly left: readonly PanePiece[]
  readonly right: readonly PanePiece[]
  readonly passages: readonly Passage[]
  readonly changes: readonly Change[]
  /** Figures that stand in the same passage of both. */
  readonly sameFigures: readonly {readonly passage: number; readonly metric: Metric}[]
}

export interface PairViewOptions {
  /** Leave out the paragraphs that share nothing. */
  readonly isExcerpt?: boolean
}

/** Characters shown before and after an edit. */
const changeContext = 10

export function pairView(entry: PairEntry, options: PairViewOptions = {}): PairView {
  const {pair, a, b} = entry
  const edits = numberEdits(pair.passages)
  const isExcerpt = options.isExcerpt === true

  return {
    entry,
    left: pieces(a.analysis.text, pair.passages, edits, 'a', isExcerpt),
    right: pieces(b.analysis.text, pair.passages, edits, 'b', isExcerpt),
    passages: pair.passages,
    changes: edits.map((edit) => describe(edit, a.analysis.text, b.analysis.text)),
    sameFigures: sameFigures(entry),
  }
}

interface NumberedEdit extends Pick<Edit, 'a' | 'b'> {
  readonly number: number
  readonly passage: number
  readonly kind: EditKind
  readonly isSynonym: boolean
}

function numberEdits(passages: readonly Passage[]): readonly NumberedEdit[] {
  let number = 0
  return passages.flatMap(({edits}, passage) =>
    edits.map(({a, b, isSynonym = false}) => ({
      a,
      b,
      passage,
      kind: kindOf(a, b),
      isSynonym,
      number: number++,
    })),
  )
}

function kindOf(a: Span, b: Span): EditKind {
  if (a.start === a.end) return 'onlyB'
  return b.start === b.end ? 'onlyA' : 'changed'
}

type PaneMark =
  | {readonly kind: 'passage'; readonly number: number; readonly isStock: boolean}
  | {readonly kind: 'edit'; readonly edit: NumberedEdit}
  | {readonly kind: 'gap'; readonly edit: NumberedEdit}
  | {readonly kind: 'omitted'; readonly length: number}

function pieces(
  text: string,
  passages: readonly Passage[],
  edits: readonly NumberedEdit[],
  side: 'a' | 'b',
  isExcerpt: boolean,
): readonly PanePiece[] {
  const spans = passages.map((passage) => passage[side])
  const layers: Layer<PaneMark>[] = [
    ...passages.map((passage, number) => ({
      span: passage[side],
      mark: {kind: 'passage' as const, number, isStock: passage.stock},
    })),
    ...edits.map((edit) => {
      const {start, end} = edit[side]
      // An empty span marks nothing; the character after it carries the gap.
      return start === end
        ? {span: {start, end: start + 1}, mark: {kind: 'gap' as const, edit}}
        : {span: {start, end}, mark: {kind: 'edit' as const, edit}}
    }),
    ...(isExcerpt ? omissions(text, spans) : []),
  ]

  const startsAt = numbersByStart(spans)
  return cutLayers({start: 0, end: text.length}, layers).flatMap(({span, marks}) => {
    const omitted = marks.find((mark) => mark.kind === 'omitted')
    if (omitted?.kind === 'omitted') return [omittedPiece(omitted.length)]

    const passage = marks.find((mark) => mark.kind === 'passage')
    const edit = marks.find((mark) => mark.kind === 'edit')
    const gaps = marks.flatMap((mark) =>
      mark.kind === 'gap' && mark.edit[side].start === span.start ? [mark.edit] : [],
    )
    return [
      {
        text: text.slice(span.start, span.end),
        passage: passage?.kind === 'passage' ? passage.number : null,
        isStock: passage?.kind === 'passage' && passage.isStock,
        begins: startsAt.get(span.start) ?? [],
        edit:
          edit?.kind === 'edit'
            ? {
                kind: edit.edit.kind,
                number: edit.edit.number,
                isFirst: edit.edit[side].start === span.start,
              }
            : null,
        gaps,
        omitted: 0,
      },
    ]
  })
}

function numbersByStart(spans: readonly Span[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [number, {start}] of spans.entries()) {
    const known = found.get(start)
    if (known === undefined) found.set(start, [number])
    else known.push(number)
  }

  return found
}

function omittedPiece(omitted: number): PanePiece {
  return {text: '', passage: null, isStock: false, begins: [], edit: null, gaps: [], omitted}
}

/** What lies between the lines that share something. */
function omissions(text: string, spans: readonly Span[]): readonly Layer<PaneMark>[] {
  const kept = nonBlankLines(text).filter((line) => spans.some((span) => overlaps(line, span)))
  const layers: Layer<PaneMark>[] = []
  let start = 0
  for (const line of [...kept, {start: text.length, end: text.length}]) {
    if (line.start > start) {
      const length = text.slice(start, line.start).trim().length
      if (length > 0) {
        layers.push({span: {start, end: line.start}, mark: {kind: 'omitted', length}})
      }
    }

    start = Math.max(start, line.end)
  }

  return layers
}

function describe(edit: NumberedEdit, aText: string, bText: string): Change {
  const a = aText.slice(edit.a.start, edit.a.end)
  const b = bText.slice(edit.b.start, edit.b.end)
  return {
    number: edit.number,
    passage: edit.passage,
    kind: edit.kind,
    isSynonym: edit.isSynonym,
    a,
    b,
    before: aText.slice(Math.max(0, edit.a.start - changeContext), edit.a.start),
    after: aText.slice(edit.a.end, edit.a.end + changeContext),
    hasFigure: /\p{Nd}/u.test(a + b),
  }
}

/** Metrics of both texts that say the same within one passage; mere articles are left out. */
function sameFigures({pair, a, b}: PairEntry): PairView['sameFigures'] {
  return pair.passages.flatMap((passage, number) => {
    if (passage.stock) return []
    const others = new Set(
      b.analysis.metrics.filter(({span}) => contains(passage.b, span)).map(({text}) => text),
    )
    return a.analysis.metrics
      .filter(({weak, span, text}) => !weak && contains(passage.a, span) && others.has(text))
      .map((metric) => ({passage: number, metric}))
  })
}
