/** Runs the contests and draws their figures. */
import {drawTable} from '../../src/report/text-table.ts'
import type {Contest} from './contest.ts'
import type {Timing} from './measure.ts'

/** A table of speeds, and the answers that were wrong. */
export interface Speeds {
  readonly table: string
  readonly faults: readonly string[]
}

/** Time every stage and its baseline, one after the other. */
export function timeContests(contests: readonly Contest[]): Speeds {
  const faults: string[] = []
  const rows = contests.map((entry) => {
    const ours = entry.time()
    const theirs = entry.timeBaseline()
    if (!ours.isRight) faults.push(`${entry.stage}: ${ours.fault}`)
    if (!theirs.isRight) faults.push(`${entry.baseline}: ${theirs.fault}`)
    return [
      entry.stage,
      grouped(entry.characters),
      charactersASecond(entry, ours),
      megabytesASecond(entry, ours),
      entry.baseline,
      charactersASecond(entry, theirs),
      ours.isRight && theirs.isRight
        ? `${significant(theirs.milliseconds / ours.milliseconds)} ×`
        : '–',
      `${runs(ours)}, ${runs(theirs)}`,
    ]
  })

  const table = drawTable(
    [
      {title: 'stage'},
      {title: 'input, characters', alignment: 'right'},
      {title: 'characters/s', alignment: 'right'},
      {title: 'MB/s', alignment: 'right'},
      {title: 'baseline, same text'},
      {title: 'characters/s', alignment: 'right'},
      {title: 'stage : baseline', alignment: 'right'},
      {title: 'runs', alignment: 'right'},
    ],
    rows,
  )
  return {table, faults}
}

function charactersASecond({characters}: Contest, timing: Timing): string {
  return timing.isRight ? grouped((characters / timing.milliseconds) * 1000) : 'wrong answer'
}

function megabytesASecond({bytes}: Contest, timing: Timing): string {
  return timing.isRight ? (bytes / timing.milliseconds / 1000).toFixed(2) : '–'
}

function runs(timing: Timing): string {
  return timing.isRight ? String(timing.runs) : '–'
}

/** `1,234,567`. */
function grouped(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** Two digits that count: `0.034`, `1.2`, `340`. */
function significant(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en', {maximumSignificantDigits: 2})
}
