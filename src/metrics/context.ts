/** What the clause says about a quantity besides its subject: period, rate, modality. */
import type {Modality} from './types.ts'

const cn = '[一二三四五六七八九十]{1,3}'
const day = `(?:[0-9x]{1,4}|${cn})`

// 今年, 上半年, 10月16日下午, 2018年, 春节前, 半年来
const periodPattern = new RegExp(
  `(?:今年以来|今年上半年|今年|去年|前年|明年|本年度|本年|全年|上半年|下半年|一年来|半年来|五年来|[近过]去?${day}年来?|` +
    `(?:19|20)[0-9x_]{2}年(?:${day}月(?:份|底|末)?(?:${day}日)?)?(?:以来|上半年|下半年|全年|底|末)?|${day}月(?:份|底|末|初)?(?:${day}日)?(?:上午|下午|晚)?(?:以来)?|` +
    `第?[一二三四1-4]季度|本季度|本周|上周|本月|上月|当月|当年|当日|目前|截至目前|截止目前|(?:春节|国庆|元旦|中秋|端午|清明|暑假|寒假|假日|暑期|汛期|活动)(?:前|期间|后)|"?十[一二三四]五"?(?:期间|时期|末)|` +
    `五年来|三年来|两年来|${cn}年来)`,
  'gu',
)
/** Present states, not periods. */
const present = new Set(['目前', '截至目前', '截止目前'])
const longestClause = 60

/** The words that bound a quantity in time, in the clause or in a lead-in of nothing else. */
export function findPeriod(
  text: string,
  clauseStart: number,
  at: number,
  sentenceStart: number,
): string | null {
  const own = lastPeriod(text.slice(Math.max(clauseStart, at - longestClause), at))
  if (own !== null) return own
  const mark = text.charAt(clauseStart - 1)
  if (mark !== ',' || clauseStart <= sentenceStart) return null
  // `今年,社区…培训106人`: a lead-in that holds only the time.
  let start = clauseStart - 1
  while (
    start > sentenceStart &&
    clauseStart - start < 16 &&
    !',、;:'.includes(text.charAt(start - 1))
  )
    start--
  const lead = text.slice(start, clauseStart - 1)
  const period = lastPeriod(lead)
  if (period === null) return null
  return lead.length - period.length <= 2 ? period : null
}

function lastPeriod(clause: string): string | null {
  let last: string | null = null
  for (const match of clause.matchAll(periodPattern)) {
    // 每年, 三年创建规划 are none; 个月 is a duration.
    const before = clause.charAt(match.index - 1)
    if (before === '每' || present.has(match[0])) continue
    if (match[0].endsWith('月') && before === '个') continue
    last = match[0]
  }

  return last
}

const perPattern =
  /每(?:个|一)?(天|日|周|星期|月|季度|年|半月|学期|季|小时|人|户|亩|名|平方米|吨|晚|社区|村|小区|网格|单位|学校|家|届|期|班|栋)(?!来|份|来的)/gu
const ratePattern =
  /([年月日户人周亩])(?:平)?均|日(?=处理|产|供|接待|清运|巡查|客流|均|销)|年(?=产|接待|处理|销售|发电|加工|吞吐)/gu
const perNames: Readonly<Record<string, string>> = {日: '天', 星期: '周', 季: '季度', 晚: '天'}

/** The period or thing that a rate is counted for: 每月 → 月, 人均 → 人. */
export function findPer(text: string, clauseStart: number, at: number, end: number): string | null {
  const clause = text.slice(Math.max(clauseStart, at - longestClause), at)
  let per: string | null = null
  for (const match of clause.matchAll(perPattern)) per = match[1] ?? null
  for (const match of clause.matchAll(ratePattern)) {
    const before = clause.charAt(match.index - 1)
    if (match[1] === undefined && /[0-9一二三四五六七八九十当本节假今去全整上下近]/u.test(before))
      continue
    per = match[1] ?? match[0]
  }

  if (per === null && /^[/每]/u.test(text.slice(end, end + 1))) {
    per =
      /^(?:\/|每)(人|户|年|月|天|日|周|亩|季度|吨|平方米|次)/u.exec(
        text.slice(end, end + 5),
      )?.[1] ?? null
  }

  return per === null ? null : (perNames[per] ?? per)
}

const plannedPattern =
  /将(?=继续|进一步|在|于|达|建|新|完成|开展|实现|举办|投|组织|力争|有|增|安排|实施)|争取|力争|预计|打算|拟|确保|到20[2-9][0-9]年/u
/** These hold for the whole sentence. */
const plannedSentencePattern =
  /计划(?!生育|免疫|内|外|的)|目标(?=是|为|:)|预期目标|明年|下一步|今后/u
const requiredAfterPattern = /^(?:以上|以下)?的?(?:要求|标准|规定)/u
const requiredPattern = /要求|不得|必须|应当|规定|务必|须|标准为/u

/** Whether the quantity was brought about, is intended, or is demanded. */
export function findModality(
  text: string,
  sentenceStart: number,
  clauseStart: number,
  at: number,
  end: number,
): Modality {
  const clause = text.slice(Math.max(clauseStart, at - longestClause), at)
  const before = text.slice(Math.max(sentenceStart, at - longestClause), at)
  if (requiredPattern.test(clause) || requiredAfterPattern.test(text.slice(end, end + 6)))
    return 'required'
  if (plannedPattern.test(clause) || plannedSentencePattern.test(before)) return 'planned'
  return 'done'
}

const attributePattern =
  /(?:面积|长度|总长|全长|宽度|高度|深度|容积|容量|总投资|投资|总额|金额|产值|产量|总量|收入|价格|标准|[^,。、;:的]{0,2}率|总数|人数|里程|比重|比例)$/u
const attributeAfterPattern = /^[长宽高深厚](?:的|,|。|、|$)?/u

/** The measured side: 面积, 长, 知晓率. */
export function findAttribute(
  text: string,
  subjectEnd: number,
  at: number,
  end: number,
): string | null {
  const after = attributeAfterPattern.exec(text.slice(end, end + 2))
  if (after !== null) return after[0].charAt(0)
  const before = text.slice(Math.max(0, subjectEnd - 6), Math.min(subjectEnd, at))
  return attributePattern.exec(before)?.[0] ?? null
}
