/**
 * Keywords by TF-IDF: words that a document uses often and its collection seldom.
 *
 * Keywords depend on the documents that are analysed together and on the word segmenter; no other
 * result does. Cost: segmentation, then linear in the words.
 */
import {loadSegmenter} from '../words/segmenter.ts'
import type {Segmenter} from '../words/types.ts'
import {contentWords} from './content-words.ts'
import type {Keyword} from './types.ts'
import {weighWords} from './weights.ts'

/** How keywords are chosen. */
export interface KeywordOptions {
  /** A segmenter of the caller's own; default what `loadSegmenter` finds. */
  readonly segmenter?: Segmenter
  /** The most keywords that a document gets; default 10. */
  readonly limit?: number
}

const defaultLimit = 10

/** The weight of keywords is rounded to so many decimals, for the sake of readable output. */
const weightScale = 1000

/**
 * The keywords of every document, the heaviest first. `weight` is relative: 1 is the heaviest of
 * the document. Never throws on any text.
 */
export function extractKeywords(
  documents: readonly {readonly text: string}[],
  options: KeywordOptions = {},
): readonly (readonly Keyword[])[] {
  const {limit = defaultLimit} = options
  const segmenter = options.segmenter ?? loadSegmenter()
  const weighed = weighWords(documents.map(({text}) => contentWords(text, segmenter)))
  return weighed.map((words) => relative(dropParts(words, limit)))
}

/** The first `limit` words, without those that a heavier keyword holds: `志愿` beside `志愿者`. */
function dropParts(words: readonly Keyword[], limit: number): readonly Keyword[] {
  const chosen: Keyword[] = []
  for (const keyword of words) {
    if (chosen.length >= limit) break
    if (!chosen.some(({word}) => word.includes(keyword.word))) chosen.push(keyword)
  }

  return chosen
}

function relative(words: readonly Keyword[]): readonly Keyword[] {
  const heaviest = words[0]?.weight ?? 1
  return words.map(({word, weight}) => ({
    word,
    weight: Math.max(1, Math.round((weight / heaviest) * weightScale)) / weightScale,
  }))
}
