/**
 * Sentences that sum up and promise in one breath: `取得了一定的成绩,但仍存在不足,我们将继续努力,作出更大贡献。`
 *
 * They name shortcomings only in passing. At the end of a report they take leave; anywhere else the
 * place forbids a closing.
 */
import type {Reason} from '../reason.ts'
import type {Span} from '../../text/span.ts'

/** What such a sentence says, one after the other. */
const parts: readonly RegExp[] = [
  /取得|做出|成绩|成效|进步/gu,
  /但|虽|尽管/gu,
  /不足|问题|差距|困难|缺点/gu,
  /将|要|定会/gu,
  /努力|贡献|再接再厉|更好|台阶|水平|新局面|佳绩|辉煌/gu,
]

/** It is no longer than this. */
const longestSentence = 160

const summingUp: Reason = {
  rule: 'role/sign/summing-up',
  scores: {closing: 8, problems: -4},
  factor: 1,
}

/** Whether a sentence of a folded text sums up and promises. Linear in its length. */
export function sumsUp(text: string, {start, end}: Span): boolean {
  if (end - start > longestSentence) return false
  const words = text.slice(start, end)
  let from = 0
  return parts.every((part) => {
    part.lastIndex = from
    const found = part.test(words)
    from = part.lastIndex
    part.lastIndex = 0
    return found
  })
}

/** What it says by that. */
export function summingUpReasons(text: string, span: Span): readonly Reason[] {
  return sumsUp(text, span) ? [summingUp] : []
}
