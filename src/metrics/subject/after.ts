/**
 * The noun phrase after a quantity: `57名|党员` stops at the next mark or verb, `6户因病致穷的
 * 特困户` keeps what stands after 的, `4万元整理|楼院` loses the verb.
 */
import {byFirstCharacter} from '../group.ts'
import {numeralClass, numeralClasses} from '../../numeral/characters.ts'
import {isMask} from '../../quantity/mask.ts'
import type {Unit} from '../../quantity/types.ts'
import {readQuantity} from '../../quantity/quantity.ts'
import {matchUnit} from '../../quantity/units.ts'
import {
  firstOf,
  isActor,
  isMark,
  longestPhrase,
  nominalVerbAt,
  shorten,
  skipModifiers,
  strongVerbAt,
  wordAt,
} from './phrase.ts'
import type {Subject} from './types.ts'
import {compoundHeads} from './verbs.ts'
import {
  actionNouns,
  afterVerbs,
  connectors,
  containers,
  halfNouns,
  stopsAfter,
  verbsOfSuo,
  wordsOfStops,
} from './after-words.ts'

/** A longer phrase after a quantity is shortened to its last word or two. */
const longestSubject = 9
const leads: readonly string[] = ['长的', '宽的', '高的', '深的', '的']
const leadsAfterVerb: readonly string[] = ['整座', '了', '各类']
const stopsByFirst = byFirstCharacter(stopsAfter)
const afterVerbsByFirst = byFirstCharacter(afterVerbs)

/** Verbs that may directly follow the people that are counted: 11人|晋升|高级职称. */
const people = '人户名家位'

// 每月4篇的要求 is not about demands.
const normPattern = /^的?(?:要求|标准|规定|目标)/u
/** How many ranks in a row are passed over. */
const longestRow = 3
const rankPattern = /^(?:国家|省|市|县|区|镇|部)级$/u
const levelPattern = /^新?(?:台阶|大关|关口|门槛)/u
// 一间面积约200平方米的活动室
const measurePattern =
  /^(?:总|建筑|占地|使用)?(?:面积|投资|长度?|宽度?|高度?|价值|容量)(?:约|达|近|为|共|超)?$/u

/** The phrase after a quantity, from `from` on; `null` where none begins. */
export function subjectAfter(
  text: string,
  from: number,
  unit: Unit | null,
  hops = 0,
): Subject | null {
  if (normPattern.test(text.slice(from, from + 4))) return null
  // 迈上8000亿元|台阶
  if (unit?.dimension !== 'count' && levelPattern.test(text.slice(from, from + 3))) return null
  let start = from
  for (const lead of leads) if (text.startsWith(lead, start)) start += lead.length
  if ('"“'.includes(text.charAt(start) || ' ')) return quoted(text, start)
  if (unit?.dimension === 'money' && text.startsWith('用于', start)) start += 2

  const verb = strongVerbAt(text, start) ?? nominalVerbAt(text, start)
  let action: string | null = null
  const isChange = verb !== null && '到至了为'.includes(text.charAt(start + verb.length) || ' ')
  if (verb !== null && !isChange && !isMark(text, start + verb.length)) {
    const verbEnd = start + verb.length
    if (unit?.name === '次' || unit?.name === '场') {
      const isCompound = actionNouns.some((noun) => text.startsWith(noun, verbEnd))
      if (verb !== '集中' && !isCompound) {
        return {span: {start, end: verbEnd}, action: verb, shares: []}
      }
    } else if (
      strongVerbAt(text, start) === null &&
      compoundHeads.has(text.slice(verbEnd, verbEnd + 2))
    ) {
      // 3名|服务对象 is one name.
    } else if (unit?.dimension === 'money' || (unit !== null && people.includes(unit.name))) {
      action = verb
      start = verbEnd
      for (const lead of leadsAfterVerb) if (text.startsWith(lead, start)) start += lead.length
    }
  }

  if (action === null && isStop(text, start)) return null
  const container = containers.find((noun) => text.startsWith(`${noun}的`, start))
  if (container !== undefined) {
    return {span: {start, end: start + container.length}, action, shares: []}
  }

  const found = readPhrase(text, start, unit)
  start = found.start
  let {end} = found
  if (isNextQuantity(text, end) && measurePattern.test(text.slice(start, end))) {
    const de = nextDe(text, end)
    return de === null ? null : subjectAfter(text, de, unit)
  }

  while (
    end - start > 2 &&
    '内里中'.includes(text.charAt(end - 1)) &&
    !'高初'.includes(text.charAt(end - 2))
  )
    end--
  if (text.charAt(end) === '、' && !found.isAfterDe) {
    const de = listDe(text, end)
    if (de !== null) return subjectAfter(text, de, unit)
  }

  // 2个国家级、5个省级|示范基地
  const isRank = text.charAt(end) === '、' && rankPattern.test(text.slice(start, end))
  if (isRank && hops < longestRow && isNextQuantity(text, end + 1)) {
    const next = readQuantity(text, end + 1)
    return next === null ? null : subjectAfter(text, next.end, next.unit, hops + 1)
  }

  start = skipModifiers(text, start, end)
  const and = firstOf(text, '和', start + 3, end)
  if (and > 0) end = and
  end -= trailing(text, start, end)
  if (end - start > longestSubject) start = shorten(text, start, end)
  if (end <= start || connectors.has(text.slice(start, end))) return null
  return {span: {start, end}, action, shares: []}
}

