/**
 * What speaks for copying beyond equal text, and for which document was there first.
 *
 * Asked once for each pair of the result, with the texts of both documents. Only pairs that share a
 * passage come here; each rule is strict enough to be put before the person who signed.
 */
import type {Direction, Pair, PairFinding} from '../types.ts'
import {findDirection} from './direction.ts'
import {foreignNames} from './foreign-name.ts'
import {listOrder} from './list-order.ts'
import {sameFigures} from './same-figures.ts'
import {sharedSlips} from './shared-slip.ts'
import {makeTraitsReader} from './traits.ts'

/** Findings and direction of a pair. */
export interface Evidence {
  readonly findings: readonly PairFinding[]
  readonly direction: Direction | null
}

/** A pair before evidence is looked for. */
export type AlignedPair = Omit<Pair, 'findings' | 'direction'>

/** Looks for evidence in an aligned pair, given the texts of both documents. */
export type EvidenceFinder = (pair: AlignedPair, textA: string, textB: string) => Evidence

/** Make a finder, which remembers what it read of the last documents. */
export function makeEvidenceFinder(): EvidenceFinder {
  const read = makeTraitsReader()
  return ({passages, verdict}, textA, textB) => {
    const pair = {a: read(textA), b: read(textB), passages}
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
}
