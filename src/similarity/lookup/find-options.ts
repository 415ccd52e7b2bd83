/** What a caller may choose when one document is looked up. */
import {readOptions, type CompareOptions, type Settings} from '../options.ts'

/** Options of a lookup. */
export interface FindOptions extends CompareOptions {
  /** Most documents of the index that are aligned with the one asked about, 1 or more; 16 by default. */
  readonly limit?: number
  /**
   * In how many pairs, the worst first, findings and a direction are looked for: equal figures, rare
   * errors, names left behind. The others have no findings, and their direction is `null`. 0 or more, or
   * `Infinity`. By default all in an index of at most 140 documents, else 3: with all, an answer of
   * sixteen copies takes half as long again. Pairs that share phrases only are never searched in larger
   * indexes.
   */
  readonly evidenceLimit?: number
}

/** The options with their defaults. */
export interface FindSettings {
  readonly settings: Settings
  readonly limit: number
  readonly evidenceLimit: number
}

/** Indexes up to this size are small: in larger ones, as in larger collections, phrases prove nothing. */
export const smallIndex = 140

const defaultLimit = 16

const usualEvidence = 3

/**
 * Read the options of a lookup in an index of so many documents.
 *
 * @throws {TypeError | RangeError}
 *   When one is not what it should be; all are named in one message.
 */
export function readFindOptions(
  {limit = defaultLimit, evidenceLimit, ...options}: FindOptions,
  documents: number,
): FindSettings {
  const searched = evidenceLimit ?? (documents <= smallIndex ? Infinity : usualEvidence)
  const settings = readOptions(options, (checks) => {
    checks.count('limit', limit, 1)
    checks.count('evidenceLimit', searched)
  })
  return {settings, limit, evidenceLimit: searched}
}
