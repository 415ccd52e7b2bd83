/** Shares of roles as a spreadsheet: a row a document, a column a role; see `metrics-csv.ts`. */
import {stringify} from 'csv-stringify/sync'
import type {Analysis} from '../analysis/types.ts'
import {roleNames, roles} from './role-names.ts'
import {roleShares} from './role-shares.ts'

/** The shares, 0..1, of all documents as one CSV text. */
export function sharesCsv(analyses: readonly Analysis[]): string {
  const rows = analyses.map((analysis) => {
    const shares = new Map(roleShares(analysis).map(({role, share}) => [role, share]))
    return [analysis.id, analysis.title, ...roles.map((role) => shares.get(role) ?? 0)]
  })
  return stringify([['文档', '标题', ...roles.map((role) => roleNames[role])], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
