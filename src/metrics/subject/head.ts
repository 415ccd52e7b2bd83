/** Cuts what stands before the noun that is counted: times, adverbs, verbs, actors. */
import {byFirstCharacter, byLastCharacter} from '../group.ts'
import type {Unit} from '../../quantity/types.ts'
import {
  isActor,
  isCompound,
  isMark,
  nominalVerbAt,
  openingVerb,
  skipModifiers,
  strongVerbAt,
  wordAt,
} from './phrase.ts'
import {adverbs, prepositions} from './verbs.ts'

/** Where the noun begins, and the last verb before it. */
export interface Head {
  readonly start: number
  readonly action: string | null
}

const adverbsByFirst = byFirstCharacter(adverbs)
const adverbsByLast = byLastCharacter(adverbs)
const prepositionsByFirst = byFirstCharacter(prepositions)

/** Adverbs that go even where no verb follows: 共, 其中. */
const free: ReadonlySet<string> = new Set(
  '年产 月产 共 总共 一共 累计 共计 先后 已 已经 均 还 又 再 并 且 也 都 仍 只 仅 就 将 拟 其中 其余 另 另外 同时 每年 每月 每周 每天 目前 现 我们 本次 以来 当年 继续 新增 计划 预计 力争 确保'.split(
    ' ',
  ),
)

const timePattern =
  /(?:截至|截止|到|至)?(?:(?:19|20)[0-9x_]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:上半年|下半年|以来|全年|底|末)?|[0-9x]{1,2}(?:-[0-9]{1,2})?月(?:份|底|末)?(?:[0-9]{1,2}日)?|今年(?:以来)?|去年|上半年|下半年|全年|年初|年底|[一二三四五半]年来)/uy

// 每张|补贴, 每千名老人|拥有床位, 每人每月|补助
const eachPattern =
  /(?:每(?:个|一)?(?:十万|百|千|万)?(?:人口|人|户|亩|生|天|日|月|年|周|季度|名|张|吨|位|床|件|村|次|晚|学期|期|场|班|所|家|辆|公里|头|棵|平方米)(?:老人|老年人|居民|学生|常住人口)?)+/uy

/** Persons and bodies that act: 纳税人|办理, 骨干医师|赴. */
const actors = '人户局队员众民村乡镇县市区厂社院均节”'

/** Verbs whose object was named before: 成功化解12起, 督促整改8处. */
const handling: ReadonlySet<string> = new Set(
  '整改 答复 化解 办结 处理 处置 完成 解决 修复 增加 改善 恢复 优化 销号 调解 调处 移送 回复'.split(
    ' ',
  ),
)

/** Verbs that are counted themselves: 走访慰问300人次. */
const events: ReadonlySet<string> = new Set('走访慰问 走访 慰问 看望'.split(' '))

/** Cut the phrase `from..end` at its beginning. `start` is `end` where no noun is left. */
export function cutHead(text: string, from: number, end: number, unit: Unit | null): Head {
  // 出口退税时长, 规范管理率: before a share or a time a nominal verb is part of the name.
  const isNamed = unit?.dimension === 'ratio' || unit?.dimension === 'duration'
  let {start, action} = openPhrase(text, skipMarker(text, from, end), end, null, isNamed)
  // 社区干部|开展…; each round ends further right.
  for (;;) {
    const inner = innerVerb(text, start, end, isNamed) ?? innerTime(text, start, end)
    if (inner === null) break
    const opened = openPhrase(text, inner.end, end, inner.word || action, isNamed)
    start = opened.start
    action = opened.action
  }

  const actor = endingVerb(text, start, end)
  if (actor !== null) return actor

  if (start >= end && action !== null) {
    // 培训12次, 走访慰问300人次: what was done is all there is to count.
    const at = end - action.length
    const isOwn = text.startsWith(action, at) && !handling.has(action)
    if (isOwn && (events.has(action) || nominalVerbAt(text, at, end) === action)) {
      return {start: at, action}
    }
  }

  return {start, action}
}

