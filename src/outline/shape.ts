/**
 * What the text behind an enumerator looks like: a title, a title with its paragraph, a sentence.
 *
 *     一、存在问题            bare       1、电子显示屏宣传:充分利用…   colon
 *     一、存在问题:           bare       (一)加强教育。今年,…          run-in
 *     二、加大宣传力度。      closed     1、实行监控,确保发现。        closed
 */
import type {Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {leadIn, matchesAt} from './phrases.ts'
import {isProseStyle, type Unit} from './units.ts'

/** The shape of a unit's own stretch of its line. */
export interface Shape {
  /** `brief` is a title with less behind it than a run-in one has. */
  readonly kind: 'bare' | 'closed' | 'run-in' | 'brief' | 'colon' | 'prose'
  /** The title if it is one: up to the first sentence end, without it. Folded. */
  readonly title: Span
  readonly commaCount: number
  /** Whether the title holds a count, as content does: `走访400多户`. */
  readonly counts: boolean
  /** Whether much more than the title follows it in the line. */
  readonly isHeadOfLong: boolean
}

const sentenceEnds = new Set([...'。!?;！？；…'].map((character) => character.charCodeAt(0)))
const comma = /[,，]/gu

/** Longest title that a paragraph follows in the same line; measured on reports of the genre. */
const longestRunIn = 36
/** That of a 一、 or （一）: government reports put two clauses into one title. */
const longestOuterRunIn = 46
const outerStyles: ReadonlySet<string> = new Set(['chinese', 'parenthesized-chinese', 'chapter'])

/** What so long a phrase must not have to be a title: `宣传也是我们工作的重要组成部分`. */
const shortestSentence = 12
const tells = /我们|也是|都是/u

/** What follows a run-in title is as long as it, of a 一、 or （一） half as long: more follows below. */
const shortestOuterRest = 2

/** Longest title before a colon: `电子显示屏宣传:`; what is longer is a clause. */
const longestColon = 20

/** A short line of words alone, which ends the title that the line before began. */
const restOfTitle =
  /[^\S\n]{0,8}(?:\n[^\S\n]{0,8}){1,3}[\p{Script=Han}、“”]{2,16}[^\S\n]{0,8}(?=\n)/uy

/** How many times its length follows a title that heads a long paragraph. */
const longTimes = 2
/** Longest title in which counts are looked for. */
const longestCounted = 60

/** The shape of a unit. Looks at its own segment only. */
export function readShape(folded: Folded, unit: Unit): Shape {
  const {text} = folded
  const form = readParted(folded, unit) ?? readForm(text, unit)
  const {kind, title, commaCount} = form
  return {
    kind,
    title,
    commaCount,
    counts: hasDigit(text, title.start, Math.min(title.end, title.start + longestCounted)),
    isHeadOfLong: unit.segment.end - title.end >= longTimes * (title.end - title.start),
  }
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code >= 0x30 && code <= 0x39) return true
  }

  return false
}

/** A title that only a space parts from its paragraph has this length, and so much behind it. */
const longestParted = 30
const shortestParted = 4
const shortestSentenceBehind = 8

/** `一、美化社区环境 社区是居民的家园,…`: folding drops the space, so it is looked for in the offsets. */
function readParted({text, offsets}: Folded, unit: Unit): Form | null {
  const {textStart: start, segment} = unit
  if (!outerStyles.has(unit.style)) return null
  const limit = Math.min(segment.end, start + longestParted)
  let gap = start + 1
  while (gap < limit && (offsets[gap] ?? 0) - (offsets[gap - 1] ?? 0) <= 1) gap++
  if (gap >= limit || gap - start < shortestParted) return null
  const title = {start, end: gap}
  const phrase = text.slice(start, gap)
  const commaCount = countCommas(phrase)
  const sentence = findSentenceEnd(text, start, segment.end)
  const isTitle =
    commaCount <= 1 && /^[\p{Script=Han}、,“”]+$/u.test(phrase) && !phrase.endsWith(',')
  const isParagraph =
    sentence - gap >= shortestSentenceBehind && segment.end - gap >= longTimes * (gap - start)
  return isTitle && isParagraph && sentence < segment.end
    ? {kind: 'run-in', title, commaCount}
    : null
}

