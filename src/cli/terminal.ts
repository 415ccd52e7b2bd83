/** What the terminal can do: its width, its colours, and a bar for long work. */
import {Presets, SingleBar} from 'cli-progress'
import {createColors} from 'picocolors'
import type {Paint} from '../report/terminal/paint.ts'
import type {Messages} from './messages.ts'

/** Columns where there is no terminal to ask. */
const defaultWidth = 100

/** Work shorter than this, in milliseconds, shows no bar. */
const patience = 500

/** Columns of standard output. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : defaultWidth
}

/** Colours on a terminal that wants them: https://no-color.org. */
export function terminalPaint(): Paint {
  const {NO_COLOR: noColor, TERM: terminal} = process.env
  const hasColour =
    process.stdout.isTTY && (noColor === undefined || noColor === '') && terminal !== 'dumb'
  return createColors(hasColour)
}

/** Tells how far a stage of the work is. */
export interface Progress {
  readonly step: (done: number) => void
  readonly stop: () => void
}

/** A bar on standard error, for a person at a terminal alone. */
export function startProgress(stage: string, total: number, {unit, left}: Messages): Progress {
  if (!process.stderr.isTTY || total < 2) return {step: () => {}, stop: () => {}}
  const bar = new SingleBar(
    {
      format: `${stage} {bar} {value}/{total} ${unit} · {rate}/s · ${left} {eta_formatted}`,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  )
  const began = performance.now()
  let isShown = false

  return {
    step: (done) => {
      const passed = performance.now() - began
      if (!isShown && passed < patience) return
      const rate = Math.round(done / (passed / 1000))
      if (isShown) bar.update(done, {rate})
      else bar.start(total, done, {rate})
      isShown = true
    },
    stop: () => {
      if (isShown) bar.stop()
    },
  }
}
