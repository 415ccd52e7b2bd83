/**
 * Cuts a run of text into words with their parts of speech.
 *
 * The way through the run whose words are the most frequent together (a unigram model) is found from
 * the end to the beginning. Every place looks at words of up to four characters, so the cost is
 * linear. What is no Han character is a word of its own: digits and letters by the run, marks each.
 */
import {isMask} from '../quantity/mask.ts'
import {openLexicon, type PartOfSpeech} from './lexicon.ts'

/** A word at its place; `tag` is `D` for digits, `L` for letters, `P` for marks. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly tag: PartOfSpeech
}

/** The longest word of the lexicon. */
const longestWord = 4
/** log2 of the sum of all frequencies. */
const totalRank = 26
/** What each word costs beside, so that a rare long word wins over frequent characters. */
const wordCost = 3
/** What a character that no word holds costs beside the rarest word. */
const unknownRank = -4

/** The words of `start..end`; white space is left out. */
export function segment(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isHan(code)) {
      let to = at + 1
      while (to < end && isHan(text.charCodeAt(to))) to++
      segmentHan(text, at, to, words)
      at = to
      continue
    }

    let to = at + 1
    const kind = kindOf(text, at)
    if (kind !== 'P') while (to < end && kindOf(text, to) === kind) to++
    if (kind !== ' ') words.push({start: at, end: to, tag: kind})
    at = to
  }

  return words
}

function segmentHan(text: string, start: number, end: number, words: Word[]): void {
  const lexicon = openLexicon()
  const length = end - start
  const best = new Float64Array(length + 1)
  const lengths = new Uint8Array(length + 1)
  const tags: string[] = []
  for (let at = length - 1; at >= 0; at--) {
    best[at] = unknownRank - totalRank - wordCost + (best[at + 1] ?? 0)
    lengths[at] = 1
    tags[at] = 'x'
    let node = 1
    const limit = Math.min(longestWord, length - at)
    for (let offset = 0; offset < limit; offset++) {
      node = lexicon.next(node, text.charCodeAt(start + at + offset))
      if (node === 0) break
      const tag = lexicon.tag(node)
      if (tag === '') continue
      const score = lexicon.rank(node) - totalRank - wordCost + (best[at + offset + 1] ?? 0)
      if (score > (best[at] ?? 0)) {
        best[at] = score
        lengths[at] = offset + 1
        tags[at] = tag
      }
    }
  }

  for (let at = 0; at < length; at += lengths[at] ?? 1) {
    const from = start + at
    words.push({start: from, end: from + (lengths[at] ?? 1), tag: tags[at] ?? 'x'})
  }
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function kindOf(text: string, at: number): PartOfSpeech {
  const code = text.charCodeAt(at)
  if (isHan(code)) return 'H'
  if (code >= 0x30 && code <= 0x39) return 'D'
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return ' '
  if (isMask(text.charAt(at))) return 'D'
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'L' : 'P'
}
