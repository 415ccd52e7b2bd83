/** A text with its folded form, which the rules of evidence read; spans lead back to the original. */
import {fold, unfoldSpan, type Folded} from '../../text/fold.ts'
import type {Span} from '../../text/span.ts'
import type {Passage} from '../types.ts'

/** A text as the rules read it. */
export interface EvidenceText {
  readonly text: string
  readonly folded: Folded
}

/** The passages of a pair, in the order of `a`. */
export type Passages = readonly Passage[]

export function readEvidenceText(text: string): EvidenceText {
  return {text, folded: fold(text)}
}

/** The original span of `start` to `end` of the folded text. */
export function originalOf({folded}: EvidenceText, start: number, end: number): Span {
  return unfoldSpan(folded, {start, end})
}

/** What a span names, without white space, for messages. */
export function quote(text: string, {start, end}: Span): string {
  return text.slice(start, end).replaceAll(/\s/gu, '')
}
