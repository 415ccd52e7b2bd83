/** The parts of word-extractor that are used; the package ships no types. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  interface Options {
    readonly filterUnicode?: boolean
    readonly includeFooters?: boolean
    readonly includeHeadersAndFooters?: boolean
  }

  export interface Notes {
    getHeaders(options?: Options): string
    getFooters(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
    getAnnotations(options?: Options): string
    getTextboxes(options?: Options): string
  }

  /** A stretch of text that lies in one piece in the file. */
  interface Piece {
    readonly startFilePos: number
    /** Bytes. */
    readonly size: number
    readonly unicode: boolean
  }

  export default class WordOleExtractor {
    protected readonly _pieces: readonly Piece[]
    extract(reader: unknown): Promise<Notes>
    protected extractWordDocument(document: unknown, main: Buffer): Promise<Notes>
    /** Called once the pieces are known, before anything is changed in them. */
    protected writeCharacterProperties(main: Buffer, table: Buffer): void
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<void>
  }
}
