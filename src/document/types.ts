/** What a document is: one work summary inside a source. */

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
}

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