// 270个老旧小区|改造, 6条产业链|产值达到
const trailingPattern =
  /(?:建设|水质|产值|收入|(?:优良|达标|合格|覆盖)?(?:占比|比例|率)|总投资|投资|面积|人数|征迁|拆迁|搬迁|饮水困难|标准化建设|提质改造|提升改造|升级改造|(?<!技术)改造|整治|提升)$/u

/** What is done with the counted things, or measured of them, goes where they are named before. */
function trailing(text: string, start: number, end: number): number {
  const found = trailingPattern.exec(text.slice(start, end))
  return found === null || found.index < 3 ? 0 : found[0].length
}

interface Phrase {
  readonly start: number
  readonly end: number
  readonly isAfterDe: boolean
}

/** From `from` to the next mark, verb or quantity; what stands before a 的 is left out. */
function readPhrase(text: string, from: number, unit: Unit | null): Phrase {
  // 9个县|获评, 九成以上的村|通了
  const isShort = unit?.dimension === 'ratio' || '县市区村镇乡省'.includes(text.charAt(from))
  const shortest = isShort ? 1 : 2
  let end = from
  let afterDe = -1
  while (end - from < longestPhrase && !isMark(text, end) && !isNextQuantity(text, end)) {
    if (text.charAt(end) === '的' && end > from) {
      // 两项优胜奖的好成绩
      if (text.charAt(end - 1) === '奖') break
      // 34人的帮教措施 is about the people, 6户因病致穷的特困户 about the households.
      afterDe = end + 1
    } else if (end >= from + shortest && (isStop(text, end) || isVerb(text, end))) {
      // 300平方米供居民使用的活动室: of a measure the noun after 的 is the subject.
      const de = unit?.dimension === 'count' || afterDe >= 0 ? null : nextDe(text, end)
      if (de === null) break
      afterDe = de
      end = de
      continue
    }

    end++
  }

  if (text.charAt(end - 1) === '的') end--
  const isAfterDe = afterDe > 0 && afterDe < end
  return {start: isAfterDe ? afterDe : from, end, isAfterDe}
}

/** Whether a word that cannot belong to a noun phrase begins at a place. */
export function isStop(text: string, at: number): boolean {
  const word = wordAt(stopsByFirst, text, at)
  if (word === null) return false
  if (word === '脱贫') return !escaped.has(text.charAt(at + 2))
  return word.length > 1 || !isPartOfWord(text, at)
}

/** 派出所, 在校学生, 服务对象: a stop of one character may be part of a noun. */
function isPartOfWord(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (text.charAt(at) === '所') return !verbsOfSuo.includes(next || ' ')
  const [before, after] = wordsOfStops[text.charAt(at)] ?? ['', '']
  return after.includes(next || ' ') || before.includes(text.charAt(at - 1) || ' ')
}

/** 脱贫户, 脱贫县 are nouns. */
const escaped: ReadonlySet<string> = new Set('户县村人地家群劳')

/** Whether a verb begins that ends the noun before it: 老年人|参加. */
function isVerb(text: string, at: number): boolean {
  const word = wordAt(afterVerbsByFirst, text, at)
  if (word === '脱贫') return !escaped.has(text.charAt(at + 2))
  if (word !== null) {
    const next = at + word.length
    return !(halfNouns.has(word) && compoundHeads.has(text.slice(next, next + 2)))
  }

  if (strongVerbAt(text, at) !== null) return true
  // 纳税人|办理退税; but 党员教育基地
  const nominal = isActor(text, at) ? nominalVerbAt(text, at) : null
  return (
    nominal !== null && !compoundHeads.has(text.slice(at + nominal.length, at + nominal.length + 2))
  )
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a && code !== 0x78 && code !== 0x6d && code !== 0x6b
}

/** Whether the next quantity begins: 7次|3场. */
export function isNextQuantity(text: string, at: number): boolean {
  // 百岁老人 is a noun.
  if (text.startsWith('百岁', at)) return false
  const kind = numeralClass(text.charCodeAt(at))
  // 国家5A级景区 is a name.
  if (kind === numeralClasses.arabic) return !isLetter(text.charCodeAt(at + 1))
  if (isMask(text.charAt(at))) return true
  return kind !== numeralClasses.none && matchUnit(text, at + 1) !== null
}

function nextDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase; offset++) {
    if (isMark(text, offset)) return null
    const next = text.charAt(offset + 1)
    if (text.charAt(offset) === '的' && ('"“'.includes(next) || !isMark(text, offset + 1)))
      return offset + 1
  }

  return null
}

/** Over a list of adjectives to its 的: 、舒适、优美的|生活环境. */
function listDe(text: string, at: number): number | null {
  for (let offset = at; offset < at + longestPhrase; offset++) {
    const character = text.charAt(offset)
    if (character !== '、' && (isMark(text, offset) || isNextQuantity(text, offset))) return null
    if (character === '的') return offset + 1
  }

  return null
}

/** A quoted name, or the noun after it: "星光老年之家"|活动中心. */
function quoted(text: string, start: number): Subject | null {
  for (let end = start + 1; end < start + longestPhrase && end < text.length; end++) {
    const character = text.charAt(end)
    if (character === '\n') return null
    if (character !== '"' && character !== '”') continue
    let last = end + 1
    while (last - end < 7 && !isMark(text, last) && !isStop(text, last)) last++
    const span = last > end + 2 ? {start: end + 1, end: last} : {start, end: end + 1}
    return {span, action: null, shares: []}
  }

  return null
}
