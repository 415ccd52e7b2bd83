/** Why an input was not read, as a value that crosses from one process to another. */
import type {FileMessages} from '../wording/results/file-types.ts'
import type {Coded, Said} from '../wording/results/say.ts'

export type ReadProblemCode =
  | 'notFound' // nothing of that name, or a glob or folder without files
  | 'notRegularFile' // a device, socket, pipe
  | 'symbolicLink' // found in a folder; links named outright are followed
  | 'unreadable' // no permission, or the disk failed
  | 'tooLarge'
  | 'unsupported' // a known or unknown format that is not read
  | 'encrypted'
  | 'damaged' // it says that it is a format, and is not well-formed in it
  | 'noText' // a scan
  | 'timeout'
  | 'memory'
  | 'archiveLimit'
  | 'unsafeName'
  | 'badLine' // a line of a .jsonl file
  | 'failed' // a defect of ours or of a library, caught

/** The reason as data: which of the messages about files it is, with its parameters. */
export type FileReason = Coded<keyof FileMessages>

/** A problem with one input; its message is one line for a person. */
export class ReadProblem extends Error {
  override readonly name = 'ReadProblem'
  readonly code: ReadProblemCode
  readonly because: FileReason

  constructor(code: ReadProblemCode, {message, ...because}: Said<keyof FileMessages>) {
    super(message)
    this.code = code
    this.because = because
  }
}
