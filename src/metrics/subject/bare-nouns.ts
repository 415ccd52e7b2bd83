/** Nouns that a large number counts without a classifier: 上千观众, 86万农村人口. */
import {segment} from '../../lexicon/segment.ts'
import {byFirstCharacter} from '../group.ts'

const nouns = byFirstCharacter(
  '观众 群众 居民 党员 志愿者 干部 职工 学生 市民 村民 老人 儿童 农户 商户 人口 农民 游客 师生 员工 代表 队员 家庭 企业 单位 住户 妇女 青少年 青年 用户 网民 读者 听众 群体 对象 人才 患者 劳动力 婴幼儿 儿女 人员'.split(
    ' ',
  ),
)

/** What nouns for people end with: 残疾人, 农牧民, 毕业生, 农民工, 脱贫户. */
const people = '人民员者户工生众童儿女妇'

/** How many characters may stand between the number and the noun: 1.2万|建档立卡贫困|人口. */
const longestModifier = 6
/** How far the words are looked at. */
const reach = 12
/** Parts of speech that may stand before the noun. */
const modifying = 'nsfvwWabjlxotDL'

/** The end of such a noun behind a number, or `null`. */
export function bareNounEnd(text: string, from: number): number | null {
  for (const {start, end, tag} of segment(text, from, Math.min(text.length, from + reach))) {
    if (start - from > longestModifier) return null
    for (let at = start; at < end; at++) {
      const noun = nouns.get(text.charAt(at))?.find((word) => text.startsWith(word, at))
      if (noun !== undefined) return at + noun.length
    }

    const isPerson = end - start > 1 && 'ns'.includes(tag)
    if (isPerson && people.includes(text.charAt(end - 1))) return end

    if (!modifying.includes(tag)) return null
  }

  return null
}
