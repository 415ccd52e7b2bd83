/** Headings whose own words do not decide: their place among their siblings does. */
import type {OutlineNode} from '../outline/types.ts'
import type {Context} from './context.ts'
import type {Reason} from './reason.ts'
import type {Role} from './types.ts'

/** What is known of the headings before one, under the same parent. */
export interface SiblingState {
  lastRole: Role | null
  hasReview: boolean
  reviewYears: Set<string>
  /** Whether the sub-headings of a heading of goals and tasks tell goals; `null` before the first. */
  tellsGoals: boolean | null
}

/** An undecided heading in a summary most likely names a field of work. */
const fieldOfWork: Reason = {
  rule: 'role/heading/field-of-work',
  scores: {progress: 1.6},
  factor: 1,
}

/** An undecided heading behind a plan. */
const followsPlan: Reason = {
  rule: 'role/heading/follows-plan',
  scores: {nextSteps: 2.6, closing: 0.8},
  factor: 1,
}

/** An undecided heading behind the shortcomings of the review. */
const followsReckoning: Reason = {
  rule: 'role/heading/follows-reckoning',
  scores: {nextSteps: 2.4, objectives: 1.6},
  factor: 1,
}

/** The last chapter of a government's plan; as the first heading of a text it follows one. */
const ownHouse: Reason = {
  rule: 'role/heading/own-house',
  scores: {nextSteps: 2.6, closing: 0.8},
  factor: 1,
}

/** `全面加强政府自身建设`, `努力建设人民满意的政府`; `政府自身建设全面加强` tells a result. */
const ownHouseTitle =
  /^(?:全面|切实|着力|持续|不断|努力|加快|奋力|坚持|锲而不舍|纵深)?(?:加强|建设|推进|提升|打造|强化|抓好)[^,。]{0,12}(?:政府|自身建设)/u

/** Whether a heading that nothing stands before can only follow a plan. */
export function opensOwnHouse({text, ordinal, style}: OutlineNode, isFirst: boolean): boolean {
  return isFirst && style === 'chinese' && (ordinal ?? 1) > 1 && ownHouseTitle.test(text)
}

/** A heading such as 基本情况 that has headings of its own. */
export const wholeReport: Reason = {
  rule: 'role/heading/whole-report',
  scores: {progress: 1.6, overview: 1},
  factor: 1,
}

/** A goal among the sub-headings of a heading that names goals and tasks. */
export const endState: Reason = {
  rule: 'role/heading/end-state',
  scores: {objectives: 2.5},
  factor: 1,
}

/** What an undecided heading most likely heads; `null` when it says what its parent says. */
export function undecidedReason(
  state: SiblingState,
  above: Context,
  isBehindReckoning: boolean,
  isOwnHouse: boolean,
): Reason | null {
  if (isOwnHouse) return ownHouse
  if (state.lastRole === 'nextSteps') return followsPlan
  if (state.lastRole === 'objectives' && state.hasReview) return followsPlan
  if (isBehindReckoning || (state.lastRole === 'problems' && above.role === null)) {
    return followsReckoning
  }

  return above.role === null && above.reasons.length === 0 ? fieldOfWork : null
}
