/**
 * Numbers that are none by their own shape or their nearest neighbours: dates, ordinals, document
 * numbers, sessions, addresses, list markers.
 *
 * Rules are tried in order at the numeral, the first that matches wins. Patterns are sticky and
 * every repetition in them is bounded, so a rule costs a constant.
 */
import type {RejectionReason} from '../types.ts'
import {dateRules} from './dates.ts'
import {numberedRules} from './numbered.ts'
import {placeRules} from './places.ts'
import type {Place} from './rule.ts'
import {titleRules} from './titles.ts'

const rules = [...numberedRules, ...dateRules, ...titleRules, ...placeRules]

/** The first rule that rejects the number at a place, with the end of what it rejects. */
export function rejectByShape(
  place: Place,
): {readonly end: number; readonly reason: RejectionReason; readonly rule: string} | null {
  for (const rule of rules) {
    const end = rule.end(place)
    if (end !== null) return {end, reason: rule.reason, rule: rule.name}
  }

  return null
}
