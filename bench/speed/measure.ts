/**
 * Times a function, after its answer was checked. The first run is the warm-up and the one whose
 * answer is looked at; the figure is the median of those after it.
 */

/** A thing to time: what it does, and what is wrong with its answer, if anything. */
export interface Runner<Answer> {
  readonly run: () => Answer
  /** What is wrong, in words; `null` when the answer is right. */
  readonly check: (answer: Answer) => string | null
}

/** A median, or why there is none. */
export type Timing =
  | {readonly isRight: true; readonly milliseconds: number; readonly runs: number}
  | {readonly isRight: false; readonly fault: string}

/** Runs after the warm-up: as many as fit the time, within these bounds. */
const fewestRuns = 3
const mostRuns = 15
const timeInMilliseconds = 1500

/** A baseline that needs longer than this for one run is timed by that run alone. */
const longestWarmUp = 4000

/** Check, then time. */
export function measure<Answer>({run, check}: Runner<Answer>): Timing {
  const begin = performance.now()
  const fault = check(run())
  const first = performance.now() - begin
  if (fault !== null) return {isRight: false, fault}
  if (first > longestWarmUp) return {isRight: true, milliseconds: first, runs: 1}

  const times: number[] = []
  const started = performance.now()
  while (
    times.length < fewestRuns ||
    (times.length < mostRuns && performance.now() - started < timeInMilliseconds)
  ) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }

  return {isRight: true, milliseconds: median(times), runs: times.length}
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
