/** The one error that reading throws. */
import type {SkippedFile} from './types.ts'

/** Why nothing was read: the first problem, and how many there were. */
export interface InputFailure {
  readonly problem: SkippedFile
  readonly count: number
}

/** An input that does not exist or cannot be read; its message is one line for a person. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** The input as the caller gave it. */
  readonly path: string
  /** The same as data, where the files are to blame; `null` where the call is. */
  readonly failure: InputFailure | null

  constructor(path: string, message: string, failure: InputFailure | null = null) {
    super(message)
    this.path = path
    this.failure = failure
  }
}
