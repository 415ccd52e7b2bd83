/**
 * Titles without an enumerator: `存在问题`, `下一步打算`.
 *
 * Short lines also come from torn paragraphs, signatures, salutations and page chrome. So a title
 * needs both neighbours: the text before it has ended its sentence, and content follows. What a title
 * looks like is told in `title-phrase.ts`; titles that end like sentences are in `closed-titles.ts`.
 */
import type {Span} from '../text/span.ts'
import {findClosedTitles} from './closed-titles.ts'
import {annex, matchesAt, partName} from './phrases.ts'
import {isAddress, isGreeting, isLongTitle, isTitleLine} from './title-phrase.ts'

/** A paragraph is at least this long; shorter lines behind a title may be titles themselves. */
const shortestParagraph = 16
const shortestClause = 8
/** What stands under a title that is longer than a line is this long, and this many times longer. */
const shortestUnderLong = 60
const timesLonger = 2

/** How far a paragraph is searched for the end of its first sentence: lines may be torn. */
const lookAhead = 400

const sentencePunctuation = /[。!?;！？；…]/u
const endOfSentence = /[。!?;:！？；：…”"）)》」]$/u

/** Longest line that a title may follow although it ends no sentence: a title, too. */
const longestTitleBefore = 30

/** The lines that are titles, as ascending indices of `lines`. `opens` tells numbered lines. */
export function findBareTitles(
  text: string,
  lines: readonly Span[],
  opens: (line: number) => boolean,
): readonly number[] {
  const titles: number[] = []
  let isAfterEnd = true
  let isAfterTitle = false
  let hasProse = false

  for (const [index, line] of lines.entries()) {
    const isTitle =
      !opens(index) &&
      !(index === 0 && !opens(1) && isAddress(text.slice(line.start, line.end))) &&
      (isAfterEnd || isAfterTitle || titles.at(-1) === index - 1) &&
      isTitleAbove(text, lines, index, opens, hasProse)
    if (isTitle) titles.push(index)

    const tail = text.slice(Math.max(line.start, line.end - 2), line.end)
    isAfterEnd = endOfSentence.test(tail) || isAnnex(text, line)
    hasProse ||= opens(index) || (isLong(line) && /[。!?！？]/u.test(tail))
    isAfterTitle =
      opens(index) &&
      !isLong(line) &&
      !sentencePunctuation.test(text.slice(line.start, line.end)) &&
      !/[,，、]/u.test(tail.at(-1) ?? '')
  }

  if (isFirstPart(text, lines, titles)) titles.unshift(0)
  const closed = findClosedTitles(text, lines, opens)
  return closed.length === 0
    ? titles
    : [...titles, ...closed].toSorted((left, right) => left - right)
}

/** Whether a line is longer than a title, and so prose where it ends in a full stop. */
function isLong(line: Span): boolean {
  return line.end - line.start > longestTitleBefore
}

/** Whether a line is a title with what it heads below. */
function isTitleAbove(
  text: string,
  lines: readonly Span[],
  index: number,
  opens: (line: number) => boolean,
  hasProse: boolean,
): boolean {
  const line = lines[index]
  if (line === undefined) return false
  const below = hasProse && isGreeting(text, lines[index + 1]) ? index + 2 : index + 1
  const next = lines[below]
  const before = lines[index - 1]
  const isInAnnex = before !== undefined && isAnnex(text, before)
  if (isLongTitle(text, line)) {
    const length = line.end - line.start
    const nextLength = next === undefined ? 0 : next.end - next.start
    return (
      !opens(below) &&
      nextLength >= Math.max(shortestUnderLong, timesLonger * length) &&
      hasProse &&
      isContent(text, next, false)
    )
  }

  return (
    isTitleLine(text, line, {hasProse, isInAnnex}) &&
    (isContent(text, next, opens(below)) ||
      opensSubtitle(text, line, next, lines[below + 1], opens(below + 1)))
  )
}

/** `2023年工作总结` in the first line heads a part where `2024年工作计划` follows. */
function isFirstPart(text: string, lines: readonly Span[], titles: readonly number[]): boolean {
  const first = lines[0]
  if (first === undefined || titles[0] === 0 || !pastPart.test(text.slice(first.start, first.end)))
    return false
  return titles.some((index) => {
    const line = lines[index]
    return line !== undefined && comingPart.test(text.slice(line.start, line.end))
  })
}

const pastPart =
  /^(?:[0-9x_]{2,4}年|去年|上半年|今年|本年度?|上周|本[周月季]).{0,8}(?:总结|回顾|汇报)$/u
const comingPart =
  /^(?:[0-9x_]{2,4}年|明年|下半年|下一?步|今后|下[周月季]).{0,8}(?:计划|打算|安排|思路|要点|展望)$/u

function isAnnex(text: string, line: Span): boolean {
  return matchesAt(annex, text, line.start)
}

/** `主要做法` directly above `聚焦企业需求`, which has content: two titles in a row. */
function opensSubtitle(
  text: string,
  line: Span,
  next: Span | undefined,
  afterNext: Span | undefined,
  isNumbered: boolean,
): boolean {
  return (
    next !== undefined &&
    partName.test(text.slice(line.start, line.end)) &&
    isTitleLine(text, next) &&
    isContent(text, afterNext, isNumbered)
  )
}

function isContent(text: string, next: Span | undefined, isNumbered: boolean): boolean {
  if (next === undefined) return false
  if (isNumbered) return true
  // `——在第十四次代表大会上` below the title of the document.
  if (/^[—―－-]{1,2}在/u.test(text.slice(next.start, next.start + 3))) return false
  const length = next.end - next.start
  // `清洗外墙1.2万平方米,`: a short line that goes on is no title.
  if (length >= shortestClause && /[,，;；。]/u.test(text.charAt(next.end - 1))) return true
  return (
    length >= shortestParagraph &&
    sentencePunctuation.test(text.slice(next.start, next.start + lookAhead))
  )
}
