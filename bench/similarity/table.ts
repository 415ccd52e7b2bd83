/** Draws the scores, and says whether they reach their floors. */
import {drawTable} from '../../src/report/text-table.ts'
import {floors, type SimilarityScore} from './score.ts'

const shownFalsePairs = 5

/** Whether every figure reaches its floor. */
export function isFit(score: SimilarityScore): boolean {
  return (
    score.precision >= floors.precision &&
    score.familiesFound === score.families &&
    score.disguises.every(
      ({recall, leastRecall, spanPrecision, spanRecall}) =>
        recall >= leastRecall &&
        (spanPrecision ?? 1) >= floors.spans &&
        (spanRecall ?? 1) >= floors.spans,
    )
  )
}

export function scoreTable(score: SimilarityScore): string {
  const rows = score.disguises.map((each) => [
    each.name,
    String(each.pairs),
    each.recall.toFixed(3) + (each.recall >= each.leastRecall ? '' : ` < ${each.leastRecall}`),
    each.copies.toFixed(2),
    show(each.spanPrecision),
    show(each.spanRecall),
  ])
  const kinds = [...score.falseKinds].map(([name, count]) => `${name}: ${count}`)

  return [
    drawTable(
      ['disguise', 'pairs', 'recall', 'called copy', 'span precision', 'span recall'].map(
        (title, index) => ({title, alignment: index === 0 ? 'left' : 'right'}),
      ),
      rows,
    ),
    `precision ${score.precision.toFixed(4)} of ${score.claimed} claimed pairs (floor ${floors.precision}); ` +
      `template families found ${score.familiesFound} of ${score.families}`,
    ...(kinds.length === 0 ? [] : [`false: ${kinds.join(', ')}`]),
    ...score.falsePairs
      .slice(0, shownFalsePairs)
      .map(({a, b, verdict, reason}) => `  ${a} ${b} ${verdict}: ${reason}`),
  ].join('\n')
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
