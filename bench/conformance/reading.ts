/** What a case is compared with: a metric or a quantity that was read without judgement. */
import type {QuantityReading} from '../../src/index.ts'

/** The fields that metrics and quantities share. */
export type Reading = QuantityReading

/** Relative difference that doubles of the peers' own make. */
const tolerance = 1e-9

/** Whether two values are the same but for rounding. */
export function isNear(found: number | null, expected: number | null): boolean {
  if (found === null || expected === null) return found === expected
  return Math.abs(found - expected) <= tolerance * Math.max(Math.abs(found), Math.abs(expected))
}
