/** The table that `zongjie analyze` shows on a terminal: a document a row. */
import type {Analysis} from '../analysis/types.ts'
import type {Comparison} from '../similarity/types.ts'
import {roleNames} from './role-names.ts'
import {roleShares} from './role-shares.ts'
import {drawTable, percent, type TableOptions} from './text-table.ts'

/** Draw the table; with a comparison of the same documents it names each one's nearest. */
export function analysisTable(
  analyses: readonly Analysis[],
  comparison?: Comparison,
  options: TableOptions = {},
): string {
  const nearest = new Map(comparison?.documents.map(({id, sources}) => [id, sources[0]]))

  const rows = analyses.map((analysis) => {
    const source = nearest.get(analysis.id)
    return [
      analysis.id,
      String(analysis.text.length),
      roleShares(analysis)
        .map(({role, share}) => `${roleNames[role]} ${Math.round(share * 100)}%`)
        .join('  '),
      String(analysis.metrics.length),
      source === undefined ? '' : `${source.id} ${percent(source.share)}`,
      warningSummary(analysis),
    ]
  })

  return drawTable(
    [
      {title: '文档', width: 10},
      {title: '字数', alignment: 'right'},
      {title: '各部分占比', width: 46},
      {title: '指标', alignment: 'right'},
      {title: '最相近', width: 12},
      {title: '提示', width: 30},
    ],
    rows,
    options,
  )
}

/** The distinct observations, each with its count: `编号跳号 ×2`. */
function warningSummary({warnings}: Analysis): string {
  const counts = new Map<string, number>()
  for (const {code} of warnings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => (count > 1 ? `${code} ×${count}` : code)).join(', ')
}
