/** Raised small type: marks of notes and powers, which stand above the line that they belong to. */
import type {Run} from './types.ts'

/** At most this share of the size of the line, and raised by at most so much of it. */
const smallerThan = 0.8
const raisedBy = 0.65

/** How far from other type of the line, as a share of its size. */
const nearBy = 0.4

/** More on one line are no marks. */
const mostRuns = 20

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Rows from top to bottom, raised type put into the row below it, figures as superscripts: `20吨¹`
 * and `m²` are neither 201 nor m2.
 */
export function joinRaised(rows: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]
    const below = rows[index + 1]
    if (below !== undefined && isRaised(row, below)) return []
    return [above !== undefined && isRaised(above, row) ? [...above.map(superscript), ...row] : row]
  })
}

function isRaised(above: readonly Run[], row: readonly Run[]): boolean {
  const [first] = row
  if (first === undefined || above.length > mostRuns) return false
  return above.every(
    ({baseline, size, left, text}) =>
      size < first.size * smallerThan &&
      baseline - first.baseline < first.size * raisedBy &&
      text.length <= 4 &&
      row.some((run) => Math.abs(run.right - left) < run.size * nearBy),
  )
}

function superscript(run: Run): Run {
  if (!/^[0-9]+$/u.test(run.text)) return run
  return {
    ...run,
    text: Array.from(run.text, (digit) => superscripts.charAt(Number(digit))).join(''),
  }
}
