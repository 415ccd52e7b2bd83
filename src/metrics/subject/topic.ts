/**
 * What the clause before is about, for a measure that names nothing itself: `财政收入|突破百亿大关,
 * 达到102.3亿元`.
 */
import type {Span} from '../../text/span.ts'
import {skipModifiers} from './phrase.ts'

/** How long the clause before may be. */
const longestBefore = 30
const topicPattern =
  /^([^,、。;:“”"']{2,14}?)(?:再创|首次|成功|历史性|突破|实现|迈上|跃上|站上|跨上|创下|创历史|稳步|持续|再获|喜获|连续)/u

/** The topic of the clause that ends before `clauseStart`, or `null`. */
export function topicBefore(text: string, clauseStart: number, least: number): Span | null {
  const end = clauseStart - 1
  if (text.charAt(end) !== ',') return null
  let start = end
  while (
    start > least &&
    end - start < longestBefore &&
    !',。;:\n!?'.includes(text.charAt(start - 1))
  )
    start--
  const found = topicPattern.exec(text.slice(start, end))
  if (found?.[1] === undefined) return null
  const topicEnd = start + found[1].length
  return {start: skipModifiers(text, start, topicEnd), end: topicEnd}
}
