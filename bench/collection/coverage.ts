/** Which roles the documents have, and how much of the text each takes. */
import type {Analysis, Role} from '../../src/index.ts'
import {roles} from '../../src/roles/scores.ts'
import {wordsOf} from '../../src/wording/report/words.ts'
import {drawTable, percent} from '../../src/report/text-table.ts'
import {countCharacters} from './statistics.ts'

/** Longest list of ids in a cell. */
const shownIds = 8

/** Draw the coverage, a role a row. */
export function coverageTable(analyses: readonly Analysis[]): string {
  const lengths = analyses.map(lengthByRole)
  const total = lengths.flatMap((byRole) => [...byRole.values()]).reduce((a, b) => a + b, 0)

  return drawTable(
    [
      {title: 'role'},
      {title: 'documents', alignment: 'right'},
      {title: 'of documents', alignment: 'right'},
      {title: 'characters', alignment: 'right'},
      {title: 'of characters', alignment: 'right'},
      {title: 'documents without', width: 48},
    ],
    roles.map((role) => {
      const having = lengths.filter((byRole) => byRole.has(role)).length
      const characters = lengths.reduce((sum, byRole) => sum + (byRole.get(role) ?? 0), 0)
      const without = analyses.filter((_, index) => lengths[index]?.has(role) === false)
      return [
        `${role} ${wordsOf('zh').roles[role]}`,
        `${having}/${analyses.length}`,
        percent(analyses.length === 0 ? 0 : having / analyses.length),
        String(characters),
        percent(total === 0 ? 0 : characters / total),
        showIds(without.map(({id}) => id)),
      ]
    }),
  )
}

function lengthByRole({text, sections}: Analysis): ReadonlyMap<Role, number> {
  const lengths = new Map<Role, number>()
  for (const {role, span} of sections) {
    const length = countCharacters(text.slice(span.start, span.end))
    lengths.set(role, (lengths.get(role) ?? 0) + length)
  }

  return lengths
}

function showIds(ids: readonly string[]): string {
  const more = ids.length - shownIds
  return `${ids.slice(0, shownIds).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
