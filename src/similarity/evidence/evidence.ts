/**
 * What speaks for copying beyond equal text, and for which document was there first.
 *
 * Called once for each pair of the result, with what was read of both documents. Only pairs that share a
 * passage come here; each rule is strict enough to be put before the person who signed.
 */
import type {Direction, Pair, PairFinding} from '../types.ts'
import {findDirection} from './direction.ts'
import {foreignNames} from './foreign-name.ts'
import {listOrder} from './list-order.ts'
import {sameFigures} from './same-figures.ts'
import {sharedSlips} from './shared-slip.ts'
import type {Traits} from './traits.ts'

/** Findings and direction of a pair. */
export interface Evidence {
  readonly findings: readonly PairFinding[]
  readonly direction: Direction | null
}

/** A pair before evidence is looked for. */
export type AlignedPair = Pick<Pair, 'passages' | 'verdict'>

/** Look for evidence in an aligned pair, given what was read of both documents. */
export function evidence({passages, verdict}: AlignedPair, a: Traits, b: Traits): Evidence {
  const pair = {a, b, passages}
  const isBoilerplate = verdict === 'boilerplate'
  const names = foreignNames(pair)
  return {
    findings: [
      ...sameFigures(pair, isBoilerplate),
      ...sharedSlips(pair),
      ...names.map(({finding}) => finding),
      ...listOrder(pair),
    ],
    // Whose a stock phrase was first is no question.
    direction: isBoilerplate ? null : findDirection(pair, names),
  }
}
