/** What a line must look like to be a title without an enumerator. */
import type {Span} from '../text/span.ts'
import {leadIn, partName} from './phrases.ts'

/** Longest title without a number that is believed; half a printed line. */
const longestTitle = 30
/** Longest of two or three clauses, above a paragraph that is much longer. */
const longestClauses = 50

/** A title that ends in a colon is a label: `存在问题:`; what is longer announces a list. */
const longestLabel = 10
const opensList =
  /[,，]|[0-9一二三四五六七八九十几](?:个|大|项|点|件|条|方面)|[抓做]好|做到|突出|围绕|采取/u

const sentencePunctuation = /[。!?;！？；…]/u
const notTitle =
  /^(?:也|还有|但|不过|然而|可是|同时|此外|另外|其中)|^[—\-(（【[《*_#]|[0-9x_]{2,4}年.{0,6}月|来源|作者|字号|下载|打印|点击|推荐|同志们|各位|领导|尊敬|大家|敬礼|此致|https?|[了的吗呢,，、]$/u
/** Names of whole documents, which stand above them. */
const documentName = /(?:总结|报告|汇报|讲话)$/u
/** `附件1` below, in which titles are named as they please: `《报告》名词解释`. */
const annexTitle = /^[《0-9\p{Script=Han}].*\p{Script=Han}/u

/** What a sentence without its full stop has and a title has not: counts, 已, 了. */
const tells =
  /[0-9](?![0-9]{0,3}年)|[一二三四五六七八九十百千万亿]{4}|[了已共并]|我[们局镇街社区县市办院校]|^(?:下面|要|按照|根据|荣获|获得|被评|位于)|召开|举[行办]/u

/** `【工作成效】`, `——工作成效——`; but the buttons of a page stand in brackets, too. */
const framed = /^(?:【\p{Script=Han}{3,16}】|[—―-]{1,3}\p{Script=Han}{3,16}[—―-]{1,3})$/u
const chrome = /打印|字号|字体|关闭|收藏|返回|下载|上一篇|下一篇|责任编辑|来源|编者按|分享/u

/** `一年来,我们…`: so may titles of a part of a speech begin. */
const span =
  /^(?:[一二三四五六七八九十0-9过去这几]{1,3}年(?:来|中|间)?|一年多来)[,，](?:我[们局镇街县市院校])?/u

/** Where a line stands. */
export interface TitlePlace {
  /** Whether the document has said something before: the line does not name the whole. */
  readonly hasProse?: boolean
  /** Whether it is the first line of an annex. */
  readonly isInAnnex?: boolean
}

/** `各位领导:`, `县人民政府:` in the first line, but not `本周工作:`. */
export function isAddress(line: string): boolean {
  return /[:：]$/u.test(line) && !partName.test(line)
}

/** `各位代表!` in a line of its own. */
export function isGreeting(text: string, line: Span | undefined): boolean {
  if (line === undefined || line.end - line.start > longestLabel) return false
  return /^(?:各位|同志们|尊敬的).{0,6}[!！:：]$/u.test(text.slice(line.start, line.end))
}

/** Whether a line alone is a title. */
export function isTitleLine(text: string, line: Span, place: TitlePlace = {}): boolean {
  if (line.end - line.start > longestTitle) return false
  const phrase = text.slice(line.start, line.end)
  if (/^(?:注释|附注|附录|结语)[:：]?$/u.test(phrase)) return true
  if (framed.test(phrase) && !chrome.test(phrase)) return true
  if (place.isInAnnex === true && annexTitle.test(phrase) && !sentencePunctuation.test(phrase)) {
    return true
  }

  return isTitlePhrase(phrase, place.hasProse)
}

/** Whether a line is a title of two or three clauses: `五年来,经济持续发展,结构调整迈出步伐`. */
export function isLongTitle(text: string, line: Span): boolean {
  const length = line.end - line.start
  if (length > longestClauses) return false
  const phrase = text.slice(line.start, line.end)
  const commas = countCommas(phrase)
  if (length <= longestTitle && commas <= 1) return false
  if (commas > 2 || /[:：,，、]/u.test(phrase.at(-1) ?? '')) return false
  return !tells.test(phrase.replace(span, '')) && hasTitleWords(phrase)
}

/** Whether words could be a title, alone in their line. */
export function isTitlePhrase(line: string, hasProse = false): boolean {
  const isLabel = /[:：]$/u.test(line)
  const phrase = isLabel ? line.slice(0, -1) : line
  if (isLabel && (phrase.length > longestLabel || opensList.test(phrase))) return false
  if (!hasProse && documentName.test(phrase)) return false
  return hasTitleWords(phrase) && countCommas(phrase) <= 1
}

/** Han for the most part, in one sentence, and nothing that other short lines have. */
export function hasTitleWords(phrase: string): boolean {
  if (/[:：]/u.test(phrase) || sentencePunctuation.test(phrase) || notTitle.test(phrase))
    return false
  if (leadIn.test(phrase)) return false
  const han = phrase.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 3 && han * 2 >= phrase.length
}

function countCommas(phrase: string): number {
  return phrase.match(/[,，]/gu)?.length ?? 0
}
