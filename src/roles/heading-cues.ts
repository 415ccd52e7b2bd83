/**
 * What a heading says about the text under it.
 *
 * Words of the title decide (`存在问题`, `下半年工作计划`), counted less in a long title, where they
 * are more likely part of a sentence (`着力解决突出问题,提升…`). A short title without any such word
 * is compared with known titles by its bigrams.
 */
import {compareTwoStrings} from 'string-similarity'
import {cueFinder, type Cue} from './cue.ts'
import {aheadRule, behindRule, goalsAndTasksRule, headingCues} from './heading-words.ts'
import {knownTitles, wholeTitles} from './known-titles.ts'
import {isSolved} from './solved-troubles.ts'
import {addScores, bestRole, noScores, type Scores} from './scores.ts'
import type {Role} from './types.ts'

/** What a heading adds to the roles of the sentences under it. */
export interface HeadingReading {
  readonly scores: Scores
  /** What each rule's scores were multiplied by. */
  readonly factor: number
  /** The rules that fired, with the places of their words in the folded title. */
  readonly hits: readonly {readonly cue: Cue; readonly start: number; readonly end: number}[]
}

/** Titles up to this length state their topic outright; longer ones count for less. */
const shortTitle = 14

/** Words in a title longer than {@link shortTitle} keep at least this share of their weight. */
const longTitleFactor = 0.55

/**
 * One heading speaks with at most this weight: it is a strong prior, but what a paragraph says of
 * itself (`同时,我们也清醒地看到…`) must be able to contradict it.
 */
const mostOfHeading = 4.2

/** A title must be this like a known one, by Dice's coefficient; 0.6 lets one word in three differ. */
const leastSimilarity = 0.6

/** What a title like a known one adds. */
const similarityWeight = 3

const findCues = cueFinder(headingCues)

/** Read a folded title. Linear in its length. */
export function readHeading(title: string): HeadingReading {
  const whole = wholeTitles.get(title)
  if (whole !== undefined) {
    const hits = [{cue: whole, start: 0, end: title.length}]
    return {scores: addScores(noScores, whole.scores), factor: 1, hits}
  }

  const hits = findCues(title)
    .filter(({end, value}) => value.at !== 'end' || endsTopic(title, end))
    .filter(({start, value}) => !isSolved(value.rule, title.slice(0, start)))
    .map(({start, end, value}) => ({cue: value, start, end}))
  const factor = lengthFactor(title, hits)
  let scores = noScores
  const seen = new Set<string>()

  for (const {cue} of hits) {
    // `一、主要做法及成效` says one thing twice.
    if (seen.has(cue.rule)) continue
    seen.add(cue.rule)
    scores = addScores(scores, cue.scores, factor)
  }

  if (hits.length > 0 || title.length > shortTitle) {
    const {score} = bestRole(scores)
    const cap = score <= mostOfHeading ? 1 : mostOfHeading / score
    return {scores: addScores(noScores, scores, cap), factor: factor * cap, hits}
  }

  return similarTitle(title)
}

/** A long title that says the same thing twice (`总体要求、主要预期目标和…`) is no sentence. */
function lengthFactor(title: string, hits: HeadingReading['hits']): number {
  if (title.length <= shortTitle) return 1
  const rules = hits.map(({cue}) => cue.rule)
  if (rules.some((rule, index) => strongRule.test(rule) && rules.indexOf(rule) !== index)) return 1
  return Math.max(longTitleFactor, shortTitle / title.length)
}

/** Rules whose words name a part of a report outright. */
const strongRule = /^role\/heading\/(?:objectives|problems|next|progress)$/u

function similarTitle(title: string): HeadingReading {
  let best: Role | null = null
  let bestSimilarity = leastSimilarity
  for (const [known, role] of knownTitles) {
    // Dice's coefficient can be no more than the lengths allow.
    const most = (2 * Math.min(title.length, known.length) - 2) / (title.length + known.length - 2)
    if (most < bestSimilarity) continue
    const similarity = compareTwoStrings(title, known)
    if (similarity < bestSimilarity) continue
    best = role
    bestSimilarity = similarity
  }

  if (best === null) return {scores: noScores, factor: 1, hits: []}
  const scores = {[best]: similarityWeight * bestSimilarity}
  const cue: Cue = {rule: 'role/heading/similar-title', scores, phrases: ''}
  return {
    scores: addScores(noScores, scores),
    factor: 1,
    hits: [{cue, start: 0, end: title.length}],
  }
}

/** A heading whose best role scores less than this is undecided. */
const leastDecision = 1.5

/** The role that a heading's own words decide on; `null` when they do not. */
export function decidedRole(scores: Scores): Role | null {
  const {role, score} = bestRole(scores)
  return score >= leastDecision ? role : null
}

/** What may follow a word that ends a topic: nothing, or a second topic. */
const topicEnds = new Set('及和与、,;:。()')

function endsTopic(title: string, end: number): boolean {
  return end >= title.length || topicEnds.has(title.charAt(end))
}

/** A second role of a heading counts when it scores at least this share of the first. */
const leastShare = 0.5

/**
 * The roles of a heading that names two parts, in the order of its words: `存在问题及下步打算`,
 * `发展成就和主要目标任务`. `null` for a heading of one part.
 */
export function mixedRoles({hits}: HeadingReading): readonly [Role, Role] | null {
  const isReview = hits.some(({cue}) => (cue.scores.progress ?? 0) > 0)
  if (!isReview && hits.some(({cue}) => cue.rule === goalsAndTasksRule)) {
    return ['objectives', 'nextSteps']
  }

  const weights = new Map<Role, number>()
  for (const {cue} of hits) {
    if (cue.rule === aheadRule || cue.rule === behindRule) continue
    const {role, score} = bestRole(addScores(noScores, cue.scores))
    if (score > 0) weights.set(role, Math.max(score, weights.get(role) ?? 0))
  }

  const [first, second] = weights
  if (first === undefined || second === undefined) return null
  const isClear = Math.min(first[1], second[1]) >= Math.max(first[1], second[1]) * leastShare
  return isClear ? [first[0], second[0]] : null
}

/** Share of a title that its cue words cover, numbers and years left out. */
export function coveredShare(title: string, {hits}: HeadingReading): number {
  const length = title.replaceAll(/[0-9x_]{2,4}年|[0-9]/gu, '').length
  const covered = hits.reduce(
    (sum, {cue, start, end}) => sum + (Object.keys(cue.scores).length === 0 ? 0 : end - start),
    0,
  )
  return length === 0 ? 1 : covered / length
}
