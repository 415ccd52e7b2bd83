/** Options of a comparison, checked together. */

/** What counts as a passage, and when a pair is a copy. */
export interface CompareOptions {
  /**
   * Fewest units in a row, punctuation not counted, that make an exact passage; 6 to 1000. The
   * default of 13 is the rule of practice in Chinese academic checking.
   */
  readonly minPassage?: number
  /** From which share of both documents on a pair is a `copy`, 0..1; default 0.8. */
  readonly copyShare?: number
  /** From which share of the smaller document on a pair is `partial`, 0..1; default 0.1. */
  readonly partialShare?: number
}

/** All options with their values. */
export type ResolvedOptions = Required<CompareOptions>

/**
 * Fill in the defaults.
 *
 * @throws {RangeError} When an option is out of its range; all of them are named in one message.
 */
export function resolveOptions(options: CompareOptions): ResolvedOptions {
  const {minPassage = 13, copyShare = 0.8, partialShare = 0.1} = options
  const problems: string[] = []
  if (!Number.isInteger(minPassage) || minPassage < 6 || minPassage > 1000) {
    problems.push(`minPassage to be an integer from 6 to 1000, got ${minPassage}`)
  }

  for (const [name, share] of Object.entries({copyShare, partialShare})) {
    if (!(share >= 0 && share <= 1))
      problems.push(`${name} to be a number from 0 to 1, got ${share}`)
  }

  if (problems.length > 0) throw new RangeError(`Expected ${problems.join('; ')}`)
  return {minPassage, copyShare, partialShare}
}
