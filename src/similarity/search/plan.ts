/** How a collection of a given size is searched. */
import type {CandidateRules} from '../candidates/candidates.ts'
import type {ClassBounds} from '../candidates/posting-lists.ts'
import {shingleLength} from '../sketch/sampling.ts'
import type {Settings} from '../options.ts'

/** One in how many shingles is kept, and when shared ones make a candidate. */
export interface Plan {
  readonly rate: number
  readonly classes: ClassBounds
  readonly rules: CandidateRules
}

/** Collections up to this size are searched without regard to how frequent a shingle is. */
const smallCollection = 200

/** Up to this size whatever shares one shingle is compared, two thousand pairs. */
const tinyCollection = 64

/** Characters up to which all shingles are kept; the rate doubles whenever they double. */
const fullLength = 2_000_000

/** Characters beyond which memory counts for more than witnesses. */
const hugeLength = 500_000_000

/** At one in eight, a quarter of a report still leaves forty witnesses. */
export const usualRate = 8
const hugeRate = 16

/** Shared shingles of which no fewer are evidence in a sample. */
const fewestSampled = 3

/** Symbols of shared text that are always looked at in a large collection. */
const certainSymbols = 40

/** Fewer than expected by so many: samples scatter. */
const scatter = 2

/** The plan for a collection. */
export function makePlan(
  documentCount: number,
  settings: Pick<Settings, 'minPassage'>,
  rate: number,
): Plan {
  if (documentCount <= smallCollection) {
    const isTiny = documentCount <= tinyCollection
    const shared = isTiny ? 1 : Math.max(1, Math.min(4, settings.minPassage - shingleLength + 1))
    return {
      rate,
      classes: {veryRare: smallCollection, rare: smallCollection, some: smallCollection},
      rules: {
        weights: [1, 1, 1, 1],
        leastShare: 0,
        mostNeeded: shared,
        leastNeeded: Math.max(1, Math.round(shared / rate)),
      },
    }
  }

  return {
    rate,
    classes: {veryRare: 4, rare: 16, some: 64},
    rules: {
      weights: [4, 3, 2, 0],
      leastShare: 0.24,
      mostNeeded: 3 * Math.max(fewestSampled, certainSymbols / rate - scatter),
      leastNeeded: 3 * fewestSampled,
    },
  }
}

/** One in how many shingles is kept in a collection of so many characters. */
export function samplingRate(length: number): number {
  if (length > hugeLength) return hugeRate
  let rate = 1
  for (let limit = fullLength; rate < usualRate && length > limit; limit *= 2) rate *= 2
  return rate
}