type Form = Pick<Shape, 'kind' | 'title' | 'commaCount'>

function readForm(text: string, unit: Unit): Form {
  const {start, end} = {start: unit.textStart, end: unit.segment.end}
  const sentence = findSentenceEnd(text, start, end)
  const colon = findColon(text.slice(start, Math.min(end, start + longestColon + 1)))
  // A title may be followed in its line by the first unit of the list that it names.
  const isLast = !unit.isContinued || (unit.opensChild && !isProseStyle(unit))

  if (colon > 0 && start + colon < sentence) {
    const title = {start, end: start + colon}
    const phrase = text.slice(title.start, title.end)
    const commaCount = countCommas(phrase)
    if (title.end + 1 >= end && isLast && !(unit.isContinued && leadIn.test(phrase)))
      return {kind: 'bare', title, commaCount}
    if (commaCount === 0 && !leadIn.test(phrase)) return {kind: 'colon', title, commaCount}
  }

  if (sentence >= end) {
    const isColonEnded = end > start && /[:：]/u.test(text.charAt(end - 1))
    const title = {start, end: isColonEnded ? end - 1 : end}
    const announces =
      unit.isContinued &&
      isColonEnded &&
      leadIn.test(text.slice(Math.max(start, end - longestColon), end - 1))
    const commaCount = countCommas(text.slice(start, Math.min(end, start + 200)))
    // A line that ends in a comma was torn from its sentence, or its title from the rest of it.
    const isTorn = /[,，、]/u.test(text.charAt(end - 1)) && !matchesAt(restOfTitle, text, end)
    return {kind: isLast && !announces && !isTorn ? 'bare' : 'prose', title, commaCount}
  }

  const title = {start, end: sentence}
  const commaCount = countCommas(text.slice(start, Math.min(sentence, start + 200)))
  let rest = sentence
  while (rest < end && /[。!?;！？；…”"）)]/u.test(text.charAt(rest))) rest++
  // Titles end in a full stop, if in anything; what ends in a semicolon is one of several points.
  const isPoint = /[;；]/u.test(text.charAt(sentence))
  if (rest >= end && isLast) return {kind: isPoint ? 'prose' : 'closed', title, commaCount}

  const isOuter = outerStyles.has(unit.style)
  const leastRest = isOuter ? shortestOuterRest : 1
  // 一是 at the start of lines heads paragraphs as （一） does.
  const mayBeLong = isOuter || (unit.opensLine && isProseStyle(unit))
  const isTitle =
    sentence - start <= (mayBeLong ? longestOuterRunIn : longestRunIn) &&
    commaCount <= 2 &&
    text.charAt(sentence) === '。' &&
    !(sentence - start >= shortestSentence && tells.test(text.slice(start, sentence)))
  if (!isTitle) return {kind: 'prose', title, commaCount}
  const isLong = unit.isContinued || (end - rest) * leastRest >= sentence - start
  return {kind: isLong ? 'run-in' : 'brief', title, commaCount}
}

/** Where a colon ends the title; `改造公园两处(责任单位:城管局)` has none: a bracket explains. */
function findColon(opening: string): number {
  const colon = opening.search(/[:：]/u)
  const isInBracket = opening.lastIndexOf('(', colon) > opening.lastIndexOf(')', colon)
  return colon > 0 && isInBracket ? -1 : colon
}

function countCommas(phrase: string): number {
  return phrase.match(comma)?.length ?? 0
}

/** Offset of the first sentence end in a stretch, or the end of the stretch. */
function findSentenceEnd(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && !sentenceEnds.has(text.charCodeAt(offset))) offset++
  return offset
}
