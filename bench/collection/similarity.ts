/** How much of each document stands in each other one. */
import {getBorderCharacters, table} from 'table'
import type {Comparison, Pair} from '../../src/index.ts'
import {printable} from '../../src/report/printable.ts'
import {drawTable, percent} from '../../src/report/text-table.ts'

/** Documents that still fit a matrix, four columns of the terminal each. */
const largestMatrix = 40

/** Pairs that are listed where the matrix would not fit. */
const shownPairs = 40

/** Draw a matrix, or for larger collections the worst pairs. */
export function similarityTable({documents, pairs}: Comparison): string {
  const ids = documents.map(({id}) => id)
  return ids.length <= largestMatrix ? matrix(ids, pairs) : pairsTable(pairs)
}

/** The row's share of characters that stand in the column's document, in %; blank where 0. */
function matrix(ids: readonly string[], pairs: readonly Pair[]): string {
  const shares = new Map<string, number>()
  for (const {a, b, shareOfA, shareOfB} of pairs) {
    shares.set(`${a}\n${b}`, shareOfA)
    shares.set(`${b}\n${a}`, shareOfB)
  }

  const head = ['', '', ...ids.map((_, index) => String(index + 1).padStart(3))]
  const rows = ids.map((row, index) => [
    String(index + 1),
    printable(row),
    ...ids.map((column) => (row === column ? '-' : showShare(shares.get(`${row}\n${column}`)))),
  ])

  return table([head, ...rows], {
    border: getBorderCharacters('void'),
    columnDefault: {alignment: 'right', paddingLeft: 1, paddingRight: 0},
    columns: {1: {alignment: 'left'}},
    drawHorizontalLine: () => false,
  })
}

function showShare(share = 0): string {
  if (share === 0) return ''
  return share < 0.005 ? '<1' : (share * 100).toFixed(0)
}

function pairsTable(pairs: readonly Pair[]): string {
  return drawTable(
    ['a', 'b', 'verdict', 'similarity', 'of a', 'of b'].map((title, index) => ({
      title,
      alignment: index > 2 ? 'right' : 'left',
    })),
    pairs
      .slice(0, shownPairs)
      .map(({a, b, verdict, similarity, shareOfA, shareOfB}) => [
        a,
        b,
        verdict,
        percent(similarity),
        percent(shareOfA),
        percent(shareOfB),
      ]),
  )
}
