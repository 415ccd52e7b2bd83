/** Runs of characters to printed lines. */
import {findGutter, isOpenAt} from './columns.ts'
import {joinRaised} from './raised.ts'
import type {Line, Run} from './types.ts'

/** Runs whose baselines differ by less than this share of their size stand on one line. */
const sameLine = 0.4

/** A gap this many times the size of the type parts cells, and one of columns. */
const cellGap = 1.8

/**
 * The lines of a page in reading order, columns one after the other, and the gutter between them;
 * `known` is that of the page before, for a page that has too few lines to tell. O(n log n) in the
 * runs.
 */
export function makeLines(
  runs: readonly Run[],
  pageWidth: number,
  known: number | null = null,
): {readonly lines: readonly Line[]; readonly gutter: number | null} {
  const rows = groupRows(runs.filter(({text}) => text.trim() !== ''))
  const segments = rows.map(splitSegments)
  const found = findGutter(segments, pageWidth)
  const gutter = found ?? (known !== null && isOpenAt(segments, known) ? known : null)

  const lines: Line[] = []
  let right: Line[] = []
  for (const whole of segments) {
    const parts = gutter === null ? whole : whole.flatMap((part) => splitAt(part, gutter))
    const isSpanning =
      gutter === null || parts.some((part) => edge(part).left < gutter && edge(part).right > gutter)
    if (isSpanning) {
      lines.push(...right)
      right = []
      lines.push(joinSegments(parts, null))
      continue
    }

    const onLeft = parts.filter((part) => edge(part).right <= gutter)
    const onRight = parts.filter((part) => edge(part).right > gutter)
    if (onLeft.length > 0) lines.push(joinSegments(onLeft, 'left'))
    if (onRight.length > 0) right.push(joinSegments(onRight, 'right'))
  }

  return {lines: [...lines, ...right], gutter}
}

/** A gap this many times the size of the type is a gutter where one is known to be. */
const gutterGap = 0.8

/** A line of the left column that comes close to the right one, parted from it. */
function splitAt(part: readonly Run[], gutter: number): readonly (readonly Run[])[] {
  const {left, right} = edge(part)
  if (left >= gutter || right <= gutter) return [part]
  const at = part.findIndex((run, index) => {
    const before = part[index - 1]
    const isBeside = before !== undefined && run.left >= gutter && before.left < gutter
    return isBeside && run.left - before.right > run.size * gutterGap
  })
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at)]
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

function joinSegments(segments: readonly (readonly Run[])[], column: Line['column']): Line {
  const all = segments.flat()
  return {
    text: segments.map(joinRuns).join('\t'),
    ...edge(all),
    baseline: all[0]?.baseline ?? 0,
    size: Math.max(...all.slice(0, 50).map(({size}) => size)),
    isRow: segments.length > 1,
    column,
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
