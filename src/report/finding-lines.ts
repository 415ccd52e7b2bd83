/** Findings as lines under a table: what a reader should look at twice. */
import type {Analysis} from '../analysis/types.ts'
import type {CollectionFinding} from '../findings/types.ts'
import {printable} from './printable.ts'
import {sayRuled} from './say.ts'
import type {Language} from '../wording/language.ts'
import {tableWordsOf} from '../wording/tables/words.ts'

/** Lines beyond these are counted only. */
const shownCount = 40

/** The findings of all documents, then those across them; `''` when there are none. */
export function findingLines(
  analyses: readonly Analysis[],
  across: readonly CollectionFinding[],
  language: Language = 'zh',
): string {
  const {comma, colon, findings: titles} = tableWordsOf(language)
  const lines = [
    ...analyses.flatMap(({id, findings}) =>
      findings.map((finding) => `${id}${colon}${sayRuled(language, finding)}`),
    ),
    ...across.map(
      (finding) =>
        `${[...new Set(finding.places.map(({document}) => document))].join(comma)}${colon}${sayRuled(language, finding)}`,
    ),
  ]
  if (lines.length === 0) return ''
  const more = lines.length - shownCount
  return [
    titles.heading,
    ...lines.slice(0, shownCount).map((line) => `  ${printable(line)}`),
    ...(more > 0 ? [`  ${titles.more(more)}`] : []),
    '',
  ].join('\n')
}