/** 开展|清除活动: after a verb these make a noun of the next. */
const eventHeads: ReadonlySet<string> = new Set('活动 行动 工作 任务'.split(' '))

const joined: ReadonlySet<string> = new Set(
  '恢复 改善 改造 修复 升级 维修 储备 缩短 减少 降低'.split(' '),
)

/** Strip everything that opens a phrase. */
function openPhrase(
  text: string,
  from: number,
  end: number,
  verb: string | null,
  isNamed: boolean,
): Head {
  let start = from
  let action = verb
  let verbEnd = -1
  for (;;) {
    const before = start
    start = skipMarks(text, start, end)
    timePattern.lastIndex = start
    if (timePattern.test(text) && timePattern.lastIndex <= end) start = timePattern.lastIndex
    eachPattern.lastIndex = start
    if (eachPattern.test(text) && eachPattern.lastIndex < end) start = eachPattern.lastIndex
    start = skipMarks(text, start, end)
    // 争取到|资金
    const isReached = start === verbEnd && text.charAt(start) === '到' && end - start > 2
    if (isReached && !'户位'.includes(text.charAt(start + 1))) start++

    const opening = openingVerb(text, start, end)
    const isPart = isNamed && opening !== null && start + opening.length < end
    // 发放|宣传资料: right after a verb a nominal one is part of the name.
    const isNominal = opening !== null && nominalVerbAt(text, start, end) === opening
    const isEvent =
      start === verbEnd && eventHeads.has(text.slice(start + (opening?.length ?? 0), end))
    // 新增恢复|灌溉面积: these make one verb with that before them.
    const isJoined = start === verbEnd && opening !== null && joined.has(opening)
    const isName = isNominal && (isPart || (start === verbEnd && !isJoined))
    if (opening !== null && !isEvent && !isName) {
      action = opening
      start += opening.length
      verbEnd = start
      continue
    }

    const adverb = wordAt(adverbsByFirst, text, start, end)
    if (adverb !== null && (adverb.length > 1 || !isNoun(text, start))) {
      const next = start + adverb.length
      if (
        (free.has(adverb) && (adverb.length > 1 || end - next !== 1)) ||
        openingVerb(text, next, end) !== null ||
        wordAt(adverbsByFirst, text, next, end) !== null
      ) {
        start = next
        continue
      }
    }

    const preposition = wordAt(prepositionsByFirst, text, start, end)
    if (preposition !== null && !isNoun(text, start)) {
      const main = mainVerb(text, start + preposition.length, end)
      if (main !== null) {
        action = main.word
        start = main.end
        verbEnd = start
        continue
      }

      if (end - start - preposition.length >= 2 && !'在自按用以'.includes(preposition)) {
        start += preposition.length
        continue
      }
    }

    start = skipModifiers(text, start, end)
    if (start === before) return {start, action}
  }
}

/** Nouns that begin like a preposition or an adverb: 在校学生, 自然增长率, 就业岗位. */
const nounsOfParticles: Readonly<Record<string, string>> = {
  在: '校园岗职建编册线',
  自: '然主筹付来治有行助动信贸',
  按: '期时揭',
  从: '业事',
  对: '外口接象照',
  以: '上下',
  用: '水电地户气工药',
  为: '民',
  给: '水排',
  由: '于',
  现: '代场金役状实行货',
  就: '业医诊餐学地近',
  共: '青同享产和',
  再: '生就教',
  都: '市',
  还: '贷款迁建',
  将: '军',
  要: '求素道闻',
  后: '勤备期',
  来: '访信',
  实: '事训物体验业施',
  年: '度',
  和: '谐美',
  与: '会',
}

function isNoun(text: string, at: number): boolean {
  return nounsOfParticles[text.charAt(at)]?.includes(text.charAt(at + 1)) === true
}

const giving: ReadonlySet<string> = new Set(['投资', '投入', '捐赠', '捐款'])

