/**
 * The time that a report covers.
 *
 * Sources in the order in which they count: a heading that looks back (回顾), the title, the sentence that announces the report
 * (现将…总结如下), headings, the opening, the rest. Within one source the shortest time wins: 20xx年上半年
 * is half a year.
 */
import type {Span} from '../text/span.ts'
import type {PeriodKind} from './types.ts'

/** A time in the folded text; `null` span for the title. */
export interface FoundPeriod {
  readonly kind: PeriodKind
  readonly words: string | null
  readonly span: Span | null
  readonly rule: string
}

const year =
  '(?:(?:20|19)(?:\\d{2}|[x_*×○]{1,4}|\\d[x_*×○])|[二一][〇零○九][〇零○一二三四五六七八九x×○]{2}|[x_*×○]{2,4})年度?'
const month = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]|[x_×])'
const numeral = '[一二三四1-4]'

/** Times from short to long; `own` ones are said of the report even without a word like 以来. */
const patterns: readonly {readonly kind: PeriodKind; readonly pattern: RegExp}[] = [
  period(
    'weekly',
    `本周|这一周|一周(?:以来|来|工作|创)|上周|第[一二三四五六七八九十\\d]{1,3}周|周报`,
  ),
  period(
    'quarterly',
    `(?:${year})?(?:第?${numeral}季度|(?:本|一个|上)季度)(?!至|到|-)|(?:${year})?1[-~—至]3月份?|(?:${year})?4[-~—至]6月份?|(?:${year})?7[-~—至]9月份?|(?:${year})?10[-~—至]12月份?`,
  ),
  period(
    'monthly',
    `本月|(?:${year})(?:1[0-2]|[1-9]|[x_×])月份?(?=工作|总结|社区|创|的)|(?:${year})?${month}月份(?=[\\u4e00-\\u9fff]{0,4}(?:工作|总结))|月报`,
  ),
  period(
    'halfYearly',
    `(?:${year}|今年|全年)?(?:上半年|下半年)|半年(?:以来|来|工作|总结)|(?:${year})?1[-~—至][67]月份?`,
  ),
  period(
    'multiYear',
    `(?:过去|近|这|[一二三四五六七八九十几两\\d]{1,3})?[二三四五六七八九十几两2-9]年(?:多)?(?:以来|来)|[过这][去]?[二三四五六七八九十两2-9]年|(?:${year})[-~—至](?:${year})|[“]?十[一二三四五]五[”]?(?:期间|时期)|近年来|任期以来`,
  ),
  period(
    'yearly',
    `(?:${year})(?!1?\\d月|[x_×]月|-|至|到)(?:以来|来|全年)?|今年(?:以来|来)?|一年(?:以来|来)|全年|本年度|年度|过去一年|(?:20\\d{2})[-~—](?:20)?\\d{2}学年(?:第[一二]学期)?|本学期|本学年`,
  ),
  period(
    'event',
    `(?:本|此|这)次[\\u3400-\\u9fff]{0,10}?(?:活动|培训|检查|比赛|会议|整治|运动|演练|竞赛|验收|班|创文|创建|创卫|创城)|活动总结|(?:攻坚|整治|清理|治理|战)[\\u3400-\\u9fff]{0,2}”?行动(?!方案|计划)|攻坚阶段|阶段(?:性)?(?:工作)?(?:小结|总结)`,
  ),
]

function period(
  kind: PeriodKind,
  source: string,
): {readonly kind: PeriodKind; readonly pattern: RegExp} {
  return {kind, pattern: new RegExp(source, 'u')}
}

/** Where the report announces itself: 现将…总结如下, 就…汇报如下. */
const announcement = /[^。\n]{0,80}(?:总结|汇报|报告)(?:汇报)?如下/u

/** 这五年, 过去五年: a report that begins so is about them. */
const firstWords = /^(?:这|过去|近)[二三四五六七八九十两2-9]年/u

/** The opening in which a report says which time it is about. */
const openingLength = 200

/** A source with the rule that it stands for. */
interface Source {
  readonly rule: string
  readonly words: string
  readonly start: number | null
}

