/** What every format is read into. */
import type {FileProperties, Location, Remark, TextApart} from '../../document/types.ts'
import type {Limits} from '../limits.ts'

/** Formats that are read, by content. */
export type Format =
  'text' | 'jsonl' | 'markdown' | 'html' | 'docx' | 'doc' | 'odt' | 'rtf' | 'xlsx' | 'pdf' | 'mail'

/** A file taken out of another, such as an attachment. */
export interface Member {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The text of a file with what is known about it. Plain data: it crosses a process border. */
export interface Extracted {
  /** Line breaks are `\n`. */
  readonly text: string
  readonly locations?: readonly Location[]
  /** WHATWG name; absent where the format settles it. */
  readonly encoding?: string
  readonly encodingConfidence?: number
  readonly properties?: FileProperties
  readonly apart?: readonly TextApart[]
  readonly remarks?: readonly Remark[]
  readonly members?: readonly Member[]
}

/** What an extractor is told. */
export interface ExtractContext {
  /** The file's name, for its ending. */
  readonly name: string
  /** Encoding to read in, where the format does not settle it. */
  readonly encoding?: string | undefined
  readonly limits: Limits
}

/** @throws {ReadProblem} When the bytes cannot be read. */
export type Extractor = (
  bytes: Uint8Array,
  context: ExtractContext,
) => Extracted | Promise<Extracted>
