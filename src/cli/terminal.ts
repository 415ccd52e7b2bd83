/** What the terminal can do: its width, its colours, and a bar for long work. */
import {Presets, SingleBar} from 'cli-progress'
import {createColors} from 'picocolors'
import type {Paint} from '../report/terminal/paint.ts'
import type {Language} from '../wording/language.ts'
import type {Messages} from '../wording/command/types.ts'

/** Columns where there is no terminal to ask. */
const defaultWidth = 100

/** Work shorter than this, in milliseconds, shows no bar. */
const patience = 500

/** How tables are drawn: to the width of a terminal and in colour, or plainly into a file. */
export function tableOptions({language}: Messages, isFile = false): DrawnTableOptions {
  const lang = {lang: language}
  if (isFile || !process.stdout.isTTY) return lang
  return {...lang, width: process.stdout.columns, paint: terminalPaint()}
}

/** What every table is told. */
export interface DrawnTableOptions {
  readonly lang: Language
  readonly width?: number
  readonly paint?: Paint
}

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

/** A bar on standard error, for a person at a terminal alone; a count where no total is known. */
export function startProgress(
  stage: string,
  total: number | null,
  {unit, left}: Messages,
): Progress {
  if (!process.stderr.isTTY || (total !== null && total < 2)) {
    return {step: () => {}, stop: () => {}}
  }

  const bar = new SingleBar(
    {
      format:
        total === null
          ? `${stage} {value} ${unit} · {rate}/s`
          : `${stage} {bar} {value}/{total} ${unit} · {rate}/s · ${left} {eta_formatted}`,
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
      else bar.start(total ?? 0, done, {rate})
      isShown = true
    },
    stop: () => {
      if (isShown) bar.stop()
    },
  }
}

/**
 * Work that comes back only when it is done, so that no bar can move: its name stands on a terminal
 * meanwhile.
 */
export async function during<Result>(
  stage: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (!process.stderr.isTTY) return work()
  process.stderr.write(`${stage}…`)
  try {
    return await work()
  } finally {
    process.stderr.write('\r\u001B[K')
  }
}

/** A bar a stage, for work that names the stage it is in. */
export function startStages<Stage extends string>(
  names: Readonly<Record<Stage, string>>,
  messages: Messages,
): {
  readonly show: (progress: {stage: Stage; done: number; total: number | null}) => void
  readonly stop: () => void
} {
  let current: Stage | null = null
  let bar: Progress | null = null
  return {
    show: ({stage, done, total}) => {
      if (stage !== current) {
        bar?.stop()
        bar = startProgress(names[stage], total, messages)
        current = stage
      }

      bar?.step(done)
    },
    stop: () => bar?.stop(),
  }
}
