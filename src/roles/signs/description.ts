/**
 * Descriptions of a place or a body: where it lies, how large it is, what belongs to it.
 *
 * `东临青年路,西靠护城河,面积0.86平方公里,住户3120户` counts like a report of results, but nothing in it
 * was done. Place keeps the sign from counting behind the opening.
 */
import type {Reason} from '../reason.ts'
import type {Span} from '../../text/span.ts'

/** Each tells something else about a place or a body. */
const features: readonly RegExp[] = [
  /成立于|组建于|始建于|建成于|创办于|位于|地处|坐落/u,
  /[东西南北][临靠邻接至起]|毗邻|接壤|相邻/u,
  /面积|平方公里|平方千米/u,
  /下辖|所辖|辖有|管辖|辖区|辖[0-9]/u,
  /现有|共有|拥有|单位众多/u,
  /总人口|常住人口|户籍人口|服务人口|流动人口|人口[0-9]/u,
  /[0-9]余?(?:多)?户|总户数|住户|居民楼|楼栋|小区[0-9]/u,
  /下设|内设|编制|在职|在岗|工作人员[0-9]/u,
  /党支部[0-9]|支部[0-9]|党员[0-9]/u,
  /驻区单位|驻辖区|商铺|门店|企业[0-9]|加油站|市场[0-9]/u,
  /[小中]学[0-9]|幼儿园[0-9]|学校[0-9]|[0-9]所(?:学校|小学|中学|幼儿园)/u,
  /网格[0-9]|网格员[0-9]|划分为[0-9]/u,
]
const leastFeatures = 3

/** A description tells nothing that was done. */
const deeds = /了|完成|开展|发放|举办|新增|投入|改造|解决|提高|增长|同比|累计|获/u

/** Sentences are read up to here. */
const longestHead = 200

const description: Reason = {
  rule: 'role/sign/description',
  scores: {overview: 6, nextSteps: -1},
  factor: 1,
}

/** What a sentence of a folded text shows of that. Bounded by the length of its head. */
export function descriptionSigns(text: string, {start, end}: Span): readonly Reason[] {
  const head = text.slice(start, Math.min(end, start + longestHead))
  if (deeds.test(head)) return []
  let count = 0
  for (const feature of features) if (feature.test(head)) count++
  return count >= leastFeatures ? [description] : []
}
