/** Cuts what links a subject to its number: 达到, 共, 同比增长, 比全国高, 由2014年的. */
import {byLastCharacter} from '../group.ts'
import type {Unit} from '../../quantity/types.ts'
import {isMark} from './phrase.ts'
import {linkWords} from './modifiers.ts'
import {adverbs, tailVerbs} from './verbs.ts'

/** Where the noun phrase ends, and whether 分别 deals its items out. */
export interface Tail {
  readonly end: number
  readonly isDealt: boolean
}

const year = '(?:(?:19|20)[0-9]{2}年(?:底|末)?)'

/** What stands before a number without naming what is counted; each ends the phrase. */
const tails: readonly RegExp[] = [
  // 比上年, 低于全省平均水平, 较去年同期
  new RegExp(
    `(?<![同占对可])(?:比|较|低于|高于|快于|好于|多于|超过|超)(?:上|去年|前年|全|${year}|"?“?十[一二三四]五|规定|预期|计划|年初|往年|以往|同期|周边|目标|任务|年度|国家|省|常年|多年|历年|近|[一二三五十]年|上一)[^,]{0,12}$`,
    'u',
  ),
  // 由2014年的, 由每生每天, 从原来的
  new RegExp(`(?:由|从)(?:${year}|去年|上年|年初|"?“?十[二三]五"?”?末?|原来)?的?$`, 'u'),
  // 每人每月, 每亩
  /(?:每(?:个|一)?(?:百|千|万)?(?:人|户|亩|生|天|日|月|年|周|季度|名|张|吨|位|床|件|村|次|期|场|班|所|家|辆)){1,3}$/u,
  // 户均, 月人均, 千人均
  /[年月日]?(?:[年月日户人村镇乡县亩生次床师]|平|千人|万人)均$/u,
  new RegExp(`${year}$`, 'u'),
  // 技改投资|累计投入
  /(?<=投资|资金)累计投入$/u,
  // 论文获省级奖6篇
  /(?<=..)获(?:得)?(?:国家|省|市|区|县|校)级?(?:[一二三特]等)?奖$/u,
  // 被省级以上媒体采用
  /被[^,被]{1,16}(?:采用|采纳|录用|转载|转发|刊登|报道|评为|授予)$/u,
]

// 占总人口的, 占规模以上工业比重; 是2016年的, 相当于上年的
const shareTails: readonly RegExp[] = [
  /占(?![比道用]|地(?![区方]))[^,占]{1,16}$/u,
  /(?:是|为|相当于)[^,是为]{1,12}的$/u,
  /(?<![同占对可])比[^,比]{1,8}(?:高出?|低|多|少|快|增加|提高|下降|增长|减少|上升)$/u,
]

const linksByLast = byLastCharacter(linkWords)
const ways: ReadonlySet<string> = new Set(adverbs)
const tailVerbsByLast = byLastCharacter(tailVerbs)

/** Words that a link of one character is part of: 演出, 到位 is none of them. */
const wholeWords: readonly string[] =
  '住户 应到 其他 数据 使用 费用 作用 利用 运用 应用 采用 信用 租用 通用 先后 以前 午后 售后 产后 术后 内涵 设计 审计 统计 会计 预计 共计 总计 合计 累计 自由 理由 报到 签到 回升 高升 公升 毫升 直升 上升 提升 晋升 党政 安在 存在 现在 所在 从在 参与 给予 授予 普及 涉及 以及 惠及 公平 达标 农用 民用 行为 作为 认为 人为 公共 中共 固有 国有 私有 公有 所有 享有 拥有 共和 缓和 总和 中和 社保 保障 同期 能以 可以 难以 足以 功能 智能 职能 技能 性能 节能 产能 动能 效能 耗能 潜能 新能 许可 认可 彩超 参合 联合 综合 结合 配合 新农合 符合 组合 集合 适合 整合 融合 混合 好转 入户 农户 节约 预约 签约 集约 制约 履约 违约 公约 附近 最近 邻近 赶超 到达 表达 传达 发达 直达 平均 新增 抢占 侵占 改为 成为 视为'.split(
    ' ',
  )
const wholeByLast = byLastCharacter(wholeWords.filter((word) => word.length > 1))

/** Cut the phrase `start..to` at its end. */
export function cutTail(text: string, start: number, to: number, unit: Unit | null): Tail {
  let end = to
  let isDealt = false
  const isRatio = unit?.dimension === 'ratio'
  for (;;) {
    while (end > start && isMark(text, end - 1) && !'”》'.includes(text.charAt(end - 1))) end--
    const phrase = text.slice(start, end)
    if (phrase === '') return {end, isDealt}
    const cut = patternLength(phrase, isRatio) ?? linkLength(phrase)
    if (cut === null) {
      const verb = tailVerbLength(phrase)
      if (verb === 0) return {end, isDealt}
      // 5G基站累计|建成: what stands before the verb may be a link again.
      end -= verb
      continue
    }

    if (phrase.slice(phrase.length - cut).startsWith('分别')) isDealt = true
    end -= cut
  }
}

function patternLength(phrase: string, isRatio: boolean): number | null {
  for (const pattern of isRatio ? [...shareTails, ...tails] : tails) {
    const found = pattern.exec(phrase)
    if (found !== null) return found[0].length
  }

  return null
}

function linkLength(phrase: string): number | null {
  const last = phrase.charAt(phrase.length - 1)
  const word = linksByLast.get(last)?.find((link) => phrase.endsWith(link))
  if (word === undefined) return null
  // 改造提升|180万亩 is what is done, not how it changed.
  if (word === '提升' && /(?:改造|整治|综合)提升$/u.test(phrase)) return null
  if (word.length === 1 && wholeByLast.get(last)?.some((whole) => phrase.endsWith(whole))) {
    return null
  }

  return word.length
}

// 残疾人|就业, 农民工|创业
const ownVerbs = /(?<=.[人员户民工生口])(?:登记|签约|再?就业|创业|上岗|增收|就业增收|脱贫)$/u

/** 党费|收缴: the verb goes where a noun is left before it. */
function tailVerbLength(phrase: string): number {
  const own = ownVerbs.exec(phrase)
  if (own !== null) return own[0].length
  const verb = tailVerbsByLast
    .get(phrase.charAt(phrase.length - 1))
    ?.find((word) => phrase.endsWith(word) && phrase.length - word.length >= 2)
  // 集中|开工 leaves no noun.
  if (verb === undefined || ways.has(phrase.slice(0, -verb.length))) return 0
  return verb.length
}
