/** A stage and its baseline over the same input. */
import type {Runner, Timing} from './measure.ts'
import {measure} from './measure.ts'

/** What is timed, in words that stand next to the figure, and both runners. */
export interface Contest {
  readonly stage: string
  readonly baseline: string
  /** Code units and UTF-8 bytes of the input that both are given. */
  readonly characters: number
  readonly bytes: number
  readonly time: () => Timing
  readonly timeBaseline: () => Timing
}

/** Make a contest over a text or several. */
export function contest<Answer, Other>(
  names: {readonly stage: string; readonly baseline: string},
  input: string | readonly string[],
  ours: Runner<Answer>,
  theirs: Runner<Other>,
): Contest {
  const texts = typeof input === 'string' ? [input] : input
  return {
    ...names,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    time: () => measure(ours),
    timeBaseline: () => measure(theirs),
  }
}
