/** Shares of roles as a spreadsheet: a row a document, a column a role; see `csv.ts`. */
import type {Analysis} from '../analysis/types.ts'
import {toCsv} from './csv.ts'
import {roleNames, roles} from './role-names.ts'
import {roleShares} from './role-shares.ts'

/** The shares, 0..1, of all documents as one CSV text. */
export function sharesCsv(analyses: readonly Analysis[]): string {
  const rows = analyses.map((analysis) => {
    const shares = new Map(roleShares(analysis).map(({role, share}) => [role, share]))
    return [analysis.id, analysis.title, ...roles.map((role) => shares.get(role) ?? 0)]
  })
  return toCsv([['文档', '标题', ...roles.map((role) => roleNames[role])], ...rows])
}
