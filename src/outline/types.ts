/** The outline: headings and enumerated items of a document, as a tree. */
import type {Warning} from '../diagnostics/types.ts'
import type {Span} from '../text/span.ts'

/** A heading names what follows; an item is itself content. */
export type OutlineKind = 'heading' | 'item'

/** How the number of an enumerator is written. */
export type EnumeratorStyle =
  | 'chinese' // 一、
  | 'parenthesized-chinese' // （一）
  | 'arabic' // 1、 1. 1．
  | 'parenthesized-arabic' // （1） 1)
  | 'decimal' // 1.1
  | 'circled' // ①
  | 'chapter' // 第一章 第一条 第一部分
  | 'ordinal-word' // 第一, 首先, 其次 其一
  | 'yi-shi' // 一是 二是 一要 一抓
  | 'letter' // A. a)
  | 'roman' // Ⅰ. IV.
  | 'none' // a title without an enumerator

/** One heading or item with everything under it. */
export interface OutlineNode {
  /** The enumerator as written, `一、` `(1)` `首先,`; `''` for a title without one. */
  readonly enumerator: string
  readonly style: EnumeratorStyle
  /** What stands around the numeral, as written: `、` `（）` `是` `第章`; `''` for `①`, 首先. */
  readonly delimiter: string
  /** The number that the enumerator stands for, from 1; `null` where there is none. */
  readonly ordinal: number | null
  readonly kind: OutlineKind
  /** Depth in this document, 1 for the outermost, less than 64, whatever the enumerator looks like. */
  readonly level: number
  /**
   * A heading's title without enumerator and closing `。：`; of an item the first 12 characters
   * after the enumerator.
   */
  readonly text: string
  /** Whether the title opens a paragraph that goes on with its content. */
  readonly runIn: boolean
  /** From the enumerator (or the title) to the end of the unit's own content and its children. */
  readonly span: Span
  /** The title of a heading, or the first characters of an item: what `text` was taken from. */
  readonly titleSpan: Span
  /**
   * What the unit says: behind a heading's title and its `。：`, or behind an item's enumerator, to the
   * end of `span`, children included. Empty (at the end) for a heading without content.
   */
  readonly bodySpan: Span
  /** Name of the rule that recognised the unit, a path of words: `outline/line-heading`. */
  readonly rule: string
  readonly children: readonly OutlineNode[]
}

/** The result of the outline stage. */
export interface Outline {
  /** Outermost nodes in reading order; siblings are disjoint, children lie in their parents. */
  readonly nodes: readonly OutlineNode[]
  /** Skipped, repeated and restarted ordinals, torn headings, headings without content. */
  readonly warnings: readonly Warning[]
}
