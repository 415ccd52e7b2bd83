/**
 * `pair/shared-slip`: a rare error that stands in both texts in the same surroundings. Two people
 * seldom make the same slip in the same words; one who copies always does.
 */
import type {PairFinding} from '../types.ts'
import {quote} from './evidence-text.ts'
import {surroundings, type PlacedSlip} from './placed-slips.ts'
import type {EvidencePair} from './traits.ts'

export function sharedSlips({a, b}: EvidencePair): readonly PairFinding[] {
  if (a.slips.length === 0 || b.slips.length === 0) return []
  const rest = [...b.slips]

  return a.slips.flatMap((slipA) => {
    const index = rest.findIndex((slipB) => isSame(slipA, slipB))
    const slipB = rest[index]
    if (slipB === undefined) return []
    rest.splice(index, 1)
    const hint = slipA.right === null ? '' : `（疑为“${slipA.right}”）`
    return [
      {
        rule: 'pair/shared-slip' as const,
        message: `两篇有同样的错处：“${quote(a.text, slipA.span)}”${hint}`,
        a: [slipA.span],
        b: [slipB.span],
      },
    ]
  })
}

/** On one side at least the letters around must be equal. */
function isSame(left: PlacedSlip, right: PlacedSlip): boolean {
  return (
    left.words === right.words &&
    ((left.before.length === surroundings && left.before === right.before) ||
      (left.after.length === surroundings && left.after === right.after))
  )
}
