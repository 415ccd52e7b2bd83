/** The part of word-extractor that is used; the package ships no types. */
declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode?: boolean
    readonly includeFooters?: boolean
    readonly includeHeadersAndFooters?: boolean
  }

  interface Document {
    getBody(options?: Options): string
    getHeaders(options?: Options): string
    getFooters(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
    getAnnotations(options?: Options): string
    getTextboxes(options?: Options): string
  }

  export default class WordExtractor {
    extract(source: Uint8Array | string): Promise<Document>
  }
}
