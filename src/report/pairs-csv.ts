/** Pairs as a spreadsheet: a row a pair, the most suspicious first; see `csv.ts`. */
import type {Pair} from '../similarity/types.ts'
import {toCsv} from './csv.ts'
import {sayReason} from './say.ts'
import type {Language} from '../wording/language.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'

/** All pairs of a comparison as one CSV text. */
export function pairsCsv(
  {pairs}: {readonly pairs: Iterable<Pair>},
  language: Language = 'zh',
): string {
  const {verdicts} = wordsOf(language)
  const {comparison: words} = tableWordsOf(language)
  const columns = [
    words.verdict,
    words.a,
    words.b,
    words.similarity,
    words.shareOfA,
    words.shareOfB,
    words.originalShare,
    words.passages,
    words.reason,
  ]
  const rows = Array.from(pairs, (pair) => [
    verdicts[pair.verdict],
    pair.a,
    pair.b,
    pair.similarity,
    pair.shareOfA,
    pair.shareOfB,
    pair.originalShare,
    pair.passages.length,
    sayReason(language, pair),
  ])

  return toCsv([columns, ...rows])
}
