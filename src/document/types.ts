/** What a document is: one work summary inside a source. */
import type {RemarkMessages} from '../wording/results/file-types.ts'
import type {Said} from '../wording/results/say.ts'

/** Where a document comes from. */
export interface Source {
  /** Path of the file as the caller gave or found it, with `/` between folders. */
  readonly path: string
  /** The line of the file on which the document starts (its title line), counted from 1. */
  readonly line: number
  /** Name of the encoding that the bytes were read in, such as `utf-8` or `gb18030`. */
  readonly encoding: string
  /** What stands before the first title of a compilation, if anything does. */
  readonly collection?: string
  /** What the bytes are, found by content: `text`, `docx`, `pdf` … */
  readonly format?: string
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256?: string
  /** How sure the encoding is, 0..1; 1 where the file itself says it or the caller does. */
  readonly encodingConfidence?: number
  /**
   * Where the original has what stands in `text`: each entry holds from its offset (UTF-16 code
   * units of the document's `text`, ascending) to the next one. Absent for plain text, whose lines
   * are its own map.
   */
  readonly locations?: readonly Location[]
  /** What the file says about itself; nothing here was checked. */
  readonly properties?: FileProperties
  /** What the file holds beside its main text, kept out of it: running heads, page chrome, notes. */
  readonly apart?: readonly TextApart[]
  /** What a reader of the original should know: a text that was damaged, what was left out. */
  readonly remarks?: readonly Remark[]
}

/** A place in the original file. */
export interface Location {
  readonly offset: number
  /** Page, counted from 1 (pdf). */
  readonly page?: number
  /** Paragraph of the main text, counted from 1, empty ones too (docx, doc, odt, rtf, html, md). */
  readonly paragraph?: number
  /** Name of the sheet (xlsx, ods). */
  readonly sheet?: string
  /** Row of the sheet, counted from 1. */
  readonly row?: number
}

/** Facts that the file holds about itself, as written there. */
export interface FileProperties {
  readonly title?: string
  readonly author?: string
  readonly company?: string
  readonly lastModifiedBy?: string
  /** ISO 8601, as far as the file has it. */
  readonly created?: string
  readonly modified?: string
  /** The program that wrote the file. */
  readonly application?: string
}

/** Text that stands beside the main text. */
export interface TextApart {
  readonly kind:
    | 'header'
    | 'footer'
    | 'footnote'
    | 'comment'
    | 'deletion'
    | 'chrome'
    | 'contents'
    | 'pageNumber'
    | 'hidden'
    | 'mailHeader'
  readonly text: string
}

/** Something to know about how a file was read. */
export type Remark = Said<keyof RemarkMessages>

/** What a reader of files knows about a source beyond its text. */
export type SourceFacts = Pick<
  Source,
  'format' | 'sha256' | 'encodingConfidence' | 'locations' | 'properties' | 'apart' | 'remarks'
>

/** One work summary (一篇工作总结). */
export interface Document {
  /** Short name, unique within one reading: `20_6`, or the file name without its ending. */
  readonly id: string
  /** The title line as written; `''` when the text has none. */
  readonly title: string
  readonly source: Source
  /**
   * The body exactly as the source has it, with line breaks as `\n`, without the title line.
   * Every span of every result points into this string.
   */
  readonly text: string
}
