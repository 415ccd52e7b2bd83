/** Messages about files that were read, not read, or not read in full. */
import type {NoParameters} from './types.ts'

/** Kinds of files that are known and not read. */
export type RefusedKind =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | 'executable'
  | 'sqlite'
  | 'audio'
  | 'word-95'
  | 'xls'
  | 'ppt'
  | 'pptx'
  | 'office-xml'
  | 'compound'

/** Formats whose files can be damaged. */
export type DamagedFormat =
  'doc' | 'docx' | 'xlsx' | 'odt' | 'pdf' | 'mail' | 'xml' | 'zip' | 'other'

/** Why a file, or a part of it, was not read; the path is said beside. */
export interface FileMessages {
  'file/not-found': NoParameters
  'file/no-match': NoParameters
  'file/empty-folder': NoParameters
  'file/not-regular': NoParameters
  'file/symbolic-link': NoParameters
  'file/unreadable': {readonly detail: string}
  'file/folder-unreadable': {readonly detail: string}
  /** Sizes are in megabytes. */
  'file/too-large': {readonly size: number; readonly limit: number}
  'file/expands-too-large': {readonly limit: number}
  'file/text-too-long': {readonly limit: number}
  'file/document-too-long': {
    readonly line: number
    readonly length: number
    readonly limit: number
  }
  'file/line-too-long': {readonly line: number; readonly limit: number}
  'file/empty': NoParameters
  'file/system': NoParameters
  /** `''` where the name has none. */
  'file/unknown-ending': {readonly ending: string}
  'file/refused': {readonly kind: RefusedKind}
  'file/not-text': NoParameters
  'file/encrypted': NoParameters
  'file/damaged': {readonly format: DamagedFormat; readonly detail: string}
  'file/no-body': {readonly format: DamagedFormat}
  'file/nested-tags': {readonly limit: number}
  'file/no-text-layer': {readonly pages: number}
  'file/bad-line': {readonly line: number}
  'file/wrong-encoding': {readonly encoding: string}
  'file/attachment-depth': NoParameters
  'file/archive-depth': {readonly limit: number}
  'file/archive-entries': {readonly count: number; readonly limit: number}
  'file/archive-directory': NoParameters
  'file/archive-expansion': {readonly factor: number}
  'file/archive-total': {readonly limit: number}
  'file/path-outside': NoParameters
  'file/control-in-name': NoParameters
  'file/name-too-long': NoParameters
  'file/timeout': {readonly seconds: number}
  'file/memory': {readonly limit: number}
  'file/aborted': NoParameters
  'file/process-error': {readonly detail: string}
  'file/process-exit': NoParameters
  'file/failed': {readonly detail: string}
}

/** What a reader of files noticed about a source. */
export interface RemarkMessages {
  'encoding/lossy': {readonly encoding: string}
  'encoding/undoable-mojibake': {
    readonly was: string
    readonly readAs: string
    readonly lines: number
    readonly lostLines: number
    readonly before: string
    readonly after: string
  }
  'doc/numbers-missing': {readonly count: number}
  'docx/external-relations': {readonly count: number}
  'pdf/pages-without-text': {readonly pages: readonly string[]}
}

/** The wording of both in one language. */
export type FileCatalogue = {
  readonly [Code in keyof (FileMessages & RemarkMessages)]: (
    parameters: (FileMessages & RemarkMessages)[Code],
  ) => string
}
