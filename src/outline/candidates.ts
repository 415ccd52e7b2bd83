/**
 * Where enumerators could stand: at the start of a line, and inside a line behind punctuation.
 *
 *     主要做法是:一是会议宣传。二是…      (the carets mark the places that are tried)
 *     ^          ^           ^
 *
 * One pass; prose costs a table look-up a character.
 */
import type {Span} from '../text/span.ts'
import {isEnclosed, matchEnumerator, mayOpenEnumerator, type EnumeratorMatch} from './enumerator.ts'

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
export function findCandidates(text: string, lines: readonly Span[]): readonly Candidate[] {
  const candidates: Candidate[] = []

  for (const [line, {start, end}] of lines.entries()) {
    let offset = start
    while (offset < end) {
      const boundary = offset === start ? 'line' : boundaryAt(text, offset)
      const match = boundary === null ? null : matchEnumerator(text, offset)
      if (boundary === null || match === null || match.end > end) {
        offset++
        continue
      }

      candidates.push({line, start: offset, boundary, match})
      offset = match.end
    }
  }

  return candidates
}

/** What stands before a place inside a line, or `null` where no enumerator can begin. */
function boundaryAt(text: string, offset: number): Boundary | null {
  const code = text.charCodeAt(offset)
  if (!mayOpenEnumerator(code)) return null
  const before = text.charCodeAt(offset - 1)
  if (sentenceBoundary.has(before)) return 'sentence'
  if (clauseBoundary.has(before)) return 'clause'
  return isEnclosed(code) ? 'none' : null
}
