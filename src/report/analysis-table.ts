/** The table that `zongjie analyze` shows on a terminal: a document a row. */
import type {Analysis} from '../analysis/types.ts'
import type {Comparison} from '../similarity/types.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {documentWidth} from './document-width.ts'
import {roleShares} from './role-shares.ts'
import {drawTable, percent, type TableOptions} from './text-table.ts'

/** Draw the table; with a comparison of the same documents it names each one's nearest. */
export function analysisTable(
  analyses: readonly Analysis[],
  comparison?: Comparison,
  options: TableOptions = {},
): string {
  const {lang = 'zh'} = options
  const {roles, warningNames} = wordsOf(lang)
  const {analysis: titles} = tableWordsOf(lang)
  const nearest = new Map(comparison?.documents.map(({id, sources}) => [id, sources[0]]))

  const rows = analyses.map((analysis) => {
    const source = nearest.get(analysis.id)
    return [
      analysis.id,
      String(analysis.text.length),
      roleShares(analysis).map(({role, share}) => `${roles[role]} ${Math.round(share * 100)}%`),
      String(analysis.metrics.length),
      source === undefined ? '' : [source.id, percent(source.share)],
      warningSummary(analysis, warningNames),
    ]
  })

  return drawTable(
    [
      {title: titles.document, width: documentWidth(analyses.map(({id}) => id))},
      {title: titles.length, alignment: 'right'},
      {title: titles.roles, width: 46},
      {title: titles.metrics, alignment: 'right'},
      {title: titles.nearest, width: 14},
      {title: titles.warnings, width: 30},
    ],
    rows,
    options,
  )
}

/** The distinct observations, each with its count: `序号跳过 ×2`. */
function warningSummary(
  {warnings}: Analysis,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const {code} of warnings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => {
    const name = names[code] ?? code
    return count > 1 ? `${name} ×${count}` : name
  })
}
