/** Pairs as a spreadsheet: a row a pair, the most suspicious first; see `csv.ts`. */
import type {Pair} from '../similarity/types.ts'
import {toCsv} from './csv.ts'
import {verdictNames} from './role-names.ts'

const columns = ['判断', '甲', '乙', '相似度', '占甲', '占乙', '非套话占比', '段落数', '理由']

/** All pairs of a comparison as one CSV text. */
export function pairsCsv({pairs}: {readonly pairs: Iterable<Pair>}): string {
  const rows = Array.from(pairs, (pair) => [
    verdictNames[pair.verdict],
    pair.a,
    pair.b,
    pair.similarity,
    pair.shareOfA,
    pair.shareOfB,
    pair.originalShare,
    pair.passages.length,
    pair.reason,
  ])

  return toCsv([columns, ...rows])
}
