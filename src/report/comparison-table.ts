/** The table that `zongjie compare` shows on a terminal: a pair a row, the worst first. */
import stringWidth from 'string-width'
import type {Comparison, Pair, Verdict} from '../similarity/types.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {documentWidth} from './document-width.ts'
import {printable} from './printable.ts'
import type {Paint} from './terminal/paint.ts'
import {drawTable, percent, type TableOptions} from './text-table.ts'

/** Longest piece of a passage that a row quotes, in characters. */
const quoteLength = 28

export interface ComparisonTableOptions extends TableOptions {
  /** Most pairs that are listed; default 30. */
  readonly limit?: number
  /** Pairs there are, where not all were handed over; default those handed over. */
  readonly pairCount?: number
  /** Colours for the verdicts; default none. */
  readonly paint?: Pick<Paint, 'red' | 'yellow'>
}

/**
 * Draw the pairs, clusters and groups of a comparison. `texts` gives the text of a document by its
 * id, to quote each pair's longest passage.
 */
export function comparisonTable(
  comparison: Comparison,
  texts: ReadonlyMap<string, string>,
  options: ComparisonTableOptions = {},
): string {
  const {limit = 30, pairCount = comparison.pairs.length, paint, lang = 'zh'} = options
  const {verdicts} = wordsOf(lang)
  const {comparison: words, comma, colon} = tableWordsOf(lang)
  if (comparison.pairs.length === 0) return `${words.nothing}\n`

  const shown = comparison.pairs.slice(0, limit)
  const width = documentWidth(shown.flatMap(({a, b}) => [a, b]))
  const rows = shown.map((pair) => [
    verdicts[pair.verdict],
    pair.a,
    pair.b,
    percent(pair.similarity),
    percent(pair.shareOfA),
    percent(pair.shareOfB),
    String(pair.passages.length),
    quote(pair, texts.get(pair.a) ?? ''),
  ])

  const drawn = drawTable(
    [
      {
        title: words.verdict,
        width: verdictWidth(verdicts),
        paint: (cell) => paintVerdict(cell, verdicts, paint),
      },
      {title: words.a, width},
      {title: words.b, width},
      {title: words.similarity, alignment: 'right'},
      {title: words.shareOfA, alignment: 'right'},
      {title: words.shareOfB, alignment: 'right'},
      {title: words.passages, alignment: 'right'},
      {title: words.longest, width: 58},
    ],
    rows,
    options,
  )

  const more = pairCount - limit
  const clusters = comparison.clusters.map(
    (ids) => `${words.cluster}${colon}${printable(ids.join(comma))}\n`,
  )
  const groups = comparison.groups.map(
    ({documents, share}) =>
      `${words.group}${colon}${printable(documents.join(comma))} · ${words.groupShare(percent(share))}\n`,
  )
  return [drawn, more > 0 ? `${words.more(more)}\n` : '', ...clusters, ...groups].join('')
}

type Verdicts = Readonly<Record<Verdict, string>>

function paintVerdict(
  cell: string,
  verdicts: Verdicts,
  paint: ComparisonTableOptions['paint'],
): string {
  if (paint === undefined) return cell
  if (cell === verdicts.copy) return paint.red(cell)
  return cell === verdicts.partial ? paint.yellow(cell) : cell
}

function verdictWidth(verdicts: Verdicts): number {
  return Math.max(...Object.values(verdicts).map((name) => stringWidth(name)))
}

function quote({passages}: Pair, text: string): string {
  let longest = passages[0]?.a
  for (const {a} of passages) {
    if (longest === undefined || a.end - a.start > longest.end - longest.start) longest = a
  }

  if (longest === undefined) return ''
  const words = text.slice(longest.start, longest.end).replaceAll(/\s/gu, '')
  return words.length > quoteLength ? `${words.slice(0, quoteLength - 1)}…` : words
}
