/**
 * Two documents side by side in a terminal. What they share stands in one row, edits are marked;
 * without colours they are marked by brackets: `[-deleted-]`, `{+inserted+}`.
 */
import type {Pair, Passage} from '../../similarity/types.ts'
import type {Span} from '../../text/span.ts'
import {percent} from '../percent.ts'
import {printable} from '../printable.ts'
import {wordsOf} from '../../wording/report/words.ts'
import {sayReason} from '../say.ts'
import {drawColumns, type Stretch} from './columns.ts'
import {levelCuts} from './level-cuts.ts'
import type {TerminalOptions} from './show.ts'

/** A text with its id. */
export interface DiffSide {
  readonly id: string
  readonly text: string
}

type Row = readonly (readonly Stretch[])[]

const gutterWidth = 2

/** Draw the pair; `null` for documents that have nothing in common. */
export function showDiff(
  a: DiffSide,
  b: DiffSide,
  pair: Pair | null,
  options: TerminalOptions,
): string {
  const {paint, lang} = options
  const words = wordsOf(lang)
  const width = Math.max(10, Math.floor((options.width - gutterWidth - 6) / 2))
  const head: Row = [
    [{text: printable(a.id), paint: paint.bold}],
    [],
    [{text: printable(b.id), paint: paint.bold}],
  ]
  const verdict =
    pair === null
      ? words.overview.noneSuspicious
      : `${words.verdicts[pair.verdict]} ${percent(pair.similarity)} · ${sayReason(lang, pair)}`
  const rows =
    pair === null ? [gap(a, whole(a), b, [whole(b)], options)] : rowsOf(a, b, pair, options)
  return `${paint.bold(printable(verdict))}\n\n${drawColumns([width, gutterWidth, width], [head, ...rows])}`
}

function whole({text}: DiffSide): Span {
  return {start: 0, end: text.length}
}

function rowsOf(a: DiffSide, b: DiffSide, pair: Pair, options: TerminalOptions): readonly Row[] {
  const rows: Row[] = []
  const taken = pair.passages.map((passage) => passage.b).toSorted((x, y) => x.start - y.start)
  let aEnd = 0
  let bEnd = 0

  for (const passage of pair.passages.toSorted((x, y) => x.a.start - y.a.start)) {
    const bStart = Math.max(bEnd, passage.b.start)
    const bFree = passage.b.start >= bEnd ? without({start: bEnd, end: bStart}, taken) : []
    rows.push(gap(a, {start: aEnd, end: Math.max(aEnd, passage.a.start)}, b, bFree, options))
    rows.push(...passageRows(a, b, passage, options))
    aEnd = Math.max(aEnd, passage.a.end)
    bEnd = Math.max(bEnd, passage.b.end)
  }

  rows.push(
    gap(
      a,
      {start: aEnd, end: a.text.length},
      b,
      without({start: bEnd, end: b.text.length}, taken),
      options,
    ),
  )
  return rows.filter((row) => row.some((cell) => cell.some(({text}) => text.trim() !== '')))
}

/** What stands in one of the texts only. */
function gap(
  a: DiffSide,
  aSpan: Span,
  b: DiffSide,
  bSpans: readonly Span[],
  {paint}: TerminalOptions,
): Row {
  const show = ({text}: DiffSide, {start, end}: Span): string =>
    printableLines(text.slice(start, end).trim())
  return [
    [{text: show(a, aSpan), paint: paint.dim}],
    [],
    [
      {
        text: bSpans
          .map((span) => show(b, span))
          .join('\n')
          .trim(),
        paint: paint.dim,
      },
    ],
  ]
}

/** A passage, a sentence a row, so that both sides stay level; edits stand inside their sentence. */
function passageRows(
  a: DiffSide,
  b: DiffSide,
  passage: Passage,
  {paint}: TerminalOptions,
): readonly Row[] {
  const sign: readonly Stretch[] = [{text: passage.stock ? '·' : '=', paint: paint.yellow}]
  const plain = passage.stock ? paint.dim : (text: string): string => text
  const rows: Row[] = []
  let left: Stretch[] = []
  let right: Stretch[] = []
  const flush = (): void => {
    if (left.length + right.length > 0) rows.push([left, sign, right])
    left = []
    right = []
  }
  const addEqual = (aSpan: Span, bSpan: Span): void => {
    for (const level of levelCuts(textOf(a, aSpan), textOf(b, bSpan))) {
      left.push({text: printableLines(level.a), paint: plain})
      right.push({text: printableLines(level.b), paint: plain})
      if (level.isEnd) flush()
    }
  }

  let aAt = passage.a.start
  let bAt = passage.b.start
  for (const edit of passage.edits) {
    addEqual({start: aAt, end: edit.a.start}, {start: bAt, end: edit.b.start})
    left.push(removed(textOf(a, edit.a), paint))
    right.push(added(textOf(b, edit.b), paint))
    aAt = edit.a.end
    bAt = edit.b.end
  }

  addEqual({start: aAt, end: passage.a.end}, {start: bAt, end: passage.b.end})
  flush()
  return rows.map(trimRow)
}

function textOf({text}: DiffSide, {start, end}: Span): string {
  return text.slice(start, end)
}

/** A row is a line of its own: the breaks at either end of its cells would be empty lines. */
function trimRow(row: Row): Row {
  return row.map((cell) =>
    cell.map((stretch, index) => {
      const head = index === 0 ? stretch.text.trimStart() : stretch.text
      return {...stretch, text: index === cell.length - 1 ? head.trimEnd() : head}
    }),
  )
}

function removed(
  text: string,
  {isColorSupported, red, strikethrough}: TerminalOptions['paint'],
): Stretch {
  const shown = printableLines(text)
  if (shown === '' || !isColorSupported) return {text: shown === '' ? '' : `[-${shown}-]`}
  return {text: shown, paint: (each) => red(strikethrough(each))}
}

function added(
  text: string,
  {isColorSupported, green, underline}: TerminalOptions['paint'],
): Stretch {
  const shown = printableLines(text)
  if (shown === '' || !isColorSupported) return {text: shown === '' ? '' : `{+${shown}+}`}
  return {text: shown, paint: (each) => green(underline(each))}
}

/** Line breaks stay, everything else that a terminal would obey is shown as a dot. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** What of a span no other covers. */
function without(span: Span, covers: readonly Span[]): readonly Span[] {
  const free: Span[] = []
  let start = span.start
  for (const cover of covers) {
    if (cover.end <= start) continue
    if (cover.start >= span.end) break
    if (cover.start > start) free.push({start, end: cover.start})
    start = Math.max(start, cover.end)
  }

  if (start < span.end) free.push({start, end: span.end})
  return free
}
