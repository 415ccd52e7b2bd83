/** The table that `zongjie compare` shows on a terminal: a pair a row, the worst first. */
import type {Comparison, Pair} from '../similarity/types.ts'
import {verdictNames} from './role-names.ts'
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
  const {limit = 30, pairCount = comparison.pairs.length, paint} = options
  if (comparison.pairs.length === 0) return '没有发现相同的文字。\n'

  const rows = comparison.pairs
    .slice(0, limit)
    .map((pair) => [
      verdictNames[pair.verdict],
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
      {title: '判断', width: 8, paint: (cell) => paintVerdict(cell, paint)},
      {title: '甲', width: 10},
      {title: '乙', width: 10},
      {title: '相似度', alignment: 'right'},
      {title: '占甲', alignment: 'right'},
      {title: '占乙', alignment: 'right'},
      {title: '段落', alignment: 'right'},
      {title: '最长的相同文字', width: 58},
    ],
    rows,
    options,
  )

  const more = pairCount - limit
  const clusters = comparison.clusters.map((ids) => `雷同组：${ids.join('、')}\n`)
  const groups = comparison.groups.map(
    ({documents, share}) => `模板（群体雷同）：${documents.join('、')}，平均占 ${percent(share)}\n`,
  )
  return [
    drawn,
    more > 0 ? `（另有 ${more} 对，见 --format json）\n` : '',
    ...clusters,
    ...groups,
  ].join('')
}

function paintVerdict(cell: string, paint: ComparisonTableOptions['paint']): string {
  if (paint === undefined) return cell
  if (cell === verdictNames.copy) return paint.red(cell)
  return cell === verdictNames.partial ? paint.yellow(cell) : cell
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
