/** The period or thing that a quantity is counted for: 每月 → 月, 户均 → 户, 元/平方米. */
import type {Dimension} from './types.ts'

const things =
  '天|日|周|星期|月|季度|年|半月|学期|季|小时|人|户|亩|名|平方米|吨|晚|社区|村|小区|网格|单位|学校|家|届|期|班|栋|张|床|次|头|棵|公里|生|件'
const perPattern = new RegExp(
  `每(?:个|一)?((?:百|千|万)?(?:${things}))(?!来|份|来的|度(?!电))`,
  'gu',
)
// 人均, 年均, 门诊次均费用, 千人均
const averagePattern = /([年月日户人周亩村生次床师])(?:平)?均/gu
// 日处理, 年产, 年收益, 亩产
const ratePattern =
  /日(?=处理|产|供|接待|清运|巡查|客流|销|输送)|年(?=产(?!业)|标准|出栏|增收|增加|接待|处理|销售|发电|加工|吞吐|收益|纯?收入|利润|节约|节省|营业|保障|租金|工资|[\u4E00-\u9FFF]{2,5}[量额](?:达|为|约|超|突|近|稳|[0-9]))|月(?=产|供|最低生活|基本生活|低保金|保障|补助|补贴|工资|租金|销售|收入)|亩(?=产)/gu
// 人均可支配收入 is the name of what is measured; 户均补助500元 a rate.
const indicatorPattern =
  /^[^0-9,。;、]{0,10}(?:收入|支出|总值|gdp|寿命|面积|水平|经费|工资|标准|费用|时长|[数量额率])/u
const perNames: Readonly<Record<string, string>> = {日: '天', 星期: '周', 季: '季度', 晚: '天'}
const longestClause = 60
const densityPattern = /^(?:百|千|万)/u
const notRate =
  /[0-9一二三四五六七八九十两几多半个当本节假今去前明全整上下近每往常青学老周成历同x_*]/u
const afterPattern = /^(?:\/|每)(人|户|年|月|天|日|周|亩|季度|吨|平方米|次|公里|立方米|千瓦时)/u

/** What a rate is counted for, or `null` where it is none. */
export function findPer(
  text: string,
  clauseStart: number,
  at: number,
  end: number,
  dimension: Dimension,
  last: {readonly end: number; readonly dimension: Dimension} | null,
): string | null {
  const clauseFrom = Math.max(clauseStart, at - longestClause)
  const clause = text.slice(clauseFrom, at)
  if (dimension === 'age') return null
  let per: string | null = null
  let found = -1
  const take = (name: string | undefined, index: number): void => {
    if (name === undefined || index < found) return
    per = name
    found = index
  }

  const isPassed = (index: number): boolean =>
    last !== null && last.dimension !== dimension && clauseFrom + index < last.end

  for (const match of clause.matchAll(averagePattern)) {
    // 年均浓度 is a mean, no rate.
    if (/^(?:浓度|气温|降[水雨])/u.test(clause.slice(match.index + match[0].length))) continue
    // A growth of 人均收入 is no amount for each.
    if (dimension === 'ratio' && !'年月日周'.includes(match[1] ?? '')) continue
    // 收入年均增长5.5%、突破3000亿元: the rate ends with its figure.
    if (isPassed(match.index) && '年月日周'.includes(match[1] ?? '')) continue
    const after = clause.slice(match.index + match[0].length)
    const previous = clause.charAt(match.index - 1) || ' '
    // 月人均工资: both; the time is the rate.
    if ('年月日'.includes(previous)) take(previous, match.index)
    else if ('年月日周'.includes(match[1] ?? '') || !indicatorPattern.test(after))
      take(match[1], match.index)
  }

  if (dimension !== 'ratio') {
    for (const match of clause.matchAll(ratePattern)) {
      if (isPassed(match.index)) continue
      if (!notRate.test(clause.charAt(match.index - 1) || ' ')) take(match[0], match.index)
    }
  }

  for (const match of clause.matchAll(perPattern)) take(match[1], match.index)
  per ??= afterPattern.exec(text.slice(end, end + 5))?.[1] ?? null
  // 每千人口: a density, no rate.
  if (per === null || densityPattern.test(per)) return null
  return perNames[per] ?? per
}
