/**
 * Judgement: which verdict an alignment deserves.
 *
 * `copy` asks how much of both texts is equal or words put for others (`alignment/replaced.ts`): a
 * copyist who rewrote every fifth word has still copied the document, whoever filled in the same form
 * has not. `partial` asks how much of what is shared
 * is the author's own, neither stock phrases of the genre nor text common to many documents of the
 * collection. Everything else is `boilerplate`.
 */
import type {Settings} from '../options.ts'
import type {Verdict} from '../types.ts'
import type {Alignment} from '../alignment/batch.ts'

/** What the shared text of a pair consists of, in symbols. */
export interface SharedText {
  /** Neither stock nor common. */
  readonly original: number
  /** Common text. */
  readonly common: number
  /** In passages with enough text of their own. */
  readonly substantial: number
  /** Original symbols of the passage that has most. */
  readonly longest: number
}

/** A single original passage of this many symbols is a finding in a document of any length. */
const longPassage = 120

/** Of a copy's shorter text at least this share is equal symbol for symbol. */
const copyMatched = 0.4

/** Of what passages must make up for `partial` at least this share is nobody else's words. */
const ownShare = 0.8

/** A passage with this share of its own words counts whole towards `partial`. */
const weightyShare = 0.3

/** Verdicts by the number that batches hold; the worst first. */
export const verdicts: readonly Verdict[] = ['copy', 'partial', 'boilerplate']

/** Whether a passage counts whole towards `partial`. */
export function isWeighty(own: number, matched: number): boolean {
  return own >= weightyShare * matched
}

/** Whether passages cover both documents, whatever they say. */
export function isWholeCopy(
  {matched, coveredA, coveredB}: Alignment,
  lengthA: number,
  lengthB: number,
  {copyShare, minPassage}: Settings,
): boolean {
  if (matched === lengthA && matched === lengthB) return true
  return (
    matched >= minPassage &&
    matched >= copyMatched * Math.min(lengthA, lengthB) &&
    coveredA >= copyShare * lengthA &&
    coveredB >= copyShare * lengthB
  )
}

/** A document below this is a form's lines or a notice as soon as it is a report. */
const leastWhole = 200

/** Whether one of the two holds the whole of the other, which is long enough to be a report. */
export function isHeldWhole(
  {coveredA, coveredB}: Alignment,
  lengthA: number,
  lengthB: number,
  {copyShare}: Settings,
): boolean {
  const covered = Math.max(
    lengthA < leastWhole ? 0 : coveredA / lengthA,
    lengthB < leastWhole ? 0 : coveredB / lengthB,
  )
  return covered >= copyShare
}

/** Judge an alignment. */
export function judge(
  alignment: Alignment,
  {original, substantial, longest}: SharedText,
  lengthA: number,
  lengthB: number,
  settings: Settings,
): Verdict {
  const needed = leastPartial(lengthA, lengthB, settings)
  // Two forms that were left nearly empty are no copies when the caller named the form.
  const isExcluded = settings.stock.length > 0 && original < needed
  if (!isExcluded && isWholeCopy(alignment, lengthA, lengthB, settings)) return 'copy'
  const isPartial = hasOwnText({original, substantial, longest}, needed, settings)
  return isPartial ? 'partial' : 'boilerplate'
}

/** Symbols that passages must make up for `partial`. */
export function leastPartial(lengthA: number, lengthB: number, {partialShare}: Settings): number {
  return partialShare * Math.min(lengthA, lengthB)
}

/** Whether what is shared is enough of somebody's own for `partial`. */
export function hasOwnText(
  {original, substantial, longest}: Omit<SharedText, 'common'>,
  needed: number,
  {minPassage}: Settings,
): boolean {
  const own = Math.max(minPassage, ownShare * needed)
  return longest >= longPassage || (original >= own && substantial >= needed)
}

/** A passage with more stock than this is a stock passage. */
const stockPassage = 0.6

/** Whether stock phrases are most of a passage. */
export function isStockShare(share: number): boolean {
  return share >= stockPassage
}
