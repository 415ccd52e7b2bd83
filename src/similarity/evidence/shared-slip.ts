/**
 * `pair/shared-slip`: a rare error that stands in both texts in the same surroundings. Two people
 * seldom make the same slip in the same words; one who copies always does.
 */
import {ruled} from '../../wording/results/say.ts'
import type {PairFinding} from '../types.ts'
import {quote} from './evidence-text.ts'
import {findSameSlip} from './placed-slips.ts'
import type {EvidencePair} from './traits.ts'

/** Slips of a text that are looked up: more are its way of writing, and no evidence. */
const mostSlips = 100

export function sharedSlips({a, b}: EvidencePair): readonly PairFinding[] {
  const slips = a.slips().slice(0, mostSlips)
  if (slips.length === 0) return []
  const taken = new Set<number>()

  return slips.flatMap((slip) => {
    const same = findSameSlip(b.source(), slip).find(({span}) => !taken.has(span.start))
    if (same === undefined) return []
    taken.add(same.span.start)
    return [
      ruled(
        'pair/shared-slip',
        {slip: quote(a.text, slip.span), right: slip.right},
        {a: [slip.span], b: [same.span]},
      ),
    ]
  })
}
