/**
 * What speaks for copying beyond equal text, and for which document was there first.
 *
 * Called once for each pair of the result, with the texts of both documents.
 */
import type {Direction, Pair, PairFinding} from '../types.ts'

/** Findings and direction of a pair. */
export interface Evidence {
  readonly findings: readonly PairFinding[]
  readonly direction: Direction | null
}

/** A pair before evidence is looked for. */
export type AlignedPair = Omit<Pair, 'findings' | 'direction'>

/** Look for evidence in an aligned pair. */
export function evidence(_pair: AlignedPair, _textA: string, _textB: string): Evidence {
  return {findings: [], direction: null}
}
