/**
 * The words of a text that may be keywords.
 *
 * A keyword has two Han characters or more, is no word of grammar or of mere activity
 * (`进行`, `做好`), and, where the segmenter tags, is a noun, a verb, a name or a set phrase. Tags of
 * general dictionaries are rough (`明显提高` is a personal name to them), so the list of stop words
 * decides as much as they do.
 */
import {segmentWords} from '../words/words.ts'
import type {Segmenter, Word} from '../words/types.ts'
import {stopWords} from './stop-words.ts'

/** Two or more Han characters. */
const hanWord = /^\p{Script=Han}{2,}$/u

/** `n nr ns nt nz v vn an j l i b`: what carries a subject; `x` (guessed), `d`, `p`, `t` … do not. */
const contentTag = /^(?:n|v|an|j|l|i|b)/u

/** `一次`, `三个`, `多名`, `第二`: counting, whatever the tag says. */
const counting =
  /^[第近余多几数]?[一二三四五六七八九十百千万亿两几半多余数][是个次名户场条项年月日天处批份届种些位人元件]?$/u

/** `我市`, `各村`, `本社区`: pointing at whoever writes. */
const pointing = /^[我本各该此全每][县市区镇乡村街社]/u

/** `大力开展`, `积极参与`, `不断加强`: an adverb with a verb of activity, glued by the dictionary. */
const activity =
  /^(?:大力|积极|不断|深入|认真|全面|切实|广泛|进一步|充分|顺利|努力|明显|严格|有效|加大|及时|扎实|共同)\p{Script=Han}{2}$/u

/** The candidates for keywords in a text, in order, as often as they stand there. */
export function contentWords(text: string, segmenter: Segmenter): readonly string[] {
  return segmentWords(text, {segmenter, tags: true})
    .filter((word) => isContentWord(word))
    .map((word) => word.text)
}

function isContentWord({text, tag}: Word): boolean {
  if (!hanWord.test(text) || stopWords.has(text)) return false
  if (tag !== undefined && !contentTag.test(tag)) return false
  return !counting.test(text) && !pointing.test(text) && !activity.test(text)
}
