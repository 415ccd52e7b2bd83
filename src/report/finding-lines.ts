/** Findings as lines under a table: what a reader should look at twice. */
import type {Analysis} from '../analysis/types.ts'
import type {CollectionFinding} from '../findings/types.ts'
import {printable} from './printable.ts'

/** Lines beyond these are counted only. */
const shownCount = 40

/** The findings of all documents, then those across them; `''` when there are none. */
export function findingLines(
  analyses: readonly Analysis[],
  across: readonly CollectionFinding[],
): string {
  const lines = [
    ...analyses.flatMap(({id, findings}) => findings.map(({message}) => `${id}：${message}`)),
    ...across.map(
      ({message, places}) =>
        `${[...new Set(places.map(({document}) => document))].join('、')}：${message}`,
    ),
  ]
  if (lines.length === 0) return ''
  const more = lines.length - shownCount
  return [
    '值得核对：',
    ...lines.slice(0, shownCount).map((line) => `  ${printable(line)}`),
    ...(more > 0 ? [`  （另有 ${more} 条，见 --format jsonl 的 findings）`] : []),
    '',
  ].join('\n')
}
