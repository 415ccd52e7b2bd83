/** What the place of a unit in its document says: summaries open with overviews, end with wishes. */
import type {PlanKind} from './plan-openings.ts'
import type {Reason} from './reason.ts'

/** Where a unit stands. */
export interface Place {
  /** Whether it stands in the first non-blank line. */
  readonly isFirstLine: boolean
  /** Whether its line, or that in which the document opens, opens a document by its own words. */
  readonly isSigned: boolean
  /** Whether it is the first sentence of the document. */
  readonly isFirstSentence: boolean
  /** Whether it stands outside all headings behind a section that plans. */
  readonly isBehindPlan: boolean
  /** Whether its line takes leave of the readers in some sentence. */
  readonly isFarewellLine: boolean
  /** Whether some sentence of its line states a goal as such. */
  readonly isGoalLine: boolean
  /** Whether its line weighs the year to come, under the heading of a plan. */
  readonly isComingYearLine: boolean
  /** Whether the unit stands behind the words with which the document opens as a plan. */
  readonly plan: PlanKind | null
  /** Whether its line is the last of a review that has given thanks. */
  readonly isReckoningLine: boolean
  /** Whether some heading stands before it or is it. */
  readonly isUnderHeading: boolean
  /** Whether the document has headings at all. */
  readonly hasHeadings: boolean
  /** Non-blank lines before its own. */
  readonly linesBefore: number
  /** Non-blank lines behind its own: 0 in the last line. */
  readonly linesAfter: number
  /** Share of the text before it, 0..1. */
  readonly share: number
  /** Whether it belongs to the signature at the end: who, when. */
  readonly isSignature: boolean
  /** Whether it belongs to a list of tasks behind the report. */
  readonly isAppendedPlan: boolean
  /** Whether it belongs to the glossary behind the report. */
  readonly isGlossary: boolean
  /** Whether its line starts with an enumerator. */
  readonly isEnumerated: boolean
  /** Whether it does so behind the opening, under no heading of an overview. */
  readonly isListed: boolean
}

/** Goals and leave-takings are rare where nothing speaks for them; the rest is learned. */
const base: Reason = {
  rule: 'role/place/base',
  scores: {objectives: -0.5, closing: -0.5},
  factor: 1,
}

const opening: Reason = {rule: 'role/place/opening', scores: {overview: 2.2}, factor: 1}
const firstSentence: Reason = {
  rule: 'role/place/first-sentence',
  scores: {overview: 1.6},
  factor: 1,
}
/** To stand first says little where nothing else shows that the document opens here. */
const unsignedOpening: Reason = {
  rule: 'role/place/unsigned-opening',
  scores: {overview: 1},
  factor: 1,
}
const inPlan: Reason = {
  rule: 'role/place/plan-document',
  scores: {nextSteps: 4, objectives: 2.8},
  factor: 1,
}
const inLikelyPlan: Reason = {
  rule: 'role/place/likely-plan',
  scores: {nextSteps: 2.4, objectives: 1.2},
  factor: 1,
}
const behindPlan: Reason = {
  rule: 'role/place/behind-plan',
  scores: {nextSteps: 2.4, closing: 0.8},
  factor: 1,
}
const farewellLine: Reason = {
  rule: 'role/place/farewell-line',
  scores: {closing: 3},
  factor: 1,
}
const goalLine: Reason = {rule: 'role/place/goal-line', scores: {objectives: 4}, factor: 1}
const comingYear: Reason = {rule: 'role/place/coming-year', scores: {objectives: 6.5}, factor: 1}
const reckoningLine: Reason = {
  rule: 'role/place/behind-thanks',
  scores: {problems: 6},
  factor: 1,
}
const beforeHeadings: Reason = {
  rule: 'role/place/before-headings',
  scores: {overview: 1.6, objectives: -1, problems: -1},
  factor: 1,
}
const behindOpening: Reason = {
  rule: 'role/place/behind-opening',
  scores: {overview: -4},
  factor: 1,
}
const lastLine: Reason = {
  rule: 'role/place/last-line',
  scores: {closing: 1.6, progress: -0.6},
  factor: 1,
}
const farFromEnd: Reason = {rule: 'role/place/far-from-end', scores: {closing: -6}, factor: 1}

const signature: Reason = {rule: 'role/place/signature', scores: {closing: 9}, factor: 1}

const appendedPlan: Reason = {rule: 'role/place/appended-plan', scores: {nextSteps: 12}, factor: 1}

/** What words mean is background. */
const glossary: Reason = {rule: 'role/place/glossary', scores: {overview: 14}, factor: 1}

/** A closing may start in the last lines, or in this last share of a long text. */
const closingLines = 3
const closingShare = 0.96

/** In shorter texts the last line is as likely to be the report itself. */
const linesBeforeClosing = 3

/** Overviews of texts without headings end within this share. */
const openingShare = 0.2

/** What the place adds, by named reasons. */
export function placeReasons(place: Place): readonly Reason[] {
  const reasons: Reason[] = [base]
  const isOpening = place.isFirstLine && !place.isUnderHeading

  if (isOpening) reasons.push(place.isSigned ? opening : unsignedOpening)
  if (isOpening && place.isSigned && place.isFirstSentence) reasons.push(firstSentence)
  if (place.plan !== null) reasons.push(place.plan === 'said' ? inPlan : inLikelyPlan)
  if (place.isBehindPlan) reasons.push(behindPlan)
  if (place.isReckoningLine) reasons.push(reckoningLine)
  if (place.isComingYearLine) reasons.push(comingYear)
  if (place.isGoalLine) reasons.push(goalLine)
  if (place.isFarewellLine && place.linesAfter < closingLines) reasons.push(farewellLine)
  if (!place.isUnderHeading && place.hasHeadings && place.isSigned) reasons.push(beforeHeadings)
  if (
    place.isUnderHeading ||
    place.isListed ||
    (!place.hasHeadings && place.share > openingShare)
  ) {
    reasons.push(behindOpening)
  }

  if (place.isGlossary) reasons.push(glossary)
  else if (place.isAppendedPlan) reasons.push(appendedPlan)
  else if (place.isSignature) reasons.push(signature)
  else if (
    place.linesAfter === 0 &&
    !place.isEnumerated &&
    place.linesBefore >= linesBeforeClosing
  ) {
    reasons.push(lastLine)
  } else if (place.linesAfter >= closingLines && place.share < closingShare)
    reasons.push(farFromEnd)
  return reasons
}
