/** The words that bound a quantity in time: 今年, 上半年, 10月16日下午. */

const cn = '[一二三四五六七八九十]{1,3}'
const day = `(?:[0-9x]{1,4}|${cn})`

// 今年, 上半年, 10月16日下午, 1-9月份, 2018年, 春节前, 半年来
const periodPattern = new RegExp(
  `(?:今年以来|今年汛期|今年上半年|今年|去年|前年|明年|本年度|本年|全年|上半年|下半年|一年来|半年来|五年来|[近过]去?${day}年来?|` +
    `(?:19|20)[0-9x_]{2}年(?:${day}(?:[-~—至到]${day})?月(?:份|底|末)?(?:${day}日)?|前[一二三两]季度|第?[一二三四]季度)?(?:以来|上半年|下半年|全年|底|末)?|` +
    `${day}(?:[-~—至到]${day})?月(?:份|底|末|初)?(?:${day}日)?(?:上午|下午|晚)?(?:以来)?|` +
    `前[一二三两]季度|第?[一二三四1-4]季度|本季度|本周|上周|汛期|本月|上月|当月|当年|当日|目前|截至目前|截止目前|(?:春节|国庆|元旦|中秋|端午|清明|暑假|寒假|假日|暑期|汛期|活动)(?:前|期间|后)|["“]?十[一二三四]五["”]?(?:期间|时期|末|以来)|` +
    `这一年|五年来|三年来|两年来|${cn}年来)`,
  'gu',
)
/** One of these is in every period: most clauses are done with at one look. */
const timeCharacter = /[年月季周期前后间日来度]/u
/** Present states, not periods. */
const present: ReadonlySet<string> = new Set(['目前', '截至目前', '截止目前'])
/** Words before a time that make it a measure of comparison: 比去年, 较上年同期. */
const comparing = '比较于'
/** Words before a time that bind it to the number that follows only: 由2014年的21.3%. */
const binding = '由从是'
const longestClause = 60
// 自创卫以来, 系统上线以来
const sincePattern = /^(?:自从|自|从)?([\u4E00-\u9FFF]{2,12}以来)$/u
/** How long a lead-in that holds only the time may be: 今年, or 截至2019年12月底, */
const longestLead = 16

/**
 * The words that bound a quantity in time, in the clause or in a lead-in of nothing else.
 * `lastEnd` is where the quantity before it ends.
 */
export function findPeriod(
  text: string,
  clauseStart: number,
  at: number,
  sentenceStart: number,
  lastEnd: number,
): string | null {
  const from = Math.max(clauseStart, at - longestClause)
  const own = lastPeriod(text, from, at, lastEnd)
  if (own !== null) return own
  const mark = text.charAt(clauseStart - 1)
  if (mark !== ',' || clauseStart <= sentenceStart) return null
  // `今年,社区…培训106人`: a lead-in that holds only the time.
  let start = clauseStart - 1
  while (
    start > sentenceStart &&
    clauseStart - start < longestLead &&
    !',、;:'.includes(text.charAt(start - 1))
  )
    start--
  const period = lastPeriod(text, start, clauseStart - 1, 0)
  if (period === null) return sincePattern.exec(text.slice(start, clauseStart - 1))?.[1] ?? null
  return clauseStart - 1 - start - period.length <= 2 ? period : null
}

/** The first time that a stretch of text names, not counting those it compares with. */
export function firstPeriod(text: string, from: number, to: number): string | null {
  const stretch = text.slice(from, to)
  if (!timeCharacter.test(stretch)) return null
  for (const {index, 0: period} of stretch.matchAll(periodPattern)) {
    if (isPeriod(text, from + index, period, Infinity)) return period
  }

  return null
}

function lastPeriod(text: string, from: number, to: number, lastEnd: number): string | null {
  let last: string | null = null
  const stretch = text.slice(from, to)
  if (!timeCharacter.test(stretch)) return null
  for (const {index, 0: period} of stretch.matchAll(periodPattern)) {
    if (isPeriod(text, from + index, period, lastEnd)) last = period
  }

  return last
}

function isPeriod(text: string, at: number, period: string, lastEnd: number): boolean {
  // 每年, 三年创建规划 are none; 个月 is a duration.
  const before = text.charAt(at - 1) || ' '
  if (before === '每' || before === '是' || present.has(period)) return false
  if (period.endsWith('月') && before === '个') return false
  if (comparing.includes(before)) return false
  return !(binding.includes(before) && at < lastEnd)
}
