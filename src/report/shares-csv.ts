/** Shares of roles as a spreadsheet: a row a document, a column a role; see `csv.ts`. */
import type {Analysis} from '../analysis/types.ts'
import {toCsv} from './csv.ts'
import {roles} from '../roles/scores.ts'
import type {Language} from '../wording/language.ts'
import {wordsOf} from '../wording/report/words.ts'
import {tableWordsOf} from '../wording/tables/words.ts'
import {roleShares} from './role-shares.ts'

/** The shares, 0..1, of all documents as one CSV text. */
export function sharesCsv(analyses: readonly Analysis[], language: Language = 'zh'): string {
  const {roles: names} = wordsOf(language)
  const {analysis: titles, sentences} = tableWordsOf(language)
  const rows = analyses.map((analysis) => {
    const shares = new Map(roleShares(analysis).map(({role, share}) => [role, share]))
    return [analysis.id, analysis.title, ...roles.map((role) => shares.get(role) ?? 0)]
  })
  const head = [titles.document, sentences.title, ...roles.map((role) => names[role])]
  return toCsv([head, ...rows])
}
