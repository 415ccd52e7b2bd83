/** Public types of reading: what may be given, and what comes back. */
import type {Document} from '../document/types.ts'
import type {Limits} from './limits.ts'
import type {FileReason, ReadProblemCode} from './read-problem.ts'

/** A path of a file or folder, a glob, or a file in memory or on its way. */
export type Input = string | BytesInput | StreamInput

/** A file in memory; `name` stands for its path. */
export interface BytesInput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that comes in pieces, such as a Node stream. */
export interface StreamInput {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
}

export interface ReadOptions {
  /** WHATWG label to read plain text, HTML and RTF in; found by content when absent. */
  readonly encoding?: string
  /** How much one input may cost. */
  readonly limits?: Partial<Limits>
  /** Processes that read office files and pages, 1 to 32; default 2 to 4 by the machine. */
  readonly concurrency?: number
  /** Called after each file, in order. */
  readonly onProgress?: (progress: ReadProgress) => void
}

/** How far a reading is. The number of files to come is not known before archives are open. */
export interface ReadProgress {
  /** Files done, those that could not be read included. */
  readonly done: number
  readonly path: string
}

/** Why a file, or a part of it, was not read. */
export interface SkippedFile {
  readonly path: string
  /** One line for a person. */
  readonly reason: string
  readonly code: ReadProblemCode
  /** The reason as data. */
  readonly because: FileReason
}

/** What became of one file. Every file that the inputs name or hold has exactly one. */
export interface FileReading {
  /** As given or found, with `/`; inside archives `all.zip!/folder/a.docx`. */
  readonly path: string
  /** `opened`: an archive, whose files have readings of their own. */
  readonly outcome: 'read' | 'opened' | 'skipped'
  /** `null` when it was not found out. */
  readonly format: string | null
  /** Bytes; `null` when not known. */
  readonly size: number | null
  readonly sha256: string | null
  readonly encoding: string | null
  readonly documents: readonly Document[]
  /** Why nothing was read, or what of it was not. */
  readonly problems: readonly SkippedFile[]
}

/** The same without texts: what a manifest says about a file. */
export interface FileOutcome extends Omit<FileReading, 'documents'> {
  /** Ids of its documents. */
  readonly documents: readonly string[]
}

/** Everything that was read. */
export interface Reading {
  /** In the order of the inputs, of the file names within one, and of the source within a file. */
  readonly documents: readonly Document[]
  /** What was not read; none is dropped in silence. */
  readonly skipped: readonly SkippedFile[]
  /** One entry a file. */
  readonly files: readonly FileReading[]
}