/** The time that a folded document reports on. */
export function findPeriod(title: string, text: string, headings: readonly Span[]): FoundPeriod {
  const announced = announcement.exec(text.slice(0, openingLength * 4))
  const sources: readonly Source[] = [
    // 一、2023年工作回顾 of a report whose title names the year in which it is given.
    ...headings
      .filter(({start, end}) => text.slice(start, end).includes('回顾'))
      .map(({start, end}) => ({
        rule: 'facts/period/review',
        words: text.slice(start, end),
        start,
      })),
    // The title of a government's report names the year in which it is given.
    {rule: 'facts/period/first-words', words: firstWords.exec(text)?.[0] ?? '', start: 0},
    {rule: 'facts/period/title', words: title, start: null},
    {
      rule: 'facts/period/announcement',
      words: announced?.[0] ?? '',
      start: announced?.index ?? 0,
    },
    ...headings.map(({start, end}) => ({
      rule: 'facts/period/heading',
      words: text.slice(start, end),
      start,
    })),
    {rule: 'facts/period/opening', words: text.slice(0, openingLength), start: 0},
    {rule: 'facts/period/mention', words: text, start: 0},
  ]

  for (const {rule, words, start} of sources) {
    if (words === '') continue
    const found = firstTime(words, rule)
    if (found === null) continue
    const {kind, at, length} = found
    return {
      kind,
      words: words.slice(at, at + length),
      span: start === null ? null : {start: start + at, end: start + at + length},
      rule,
    }
  }

  return {kind: 'unknown', words: null, span: null, rule: 'facts/period/none'}
}

/** 大川镇2月消防安全工作: a month of the title, without a year. */
const titleMonth = /(?<![年\d])(?:1[0-2]|[1-9])月(?!\d)/u

/** The first match of a pattern that bounds the report. */
function matchOf(
  kind: PeriodKind,
  pattern: RegExp,
  words: string,
  rule: string,
): RegExpExecArray | null {
  const match = pattern.exec(words)
  if (match !== null || kind !== 'monthly' || rule !== 'facts/period/title') {
    return match !== null && kind === 'yearly' ? boundingYear(match, pattern, words, rule) : match
  }

  return titleMonth.exec(words)
}

/** Skips years that say when something happened: 成立于1952年, 2021年 in the midst of the text. */
function boundingYear(
  match: RegExpExecArray,
  pattern: RegExp,
  words: string,
  rule: string,
): RegExpExecArray | null {
  const isOpening = rule === 'facts/period/opening'
  if (!isOpening && rule !== 'facts/period/mention') return match
  const all = new RegExp(pattern.source, 'gu')
  for (let found = all.exec(words); found !== null; found = all.exec(words)) {
    const isBare = /^[\d二一]+年/u.test(found[0]) && !/(?:[度来]|全年)$/u.test(found[0])
    if (!isBare || /^[一]年/u.test(found[0])) return found
    const before = words.charAt(found.index - 1)
    if (isOpening && !yearOfEvent.test(before)) return found
  }

  return null
}

/** 成立于2005年, 自2021年, 至2019年, 出生在1970年. */
const yearOfEvent = /[于自从至到在了]/u

function firstTime(
  words: string,
  rule: string,
): {readonly kind: PeriodKind; readonly at: number; readonly length: number} | null {
  const isNarrow = rule !== 'facts/period/mention'
  let first: {readonly kind: PeriodKind; readonly at: number; readonly length: number} | null = null
  for (const {kind, pattern} of patterns) {
    const match = matchOf(kind, pattern, words, rule)
    if (match === null) continue
    const found = {kind, at: match.index, length: match[0].length}
    if (isNarrow) {
      // A heading or an opening may speak of plans for the half-year to come.
      if (match[0].startsWith('下半年') && rule === 'facts/period/heading') continue
      return found
    }

    // In the midst of the text only what bounds a report as a whole says anything.
    if ((kind === 'yearly' || kind === 'event') && first === null) first = found
  }

  return first
}
