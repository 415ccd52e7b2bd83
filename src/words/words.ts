/**
 * Cuts text into words with exact spans.
 *
 * The text is folded first, so that white space inside a word and full-width forms do no harm;
 * numbers, Latin words and punctuation are cut here, and only runs of Han characters go to the
 * segmenter, in bounded pieces. Lengths of what comes back are added up and the source is sliced:
 * the text of tokens is never trusted (segmenters alter lone surrogates).
 */
import {fold, isHan, unfoldSpan, type Folded} from '../text/fold.ts'
import {isWhiteSpace} from '../text/lines.ts'
import {numeralLength} from './counting.ts'
import {loadSegmenter} from './segmenter.ts'
import type {Segmenter, Word} from './types.ts'

/** How a text is cut. */
export interface SegmentOptions {
  /** A segmenter of the caller's own; default what `loadSegmenter` finds. */
  readonly segmenter?: Segmenter
  /** Whether words carry part-of-speech tags; default no, which is twice as fast. */
  readonly tags?: boolean
}

/** Longest run given to a segmenter: 10 MB in one run cost nodejieba 1.5 GB. */
const longestRun = 2000

/** `12.5`, `1,200`, `98%`: a number with its inner points and its percent sign. */
const numberRun = /\d+(?:[.,]\d+)*%?/uy

/** `LED`, `qq`, `xx`, `20_`: letters, digits and underscores that belong together. */
const latinRun = /[a-z_][a-z0-9_]*/uy

/** `——`, `……`, `----`: a dash or an ellipsis, however long. */
const dashRun = /-+|—+|…+|─+/uy

/** The words of a text, punctuation included, in order; white space is in none. Never throws. */
export function segmentWords(text: string, options: SegmentOptions = {}): readonly Word[] {
  const segmenter = options.segmenter ?? loadSegmenter()
  const folded = fold(text)
  const words: Word[] = []
  let at = 0

  while (at < folded.text.length) {
    const code = folded.text.charCodeAt(at)
    if (isWhiteSpace(code)) {
      at++
    } else if (isHan(code)) {
      let end = at + 1
      while (
        end < folded.text.length &&
        end - at < longestRun &&
        isHan(folded.text.charCodeAt(end))
      ) {
        end++
      }

      pushRun(words, folded, at, end, segmenter, options.tags ?? false)
      at = end
    } else {
      const end = endOfOther(folded.text, at)
      words.push(makeWord(folded, at, end))
      at = end
    }
  }

  return words
}

function endOfOther(text: string, at: number): number {
  for (const pattern of [numberRun, latinRun, dashRun]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
  }

  // A character outside the basic plane is two code units; everything else is a word of its own.
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function pushRun(
  words: Word[],
  folded: Folded,
  start: number,
  end: number,
  segmenter: Segmenter,
  isTagged: boolean,
): void {
  const run = folded.text.slice(start, end)
  const pieces: readonly {readonly length: number; readonly tag: string | undefined}[] =
    isTagged && segmenter.tag !== undefined
      ? segmenter.tag(run).map(({word, tag}) => ({length: word.length, tag}))
      : segmenter.cut(run).map((word) => ({length: word.length, tag: undefined}))

  const total = pieces.reduce((sum, {length}) => sum + length, 0)
  if (total !== run.length) {
    // A segmenter that loses characters cannot be mapped back: the run stays one word.
    words.push(makeWord(folded, start, end))
    return
  }

  let at = start
  for (const {length, tag} of pieces) {
    const numeral = numeralLength(folded.text.slice(at, at + length))
    if (numeral > 0) {
      words.push(makeWord(folded, at, at + numeral, tag === undefined ? tag : 'm'))
      words.push(makeWord(folded, at + numeral, at + length, tag === undefined ? tag : 'q'))
    } else if (length > 0) {
      words.push(makeWord(folded, at, at + length, tag))
    }

    at += length
  }
}

function makeWord(folded: Folded, start: number, end: number, tag?: string): Word {
  const word = {span: unfoldSpan(folded, {start, end}), text: folded.text.slice(start, end)}
  return tag === undefined ? word : {...word, tag}
}
