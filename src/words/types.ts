/** Word segmentation behind a small interface of ours. */
import type {Span} from '../text/span.ts'

/** One word with its place in the original text. */
export interface Word {
  readonly span: Span
  /** The folded form: half width, simplified, lower case, no white space inside. */
  readonly text: string
  /** Part of speech in ICTCLAS/PKU tags (`n`, `v`, `m` …); only when tags were asked for. */
  readonly tag?: string
}

/**
 * Something that cuts Han text into words. It is given runs of Han characters only and must
 * return consecutive pieces whose lengths add up to the length of the run.
 */
export interface Segmenter {
  /** Name that results carry: `nodejieba`, `@node-rs/jieba`; `none` for the runtime's own. */
  readonly name: string
  cut(run: string): readonly string[]
  /** Pieces with part-of-speech tags, where the segmenter has them. */
  tag?(run: string): readonly {readonly word: string; readonly tag: string}[]
}
