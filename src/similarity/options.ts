/** What a caller may choose when comparing, checked all at once. */
import {seedLength} from './alignment/matches.ts'
import {makeChecks, type OptionChecks} from './option-checks.ts'

/** All optional. */
export interface CompareOptions {
  /**
   * Fewest characters in a row, punctuation and white space not counted and a number as one, that
   * make an exact passage. 13 by default, as the services that universities use have it.
   */
  readonly minPassage?: number
  /**
   * Share of both documents, 0..1, that equal text and words put for others must cover for `copy`. 0.8 by
   * default.
   */
  readonly copyShare?: number
  /** Share of one document, 0..1, that original passages must make up for `partial`. 0.1 by default. */
  readonly partialShare?: number
  /** Most pairs in the result; the most suspicious are kept. All by default. */
  readonly maxPairs?: number
  /**
   * Texts that everyone was given (template, notice) and passages to leave out: what stands in them
   * is stock, and a pair with little else in common is `boilerplate`.
   */
  readonly stock?: readonly string[]
  /**
   * Whether quotations and titles (“…”, 《…》) are stock as well, wherever their words stand. No by
   * default, which leaves out only what both documents of a pair mark as quoted.
   */
  readonly excludeQuotations?: boolean
}

/** The options with their defaults. */
export type Settings = Required<CompareOptions>

/** Practice in Chinese plagiarism checks: 13 characters in a row. */
const defaultMinPassage = 13

/** Chosen on the corpus and on bench/similarity: the least a 30 % rewritten copy keeps. */
const defaultCopyShare = 0.8

/** Chosen on the corpus: 13/17 share .15 and are partial, 1/20 share .09 and are not. */
const defaultPartialShare = 0.1

/**
 * Read the options; `also` checks what a caller of this has besides.
 *
 * @throws {TypeError | RangeError}
 *   When one is not what it should be; all are named in one message.
 */
export function readOptions(
  options: CompareOptions,
  also?: (checks: OptionChecks) => void,
): Settings {
  const settings: Settings = {
    minPassage: options.minPassage ?? defaultMinPassage,
    copyShare: options.copyShare ?? defaultCopyShare,
    partialShare: options.partialShare ?? defaultPartialShare,
    maxPairs: options.maxPairs ?? Infinity,
    stock: options.stock ?? [],
    excludeQuotations: options.excludeQuotations ?? false,
  }

  const checks = makeChecks()
  checks.number(
    'minPassage',
    settings.minPassage,
    `an integer >= ${seedLength}`,
    (value) => Number.isInteger(value) && value >= seedLength,
  )
  checks.number('copyShare', settings.copyShare, 'a number in 0..1', isShare)
  checks.number('partialShare', settings.partialShare, 'a number in 0..1', isShare)
  checks.count('maxPairs', settings.maxPairs)
  if (!Array.isArray(settings.stock) || settings.stock.some((text) => typeof text !== 'string')) {
    checks.reject('stock', 'an array of strings', settings.stock)
  }

  if (typeof settings.excludeQuotations !== 'boolean') {
    checks.reject('excludeQuotations', 'a boolean', settings.excludeQuotations)
  }

  also?.(checks)
  checks.finish()
  return settings
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}
