/**
 * Titles without an enumerator: `存在问题`, `下一步打算`.
 *
 * Short lines also come from torn paragraphs, signatures, salutations and page chrome. So a title
 * needs both neighbours: the text before it has ended its sentence, and content follows.
 */
import type {Span} from '../text/span.ts'
import {leadIn, partName} from './phrases.ts'

/** Longest title without a number that is believed; half a printed line. */
const longestTitle = 30
/** A paragraph is at least this long; shorter lines behind a title may be titles themselves. */
const shortestParagraph = 16

/** A title that ends in a colon is a label: `存在问题:`; what is longer announces a list. */
const longestLabel = 10
const opensList =
  /[,，]|[0-9一二三四五六七八九十几](?:个|大|项|点|件|条|方面)|[抓做]好|做到|突出|围绕|采取/u

const sentencePunctuation = /[。!?;！？；…]/u
const endOfSentence = /[。!?;:！？；：…”"）)》」]$/u
const notTitle =
  /^(?:也|还有|但|不过|然而|可是|同时|此外|另外|其中)|^[—\-(（【[《*_#]|[0-9x_]{2,4}年.{0,6}月|来源|作者|字号|下载|打印|点击|推荐|同志们|各位|领导|尊敬|大家|敬礼|此致|https?|(?:总结|报告|汇报|讲话)$|[了的吗呢]$/u

/** The lines that are titles, as ascending indices of `lines`. `opens` tells numbered lines. */
export function findBareTitles(
  text: string,
  lines: readonly Span[],
  opens: (line: number) => boolean,
): readonly number[] {
  const titles: number[] = []
  const closed: number[] = []
  let isAfterEnd = true
  let isAfterTitle = false

  for (const [index, line] of lines.entries()) {
    const isTitle =
      !opens(index) &&
      !(index === 0 && isAddress(text.slice(line.start, line.end))) &&
      (isAfterEnd || isAfterTitle || titles.at(-1) === index - 1) &&
      isTitleLine(text, line) &&
      (isContent(text, lines[index + 1], opens(index + 1)) ||
        opensSubtitle(text, line, lines[index + 1], lines[index + 2], opens(index + 2)))
    if (isTitle) titles.push(index)
    else if (!opens(index) && isClosedTitle(text, line, lines[index + 1])) closed.push(index)

    const tail = text.slice(Math.max(line.start, line.end - 2), line.end)
    isAfterEnd = endOfSentence.test(tail)
    isAfterTitle =
      opens(index) &&
      line.end - line.start <= longestTitle &&
      !sentencePunctuation.test(text.slice(line.start, line.end)) &&
      !/[,，、]/u.test(tail.at(-1) ?? '')
  }

  if (closed.length < fewestClosed) return titles
  return [...titles, ...closed].toSorted((left, right) => left - right)
}

/** A line with a full stop is a title where at least so many others are, too. */
const fewestClosed = 5
/** What such a title heads is at least this long. */
const shortestClosedParagraph = 40

/** `加强生态系统保护修复。` above its paragraph: some reports end their titles like sentences. */
function isClosedTitle(text: string, line: Span, next: Span | undefined): boolean {
  if (next === undefined || next.end - next.start < shortestClosedParagraph) return false
  if (line.end - line.start > longestTitle || text.charAt(line.end - 1) !== '。') return false
  return isTitlePhrase(text.slice(line.start, line.end - 1))
}

/** `各位领导:`, `县人民政府:` in the first line, but not `本周工作:`. */
function isAddress(line: string): boolean {
  return /[:：]$/u.test(line) && !partName.test(line)
}

function isTitleLine(text: string, line: Span): boolean {
  return line.end - line.start <= longestTitle && isTitlePhrase(text.slice(line.start, line.end))
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

function isTitlePhrase(line: string): boolean {
  const isLabel = /[:：]$/u.test(line)
  const phrase = isLabel ? line.slice(0, -1) : line
  if (isLabel && (phrase.length > longestLabel || opensList.test(phrase))) return false
  if (/[:：]/u.test(phrase) || sentencePunctuation.test(phrase) || notTitle.test(phrase))
    return false
  if (leadIn.test(phrase)) return false
  const han = phrase.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 3 && han * 2 >= phrase.length && (phrase.match(/[,，]/gu)?.length ?? 0) <= 1
}

function isContent(text: string, next: Span | undefined, isNumbered: boolean): boolean {
  if (next === undefined) return false
  if (isNumbered) return true
  return (
    next.end - next.start >= shortestParagraph &&
    sentencePunctuation.test(text.slice(next.start, next.start + 400))
  )
}
