/**
 * Two columns, told from a table.
 *
 * Columns leave a gutter near the middle that hardly a line crosses, and their lines fill them from
 * side to side; the cells of a table do not.
 */
import type {Run} from './types.ts'

type Segment = readonly Run[]

/** Where on the page a gutter may be. */
const middle = {from: 0.35, to: 0.65}

/** Fewer lines beside one another are a signature or a caption. */
const fewestPairs = 5

/** Lines that may cross: the title, a full-width figure. */
const crossingShare = 0.25

/** How full the lines of a column are on the median. */
const fullShare = 0.75

/** The x of the gutter between two columns, or `null` for a page of one. */
export function findGutter(
  rows: readonly (readonly Segment[])[],
  pageWidth: number,
): number | null {
  const gaps: number[] = []
  for (const segments of rows) {
    for (let index = 1; index < segments.length; index++) {
      const from = segments[index - 1]?.at(-1)?.right ?? 0
      const to = segments[index]?.[0]?.left ?? 0
      const x = (from + to) / 2
      if (x > pageWidth * middle.from && x < pageWidth * middle.to) gaps.push(x)
    }
  }

  const gutter = median(gaps)
  if (gutter === null || gaps.length < fewestPairs) return null

  const {left, right, isOpen} = partAt(rows, gutter)
  return isOpen && isFull(left) && isFull(right) ? gutter : null
}

/** Whether hardly a line of a page crosses a gutter that an earlier page has. */
export function isOpenAt(rows: readonly (readonly Segment[])[], gutter: number): boolean {
  return partAt(rows, gutter).isOpen
}

function partAt(
  rows: readonly (readonly Segment[])[],
  gutter: number,
): {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  readonly isOpen: boolean
} {
  const left: Segment[] = []
  const right: Segment[] = []
  let crossing = 0
  for (const segment of rows.flat()) {
    const from = segment[0]?.left ?? 0
    const to = segment.at(-1)?.right ?? 0
    if (to <= gutter) left.push(segment)
    else if (from >= gutter) right.push(segment)
    else crossing++
  }

  return {left, right, isOpen: crossing <= (left.length + right.length) * crossingShare}
}

function isFull(segments: readonly Segment[]): boolean {
  if (segments.length < fewestPairs) return false
  const lefts = segments.map((segment) => segment[0]?.left ?? 0)
  const rights = segments.map((segment) => segment.at(-1)?.right ?? 0)
  const from = lefts.reduce((a, b) => Math.min(a, b))
  const to = rights.reduce((a, b) => Math.max(a, b))
  const widths = segments.map((segment) => (segment.at(-1)?.right ?? 0) - (segment[0]?.left ?? 0))
  return (median(widths) ?? 0) >= (to - from) * fullShare
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null
}
