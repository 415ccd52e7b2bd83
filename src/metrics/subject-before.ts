/** The noun phrase before a quantity: `发放宣传资料|1000份`, `居民人均可支配收入达到|45000元`. */
import {byLastCharacter} from './group.ts'
import type {Subject} from './subject.ts'
import {isMark, lastOf, lastVerb, longestPhrase, shorten, skipModifiers} from './phrase.ts'
import type {Unit} from '../quantity/types.ts'
import {actionNouns, linkWords} from './words.ts'

/** A phrase longer than this is shortened to its last word or two. */
const longestSubject = 7
/** A longer name of a rate loses what stands before it: 就业援助服务|成功率. */
const longestRate = 6

// 高速公路比全国高, 成功率比上年同期提高
const comparisonPattern =
  /(?<![同占])比[^,比]{1,8}(?:高出?|低|多|少|快|增加|提高|下降|增长|减少|上升)$/u
// 财政收入是2015年的, 占年计划的
const ratioBasePattern = /(?:是|占|为|相当于)[^,是占为]{1,12}的$/u

/** Words that are no subject where they are all that is left. */
const empty: ReadonlySet<string> = new Set(
  '本次 此次 每次 全年 今年 去年 上半年 下半年 我们 社区 期间 要 一次性 每 用 于 以 按 按照 现 该 这 此 每年 每月 截至 另 还 最 每天 连续 过去 近 每人 户 人 生 亩 打 翻 力争 确保 全县 全市 全省 全区 其他 同时 目前'.split(
    ' ',
  ),
)
const actionModifiers: ReadonlySet<string> = new Set('集中 专项 联合 集体 大型'.split(' '))
const measureNouns: ReadonlySet<string> = new Set('面积 总额 金额 资金 总量 长度 里程'.split(' '))

/** The phrase between `from` and `to`; its span is `null` where nothing is left. */
export function subjectBefore(text: string, from: number, to: number, unit: Unit | null): Subject {
  let start = Math.max(from, to - longestPhrase)
  const isCount = unit === null || unit.dimension === 'count'
  const end = cutLinks(text, start, to, unit?.dimension === 'ratio')
  const isRate = end - start >= 2 && '率比'.includes(text.charAt(end - 1))
  const de = lastOf(text, '的', start, end - 1)
  if (de >= start) start = de + 1
  const such = lastOf(text, '等', start, end - 2)
  if (such >= start) start = such + 1

  if (unit?.name === '次' || unit?.name === '场' || unit?.name === '场次') {
    const action = findAction(text, start, end)
    if (action !== null) return action
  }

  start = skipModifiers(text, skipMarks(text, start, end), end)
  let action: string | null = null
  const isPair = isRate && /[率比度][和、与]/u.test(text.slice(start, end))
  const last = isPair ? null : lastVerb(text, start, end)
  const isMeasured =
    last !== null && end - last.end <= 2 && measureNouns.has(text.slice(end - 2, end))
  if (
    last !== null &&
    !(isMeasured && last.end - last.word.length === start && !isCount && last.word !== '投入')
  ) {
    if (!(isRate && (end - last.end < 3 || last.word.length === 1))) {
      action = last.word
      start = last.end
    }
  }

  start = skipModifiers(text, skipMarks(text, start, end), end)
  if (text.charAt(start) === '有') start++
  const phrase = text.slice(start, end)
  if (empty.has(phrase)) return {span: null, action}
  if (isRate && end - start > longestRate && !/[和、]/u.test(phrase)) {
    start = end - (text.charAt(end - 2) === '化' || text.charAt(end - 1) === '比' ? 4 : 3)
  } else if (isCount && !isRate && end - start > longestSubject) {
    start = shorten(text, start, end)
  }

  return {span: end > start ? {start, end} : null, action}
}

/** Cut what links a subject to its number: 达到, 共, 同比增长, 比全国高. */
function cutLinks(text: string, start: number, to: number, isRatio: boolean): number {
  let end = to
  for (;;) {
    while (end > start && isMark(text, end - 1) && !'”》'.includes(text.charAt(end - 1))) end--
    const phrase = text.slice(start, end)
    const tail = isRatio ? (comparisonPattern.exec(phrase) ?? ratioBasePattern.exec(phrase)) : null
    const word =
      tail?.[0] ??
      linksByLast.get(phrase.charAt(phrase.length - 1))?.find((link) => phrase.endsWith(link))
    if (word === undefined) return end
    end -= word.length
  }
}

const linksByLast = byLastCharacter(linkWords)

/** 集中|学习8次: what a 次 counts is the action. */
function findAction(text: string, start: number, end: number): Subject | null {
  const noun = actionNouns.find(
    (word) => end - word.length >= start && text.startsWith(word, end - word.length),
  )
  if (noun === undefined) return null
  const at = end - noun.length - 2
  if (at < start || !actionModifiers.has(text.slice(at, at + 2))) return null
  return {span: {start: at, end}, action: noun}
}

function skipMarks(text: string, from: number, end: number): number {
  let start = from
  while (start < end) {
    const character = text.charAt(start)
    const isLead = isMark(text, start) ? !'“《'.includes(character) : '了有为'.includes(character)
    if (!isLead) break
    start++
  }

  return start
}
