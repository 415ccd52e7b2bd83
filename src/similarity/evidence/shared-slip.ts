/**
 * `pair/shared-slip`: a rare error that stands in both texts in the same surroundings. Two people
 * seldom make the same slip in the same words; one who copies always does.
 */
import type {PairFinding} from '../types.ts'
import {originalOf, quote, type EvidencePair, type EvidenceText} from './evidence-text.ts'
import {findSlips, type Slip} from './slips.ts'

/** Letters on either side that are the surroundings; on one side at least they must be equal. */
const surroundings = 3

interface Placed {
  readonly slip: Slip
  readonly words: string
  readonly before: string
  readonly after: string
}

export function sharedSlips({a, b}: EvidencePair): readonly PairFinding[] {
  const slipsA = placedSlips(a)
  if (slipsA.length === 0) return []
  const slipsB = [...placedSlips(b)]

  return slipsA.flatMap((slipA) => {
    const index = slipsB.findIndex((slipB) => isSame(slipA, slipB))
    const slipB = slipsB[index]
    if (slipB === undefined) return []
    slipsB.splice(index, 1)
    const spanA = originalOf(a, slipA.slip.start, slipA.slip.end)
    const spanB = originalOf(b, slipB.slip.start, slipB.slip.end)
    const {right} = slipA.slip
    const hint = right === null ? '' : `（疑为“${right}”）`
    return [
      {
        rule: 'pair/shared-slip' as const,
        message: `两篇有同样的错处：“${quote(a, spanA)}”${hint}`,
        a: [spanA],
        b: [spanB],
      },
    ]
  })
}

function placedSlips({folded: {text}}: EvidenceText): readonly Placed[] {
  return findSlips(text).map((slip) => ({
    slip,
    words: text.slice(slip.start, slip.end),
    before: lettersBefore(text, slip.start),
    after: lettersAfter(text, slip.end),
  }))
}

function isSame(left: Placed, right: Placed): boolean {
  return (
    left.words === right.words &&
    ((left.before.length === surroundings && left.before === right.before) ||
      (left.after.length === surroundings && left.after === right.after))
  )
}

const letterPattern = /[\p{L}\p{N}]/u

function lettersBefore(text: string, end: number): string {
  let letters = ''
  for (let at = end - 1; at >= 0 && end - at <= 2 * surroundings; at--) {
    if (letterPattern.test(text.charAt(at))) letters = text.charAt(at) + letters
    if (letters.length === surroundings) break
  }

  return letters
}

function lettersAfter(text: string, start: number): string {
  let letters = ''
  for (let at = start; at < text.length && at - start < 2 * surroundings; at++) {
    if (letterPattern.test(text.charAt(at))) letters += text.charAt(at)
    if (letters.length === surroundings) break
  }

  return letters
}
