/**
 * Helpers for cutting noun phrases out of a clause without a segmenter.
 *
 * Every search is within given bounds: a clause can be as long as the text.
 */
import {byFirstCharacter} from '../group.ts'
import {isMask} from '../../quantity/mask.ts'
import {modifiers} from './modifiers.ts'
import {compoundHeads, nominalVerbs, singleVerbs, strongVerbs} from './verbs.ts'

/** How far a phrase may reach; longer ones are clauses. */
export const longestPhrase = 40

const marks = new Set('/,;。:、()!?"“”‘’\'<>《》【】[]\n\r…')
const strongByFirst = byFirstCharacter(strongVerbs)
const nominalByFirst = byFirstCharacter(nominalVerbs)
const modifiersByFirst = byFirstCharacter(modifiers)

/** Whether a mark, or the end of the text, stands at a place. */
export function isMark(text: string, at: number): boolean {
  return at >= text.length || marks.has(text.charAt(at))
}

/** The word of a list, grouped by first character, that begins at a place and ends by `end`. */
export function wordAt(
  words: ReadonlyMap<string, readonly string[]>,
  text: string,
  at: number,
  end: number = text.length,
): string | null {
  const candidates = words.get(text.charAt(at))
  return candidates?.find((word) => at + word.length <= end && text.startsWith(word, at)) ?? null
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

// 国家级, 市级以上, 规模以上 is part of a name
const rankPattern = /(?:国家|省|市|县|区|部|厅|镇|乡)级(?:及?以上)?(?:的)?/uy

/** Over words that are not needed to name the noun: 各类, 全县, 市级以上. Leaves two characters. */
export function skipModifiers(text: string, from: number, end: number): number {
  let start = from
  // xx社区占地面积
  while (end - start > 4 && isMask(text.charAt(start))) start++
  for (;;) {
    const rest = end - start
    rankPattern.lastIndex = start
    if (rankPattern.test(text) && end - rankPattern.lastIndex >= 2) {
      start = rankPattern.lastIndex
      continue
    }

    const word = modifiersByFirst
      .get(text.charAt(start))
      ?.find((modifier) => rest - modifier.length >= 2 && text.startsWith(modifier, start))
    if (word === undefined) return start
    // 社区卫生服务中心 is a name.
    if (
      word === '社区' &&
      /^(?:卫生|服务|矫正|食堂|工作者|戒毒|养老)/u.test(text.slice(start + 2, end))
    ) {
      return start
    }

    // 社区老人 is said of the community's old people, 辖区面积 of the district.
    if (rest - word.length < 3 && (word === '社区' || word === '辖区')) return start
    start += word.length
  }
}

/** A strong verb of two characters or more at a place, or `null`. */
export function strongVerbAt(text: string, at: number, end?: number): string | null {
  return wordAt(strongByFirst, text, at, end)
}

/** Characters that make a noun of the verb before them: 办结率, 接待量, 保障性住房. */
const nounSuffixes = '率数量额费金值性型式化者员'

/** Any verb at a place where a phrase begins that leaves a noun before `end`, or `null`. */
export function openingVerb(text: string, at: number, end: number): string | null {
  const strong = strongVerbAt(text, at, end)
  if (strong !== null) {
    const rest = end - at - strong.length
    // 建成区
    if (compounds[strong]?.test(text.slice(at + strong.length, end)) === true) return null
    return rest === 0 || (rest > 1 && !isNounSuffix(text, at + strong.length)) ? strong : null
  }

  const nominal = nominalVerbAt(text, at, end)
  if (nominal !== null) {
    const next = at + nominal.length
    if (next === end) return nominal
    if (end - next === 1 || isNounSuffix(text, next) || text.charAt(end - 1) === '率') return null
    return isCompound(text, nominal, next, end) ? null : nominal
  }

  const others = singleVerbs[text.charAt(at)]
  if (others === undefined || end - at < 2 || others.includes(text.charAt(at + 1))) return null
  return isMark(text, at + 1) && !'“《'.includes(text.charAt(at + 1)) ? null : text.charAt(at)
}

function isNounSuffix(text: string, at: number): boolean {
  return (
    nounSuffixes.includes(text.charAt(at)) &&
    !/^[性型式化者员]?质|^费用|^数据|^金融|^化[粪肥学工]/u.test(text.slice(at, at + 2))
  )
}

/** What makes one name with the verb before it: 生产安全事故, 清洁能源, 登记失业率. */
const compounds: Readonly<Record<string, RegExp>> = {
  生产: /^(?:安全|总值|经营|业|性)/u,
  建成: /^区/u,
  清洁: /^(?:能源|取暖)/u,
  建设: /^用地/u,
  服务: /^业/u,
  教育: /^(?:大班额|巩固率|阶段|学校|学位|集团|系统|局|事业)/u,
  发展: /^(?:基金|大会)/u,
  宣传: /^(?:资料|材料|品|单|册|栏|牌|画|片|标语|短信|手册|横幅|海报|展板|车|稿|员|阵地)/u,
  出口: /^(?:退税|额)/u,
  培训: /^(?:机构|学校|班|中心|基地)/u,
  登记: /^失业/u,
  建档: /^立卡/u,
  救助: /^(?:站|对象)/u,
  治理: /^体系/u,
}

/** Verbs of checking, and the bodies that are checked. */
const checking: ReadonlySet<string> = new Set('检查 排查 巡查 抽查 核查 督查 抽检'.split(' '))

/** Whether the verb and what follows are one name: 培训|人员, 生产|安全事故. */
export function isCompound(text: string, verb: string, next: number, end: number): boolean {
  const rest = text.slice(next, end)
  if (verb === '投入' && rest === '资金') return false
  // 检查|单位, 排查|企业: who is checked is counted.
  if (checking.has(verb) && bodies.has(rest)) return false
  return compoundHeads.has(rest) || compounds[verb]?.test(rest) === true
}

/** People and bodies, who act. */
const persons = '人户者工员生民众属'
const bodies: ReadonlySet<string> = new Set(
  '企业 公司 单位 学校 医院 干部 部门 场所 车辆 机构 主体 群体'.split(' '),
)

/** Whether someone who acts stands before a place. */
export function isActor(text: string, at: number): boolean {
  return persons.includes(text.charAt(at - 1)) || bodies.has(text.slice(at - 2, at))
}

/** A nominal verb at a place, or `null`. */
export function nominalVerbAt(text: string, at: number, end?: number): string | null {
  return wordAt(nominalByFirst, text, at, end)
}

/** Heads of one character on a word of two: 宣传牌, 责任书, 吞吐量. */
const suffixes = '牌书栏者员站室队车器量数费表卡额具点'

// 有效期内|高新技术企业, 文明城市|公益纸巾: what ends a word for a place or a rank
const boundaryPattern = /[内中级性式型区县市镇村园](?![心小学级医药央国介队场政集长型])/gu
/** A list of names (宣传栏、宣传牌) is kept up to here. */
const longestList = 14
/** The longest noun that is kept where nothing tells its words apart. */
const longestKept = 10

/** A shorter end of a long noun: Chinese compounds end in their head. */
export function shorten(text: string, start: number, end: number): number {
  const noun = text.slice(start, end)
  if (/[、和]/u.test(noun.slice(1)) && noun.length <= longestList) return start
  let at = -1
  for (const {index} of noun.matchAll(boundaryPattern)) {
    if (noun.length - index - 1 >= 4) at = start + index + 1
  }

  if (at >= 0) return at
  if (noun.length <= longestKept) return start
  const length = suffixes.includes(text.charAt(end - 1)) ? 5 : 4
  return end - (noun.endsWith('活动') ? 8 : length)
}
