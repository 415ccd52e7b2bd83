/**
 * Where enumerators could stand: at the start of a line, and inside a line behind punctuation.
 *
 *     主要做法是:一是会议宣传。二是…      (the carets mark the places that are tried)
 *     ^          ^           ^
 *
 * One pass; prose costs a table look-up a character.
 */
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {isEnclosed, matchEnumerator, mayOpenEnumerator, type EnumeratorMatch} from './enumerator.ts'
import {listVerbs} from './han-enumerators.ts'
import {matchLabelled} from './labelled-enumerators.ts'
import {skipOrnaments} from './ornaments.ts'
import {matchSpaced} from './spaced-enumerators.ts'

/** What stands before a place inside a line. */
export type Boundary =
  | 'line' // nothing: the line begins here
  | 'sentence' // 。；： and the like
  | 'clause' // a comma, a closing quote
  | 'none' // prose

/** An enumerator that could begin a unit. All offsets are folded ones. */
export interface Candidate {
  /** Index of the line. */
  readonly line: number
  readonly start: number
  readonly boundary: Boundary
  readonly match: EnumeratorMatch
}

const sentenceBoundary = new Set([...'。!?;:；：！？…'].map((character) => character.charCodeAt(0)))
const clauseBoundary = new Set([...',，”’")]》」』“—'].map((character) => character.charCodeAt(0)))

/** All candidates of the folded text in order. */
export function findCandidates(folded: Folded, lines: readonly Span[]): readonly Candidate[] {
  const {text} = folded
  const candidates: Candidate[] = []

  for (const [line, {start, end}] of lines.entries()) {
    if (isContentsLine(text, start, end)) continue
    const first = skipOrnaments(text, start, end)
    let offset = first
    while (offset < end) {
      const boundary = offset === first ? 'line' : boundaryAt(folded, offset)
      const match = boundary === null ? null : matchAt(folded, offset, end, boundary)
      // In prose 周一, is no number; only the words 一是, 一要 and enclosed ones stand there.
      const isStray =
        boundary === 'none' && text.charCodeAt(offset) === one && match?.style !== 'yi-shi'
      if (boundary === null || match === null || match.end > end || isStray) {
        offset++
        continue
      }

      candidates.push({line, start: offset, boundary, match})
      offset = match.end
    }
  }

  return candidates
}

/** `一、工作回顾………5` in a table of contents numbers nothing here. */
function isContentsLine(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last < zero || last > zero + 9) return false
  return leaders.test(text.slice(Math.max(start, end - longestLeaders), end))
}

const zero = '0'.charCodeAt(0)
/** Dots and the number of a page, as far back as they are looked for. */
const leaders = /(?:…{2}|[.·]{4}) ?[0-9]{1,3}$/u
const longestLeaders = 12

/** The enumerator at a place; some forms are read at the start of a line alone. */
function matchAt(
  folded: Folded,
  start: number,
  end: number,
  boundary: Boundary,
): EnumeratorMatch | null {
  const match = matchEnumerator(folded.text, start)
  if (match !== null || boundary !== 'line') return match
  return matchSpaced(folded, {start, end}) ?? matchLabelled(folded.text, start)
}

/** What stands before a place inside a line, or `null` where no enumerator can begin. */
function boundaryAt({text, offsets}: Folded, offset: number): Boundary | null {
  const code = text.charCodeAt(offset)
  if (!mayOpenEnumerator(code)) return null
  const before = text.charCodeAt(offset - 1)
  if (sentenceBoundary.has(before)) return 'sentence'
  if (clauseBoundary.has(before)) return 'clause'
  // `二、推进措施 1.完善设施 (1)…`: a page on one line keeps a space where a line was.
  if ((offsets[offset] ?? 0) - (offsets[offset - 1] ?? 0) > 1) return 'clause'
  // Prose is full of 一 and of brackets: the next character tells nearly all of them apart.
  if (code === one) {
    const isWord = listWords.has(text.charCodeAt(offset + 1)) && !compounds.has(before)
    return isWord ? 'none' : null
  }

  if (code === bracket) return text.charCodeAt(offset + 2) === closingBracket ? 'none' : null
  return isEnclosed(code) ? 'none' : null
}

/** `一、工作总结(一)稳增长。`: pages that lose their line breaks leave no mark before it. */
const bracket = '('.charCodeAt(0)
const closingBracket = ')'.charCodeAt(0)

/** `各乡镇一要…;二要…`: a list may begin right behind its subject. */
const one = '一'.charCodeAt(0)

/** Words that number with 一, 二: 一是, 一要, 一抓 (`han-enumerators.ts`). */
const listWords = new Set([...`是${listVerbs}`].map((character) => character.charCodeAt(0)))

/** `统一要求`, `第一要务`: characters with which 一 makes a word. */
const compounds = new Set(
  [...'第统唯同单专之逐万划归合不百千〇零三十五八另每某这那逢初惟整均进'].map((character) =>
    character.charCodeAt(0),
  ),
)
