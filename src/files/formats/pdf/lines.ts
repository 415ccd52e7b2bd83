/** Runs of characters to printed lines. */
import {findGutter} from './columns.ts'
import {joinRaised} from './raised.ts'
import type {Line, Run} from './types.ts'

/** Runs whose baselines differ by less than this share of their size stand on one line. */
const sameLine = 0.4

/** A gap this many times the size of the type parts cells, and one of columns. */
export const cellGap = 1.8

/** The lines of a page in reading order, columns one after the other. O(n log n) in the runs. */
export function makeLines(runs: readonly Run[], pageWidth: number): readonly Line[] {
  const rows = groupRows(runs.filter(({text}) => text.trim() !== ''))
  const segments = rows.map(splitSegments)
  const gutter = findGutter(segments, pageWidth)

  const lines: Line[] = []
  let right: Line[] = []
  for (const parts of segments) {
    const isSpanning =
      gutter === null || parts.some((part) => edge(part).left < gutter && edge(part).right > gutter)
    if (isSpanning) {
      lines.push(...right)
      right = []
      lines.push(joinSegments(parts))
      continue
    }

    const onLeft = parts.filter((part) => edge(part).right <= gutter)
    const onRight = parts.filter((part) => edge(part).right > gutter)
    if (onLeft.length > 0) lines.push(joinSegments(onLeft))
    if (onRight.length > 0) right.push(joinSegments(onRight))
  }

  return [...lines, ...right]
}

/** The ends of a row of runs. */
export function edge(runs: readonly Run[]): {readonly left: number; readonly right: number} {
  return {left: runs[0]?.left ?? 0, right: runs.at(-1)?.right ?? 0}
}

function groupRows(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame =
      first !== undefined &&
      first.baseline - run.baseline < Math.max(Math.min(first.size, run.size), 1) * sameLine
    if (row !== undefined && isSame) row.push(run)
    else rows.push([run])
  }

  return joinRaised(rows).map((row) => row.toSorted((a, b) => a.left - b.left))
}

function splitSegments(row: readonly Run[]): readonly (readonly Run[])[] {
  const segments: Run[][] = []
  for (const run of row) {
    const segment = segments.at(-1)
    const previous = segment?.at(-1)
    const isApart = previous !== undefined && run.left - previous.right > run.size * cellGap
    if (segment === undefined || isApart) segments.push([run])
    else segment.push(run)
  }

  return segments
}

function joinSegments(segments: readonly (readonly Run[])[]): Line {
  const all = segments.flat()
  return {
    text: segments.map(joinRuns).join('\t'),
    ...edge(all),
    baseline: all[0]?.baseline ?? 0,
    size: Math.max(...all.slice(0, 50).map(({size}) => size)),
    isRow: segments.length > 1,
  }
}

/** A blank is printed between Latin words only; Chinese is set apart by mere space. */
function joinRuns(runs: readonly Run[]): string {
  let text = ''
  let end = 0
  for (const run of runs) {
    const isGap = text !== '' && run.left - end > run.size * 0.2
    if (isGap && isLatin(text.at(-1)) && isLatin(run.text.at(0))) text += ' '
    text += run.text
    end = run.right
  }

  return text.replaceAll(
    /(?<=[\p{Script=Han}，。、：；！？（）“”]) (?=\S)|(?<=\S) (?=[\p{Script=Han}，。、：；！？（）“”])/gu,
    '',
  )
}

/** Whether a character is one that blanks part. */
export function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[!-~À-ɏ]/u.test(character)
}
