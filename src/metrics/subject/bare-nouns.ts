/** Nouns that a large number counts without a classifier: 上千观众, 86万农村人口. */
import {byFirstCharacter} from '../group.ts'
import {isStop} from './after.ts'
import {isMark} from './phrase.ts'

const nouns = byFirstCharacter(
  '观众 群众 居民 党员 志愿者 干部 职工 学生 市民 村民 老人 儿童 农户 商户 人口 农民 游客 师生 员工 代表 队员 家庭 企业 单位 住户 妇女 青少年 青年 用户 网民 读者 听众'.split(
    ' ',
  ),
)

/** How many characters may stand between the number and the noun: 1.2万|建档立卡贫困|人口. */
const longestModifier = 6

/** The end of such a noun behind a number, or `null`. */
export function bareNounEnd(text: string, from: number): number | null {
  for (let at = from; at <= from + longestModifier && !isMark(text, at); at++) {
    const noun = nouns.get(text.charAt(at))?.find((word) => text.startsWith(word, at))
    if (noun !== undefined) return at + noun.length
    if (isStop(text, at) || text.charAt(at) === '的') return null
  }

  return null
}