/** 居民|自出, 省气象局|投资: who acts is not what is counted; a noun of action may be. */
function endingVerb(text: string, start: number, end: number): Head | null {
  const at = end - 2
  if (at - start < 2 || !(actors.includes(text.charAt(at - 1)) || isActor(text, at))) return null
  if (strongVerbAt(text, at, end) !== null) return {start: end, action: text.slice(at, end)}
  const word = text.slice(at, end)
  return giving.has(word) ? {start: at, action: word} : null
}

interface Found {
  readonly word: string
  readonly end: number
}

/** The verb that a prepositional phrase leads to: 为农户|办理. */
function mainVerb(text: string, from: number, end: number): Found | null {
  for (let at = from + 1; at < end - 1; at++) {
    const word = strongVerbAt(text, at, end) ?? nominalVerbAt(text, at, end)
    if (word === null) continue
    const wordEnd = at + word.length
    if (end - wordEnd === 1 || isCompound(text, word, wordEnd, end)) continue
    return {word, end: wordEnd}
  }

  return null
}

// 卫生服务站全年|接诊, 维修队累计|维修
const innerTimePattern =
  /全年|上半年|下半年|今年|累计|先后|分别|[日月年周]均|每(?:天|晚|日|周|月|年|季度|学期|次)/gu

/** A time or an adverb inside a phrase: what is counted comes after it. */
function innerTime(text: string, start: number, end: number): Found | null {
  let found: Found | null = null
  for (const match of text.slice(start, end).matchAll(innerTimePattern)) {
    const wordEnd = start + match.index + match[0].length
    if (match.index > 0 && end - wordEnd >= 2 && !giving.has(text.slice(wordEnd, end)))
      found = {word: '', end: wordEnd}
  }

  return found
}

/** Whether someone who acts, or an adverb, stands before a place. */
function isAfterActor(text: string, at: number, start: number): boolean {
  if (actors.includes(text.charAt(at - 1)) || isActor(text, at)) return true
  if (text.startsWith('财政', at - 2)) return true
  const adverb = adverbsByLast.get(text.charAt(at - 1))
  return (
    adverb?.some(
      (word) =>
        word.length > 1 && at - word.length > start && text.startsWith(word, at - word.length),
    ) === true
  )
}

/** Verbs that are never half of a name: 实践站|举办|活动. */
const doing: ReadonlySet<string> = new Set(
  '举办 开展 组织 召开 举行 发放 实施 承办 主办 提供 签订 成立'.split(' '),
)

/** The last verb inside a phrase that leaves a noun behind it. */
function innerVerb(text: string, start: number, end: number, isNamed: boolean): Found | null {
  for (let at = end - 3; at > start; at--) {
    const strong = strongVerbAt(text, at, end)
    if (
      strong !== null &&
      openingVerb(text, at, end) === strong &&
      (doing.has(strong) || !isCompound(text, strong, at + strong.length, end))
    ) {
      return {word: strong, end: at + strong.length}
    }

    // 平均审理|天数 is one name.
    if (isNamed || at - start < 2 || !isAfterActor(text, at, start)) continue
    const nominal = nominalVerbAt(text, at, end)
    if (nominal === null || end - at - nominal.length < 2) continue
    if (openingVerb(text, at, end) === nominal && !isCompound(text, nominal, end - 2, end)) {
      return {word: nominal, end: at + nominal.length}
    }
  }

  return null
}

// 2、, (三), 三是
const markerPattern = /\(?[0-9一二三四五六七八九十]{1,3}(?:[、.):]|是)/uy

function skipMarker(text: string, from: number, end: number): number {
  markerPattern.lastIndex = from
  return markerPattern.test(text) && markerPattern.lastIndex < end ? markerPattern.lastIndex : from
}

function skipMarks(text: string, from: number, end: number): number {
  let start = from
  while (start < end) {
    const character = text.charAt(start)
    const isLead = isMark(text, start)
      ? !'“《'.includes(character)
      : '了着'.includes(character) ||
        (character === '有' && !'限关效机色线'.includes(text.charAt(start + 1)))
    if (!isLead) break
    start++
  }

  return start
}
