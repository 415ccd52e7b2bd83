/** Counts behind every rate, and the mistakes behind every count. */

/** So many right of so many. */
export interface Tally {
  readonly right: number
  readonly total: number
}

/** What a layer was asked for, what it returned and how much of that agrees. */
export interface Matching {
  readonly matched: number
  /** Units, characters or metrics that the gold demands. */
  readonly demanded: number
  /** Those that were returned and count. */
  readonly returned: number
}

/** One disagreement with the gold, for a reader. */
export interface Mistake {
  readonly document: string
  readonly layer: 'outline' | 'roles' | 'metrics'
  /** `missing`, `extra`, or the field that differs. */
  readonly kind: string
  /** Line of the document, from 1. */
  readonly line: number
  /** The words in question. */
  readonly quote: string
  readonly expected: string
  readonly found: string
}

export const emptyTally: Tally = {right: 0, total: 0}
export const emptyMatching: Matching = {matched: 0, demanded: 0, returned: 0}

export function addTallies(a: Tally, b: Tally): Tally {
  return {right: a.right + b.right, total: a.total + b.total}
}

export function addMatchings(a: Matching, b: Matching): Matching {
  return {
    matched: a.matched + b.matched,
    demanded: a.demanded + b.demanded,
    returned: a.returned + b.returned,
  }
}

/** Share that is right; `null` where there is no data, which is not 0. */
export function rate({right, total}: Tally): number | null {
  return total === 0 ? null : right / total
}

export function precision({matched, returned}: Matching): number | null {
  return returned === 0 ? null : matched / returned
}

export function recall({matched, demanded}: Matching): number | null {
  return demanded === 0 ? null : matched / demanded
}

/** Harmonic mean of precision and recall; `null` when nothing was demanded and nothing returned. */
export function f1({matched, demanded, returned}: Matching): number | null {
  return demanded + returned === 0 ? null : (2 * matched) / (demanded + returned)
}

/** `0.976`, or `–` where there is no data. */
export function showRate(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

/** `0.976 (84/86)`. */
export function showTally(tally: Tally): string {
  const value = rate(tally)
  return value === null ? '–' : `${value.toFixed(3)} (${tally.right}/${tally.total})`
}
