/** What passes between us and the process that reads files. */
import type {Extracted, Format} from '../formats/types.ts'
import type {FileMessages} from '../../wording/results/file-types.ts'
import type {Said} from '../../wording/results/say.ts'
import type {Limits} from '../limits.ts'
import type {ReadProblemCode} from '../read-problem.ts'

/** A file to read. */
export interface Job {
  readonly format: Format
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string | undefined
  readonly limits: Limits
}

/** What became of it. */
export interface Answer {
  readonly result:
    | {readonly extracted: Extracted}
    | {readonly code: ReadProblemCode; readonly words: Said<keyof FileMessages>}
  /** Bytes that the process fills; one that has grown large is not asked again. */
  readonly memory: number
}
