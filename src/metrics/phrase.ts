/**
 * Helpers for cutting noun phrases out of a clause without a segmenter.
 *
 * Every search is within given bounds: a clause can be as long as the text.
 */
import {byFirstCharacter} from './group.ts'
import {isMask} from '../quantity/mask.ts'
import {afterVerbs, modifiers, nounVerbs, stopsAfter, verbs} from './words.ts'

/** How far a phrase may reach; longer ones are clauses. */
export const longestPhrase = 32

const marks = new Set(',;。:、()!?"“”‘’\'<>《》【】[]\n\r…')
const verbsByFirst = byFirstCharacter(verbs)
const stopsByFirst = byFirstCharacter(stopsAfter)
const afterVerbsByFirst = byFirstCharacter(afterVerbs)
const modifiersByFirst = byFirstCharacter(modifiers)
const nounVerbSet: ReadonlySet<string> = new Set(nounVerbs)

/** Whether a mark, or the end of the text, stands at a place. */
export function isMark(text: string, at: number): boolean {
  return at >= text.length || marks.has(text.charAt(at))
}

/** Whether a word that cannot belong to a noun phrase begins at a place. */
export function isStop(text: string, at: number): boolean {
  return startsWithAny(stopsByFirst, text, at) !== null
}

/** Whether a verb begins that ends the noun before it: 老年人|参加. */
export function isAfterVerb(text: string, at: number): boolean {
  return startsWithAny(afterVerbsByFirst, text, at) !== null
}

/** The longest verb of more than one character at a place, or `null`. */
export function verbAt(text: string, at: number): string | null {
  const verb = startsWithAny(verbsByFirst, text, at)
  return verb !== null && verb.length > 1 ? verb : null
}

/** The last place of a character in `start..end`, or −1; never looks further. */
export function lastOf(text: string, character: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) if (text.charAt(at) === character) return at
  return -1
}

/** The first place of a character in `start..end`, or −1; never looks further. */
export function firstOf(text: string, character: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charAt(at) === character) return at
  return -1
}

/** Over words that are not needed to name the noun: 各类, 全县, 今年. Leaves two characters. */
export function skipModifiers(text: string, from: number, end: number): number {
  let start = from
  // xx社区占地面积
  while (end - start > 4 && isMask(text.charAt(start))) start++
  for (;;) {
    const rest = end - start
    const word = modifiersByFirst
      .get(text.charAt(start))
      ?.find((modifier) => rest - modifier.length >= 2 && text.startsWith(modifier, start))
    if (word === undefined) return start
    // 社区老人 is said of the community's old people, 辖区面积 of the district.
    if (rest - word.length < 3 && (word === '社区' || word === '辖区')) return start
    start += word.length
  }
}

/** A verb that was found in a phrase. */
export interface Verb {
  readonly word: string
  readonly end: number
}

/** The last verb of a phrase that leaves a noun of two characters or more behind it. */
export function lastVerb(text: string, start: number, end: number): Verb | null {
  for (let at = end - 2; at >= start; at--) {
    for (const word of verbsByFirst.get(text.charAt(at)) ?? []) {
      const wordEnd = at + word.length
      if (end - wordEnd < 2 || !text.startsWith(word, at)) continue
      if (word.length === 1 && at > start && !isPhraseStart(text, at)) continue
      if (nounVerbSet.has(word)) {
        // 生产总值, 登记失业率: verbs that are part of nouns count only where the phrase begins.
        if (at > start && !isPhraseStart(text, at)) continue
        if (isNounHead(text, wordEnd, end)) continue
      }

      return {word, end: wordEnd}
    }
  }

  return null
}

const nounHeads: ReadonlySet<string> = new Set(
  '面积 人员 活动 对象 项目 工作 人数 资金 情况 力度 任务 产品 总额 收入 服务 规划 方案 中心 公司 总值 总量 里程 机构 设施 能力 水平'.split(
    ' ',
  ),
)

/** 硬化|面积, 参加|人员: the verb is part of the noun. */
function isNounHead(text: string, at: number, end: number): boolean {
  return end - at === 2 && nounHeads.has(text.slice(at, end))
}

/** A verb of one character counts only where a phrase begins: 共记…, ,送…. */
function isPhraseStart(text: string, at: number): boolean {
  const previous = text.charAt(at - 1)
  return marks.has(previous) || '共计再并又先后了已各还均日年月'.includes(previous)
}

/** Heads of one character on a word of two: 宣传牌, 责任书, 吞吐量. */
const suffixes = '牌书栏者员站室队车器量数费表卡额'

/** The last two words, four before 活动: Chinese compounds end in their head. */
export function shorten(text: string, start: number, end: number): number {
  const list = lastOf(text, '、', start, end)
  if (list >= start && end - list > 2) return start
  const length = suffixes.includes(text.charAt(end - 1)) ? 5 : 4
  return Math.max(start, end - (text.slice(end - 2, end) === '活动' ? 8 : length))
}

function startsWithAny(
  words: ReadonlyMap<string, readonly string[]>,
  text: string,
  at: number,
): string | null {
  return words.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null
}
