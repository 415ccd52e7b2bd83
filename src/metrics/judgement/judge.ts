/**
 * Decides whether a number with its unit is a quantity, by what it looks like and where it stands.
 *
 * Arabic numbers with a unit almost always are; the others are judged in files of their own.
 */
import {powerOf} from '../../numeral/characters.ts'
import type {Quantity} from '../../quantity/types.ts'
import {quotation, type Scan} from '../scan.ts'
import {isArticle} from './article.ts'
import {judgeBare} from './bare.ts'
import {isClauseEnd, isLatin} from './characters.ts'
import {judgeChinese} from './chinese.ts'
import {no, type Verdict} from './verdict.ts'

/** Judge a quantity of folded text. */
export function judge(text: string, quantity: Quantity, scan: Scan): Verdict {
  const {start, numeralEnd, unit, style} = quantity
  const first = text.charAt(start)
  if (first === '%' || first === '‰') {
    // A sign without digits is a number cut out only after 达, 为 and the like.
    const isCutOut =
      '达到为是约近至率超过'.includes(text.charAt(start - 1) || ' ') ||
      text.startsWith('占比', start - 2) ||
      text.startsWith('比例', start - 2)
    return isCutOut
      ? {kind: 'metric', isWeak: false, rule: quantity.rule}
      : {kind: 'skip', end: start + 1}
  }

  const quote = quotation(scan, start)

  if (scan.quote === '》' && scan.quoteStart >= 0 && quote !== null)
    return no('name', 'reject/title', numeralEnd)
  if (style === 'circled') return no('enumerator', 'reject/circled', numeralEnd)
  if (style === 'masked') return judgeMask(text, quantity, quote)
  // pm2.5, g20; but 螺旋ct一台
  // 反诈app2150人: a word of letters before a count
  const isWord = isLatin(text, start - 2) && unit?.dimension === 'count' && !unit.isLoose
  const isAfterLatin = isLatin(text, start - 1) && !isWord && (style === 'arabic' || unit === null)
  if (isAfterLatin || (isLatin(text, numeralEnd) && unit === null)) {
    return no('label', 'reject/latin', numeralEnd)
  }

  if (quote !== null) {
    const verdict = judgeQuoted(text, quantity, quote)
    if (verdict !== null) return verdict
  }

  if (first === '几' || (first === '数' && powerOf[text.charAt(start + 1)] === undefined)) {
    if (powerOf[text.charAt(start + 1)] === undefined) return no('vague', 'reject/vague', start + 1)
  }

  if (unit === null) return judgeBare(text, quantity)
  // 每十万人, 每100户: what a density is counted for.
  const isDensity = text.charAt(start - 1) === '每' && unit.dimension === 'count'
  if (isDensity && (quantity.low ?? 0) >= 100) return no('name', 'reject/per-number', numeralEnd)
  if (style === 'arabic' || style === 'mixed') return judgeArabic(text, quantity)
  return judgeChinese(text, quantity)
}

/** What a masked number with a rare classifier follows: 学校xx所, 共有xx所. */
const countedBefore = '学校院园馆站点店厂司社构业队车房机械备舍场库具坊岗共有计达建设增'

function judgeMask(text: string, quantity: Quantity, quote: string | null): Verdict {
  const {start, end, numeralEnd, unit} = quantity
  if (text.charAt(start) === 'm') return {kind: 'metric', isWeak: false, rule: quantity.rule}
  // 人口x万, 订单量超x万余单: a power of ten makes it a number.
  const isPower = '万亿'.includes(text.charAt(numeralEnd) || ' ')
  if (isPower && quote === null && (unit === null || unit.dimension === 'count'))
    return {kind: 'metric', isWeak: false, rule: quantity.rule}
  if (unit === null || quote !== null || unit.isLoose)
    return no('name', 'reject/masked-name', numeralEnd)
  if (unit.dimension === 'duration' && unit.text.length === 1)
    return no('date', 'reject/masked-date', quantity.end)
  const strong = '个户名人件份处起张吨台辆元场篇万座棵盏块次位条亩米%项'
  // 小学 xx 所,: a noun or 共有 before it, and nothing after it.
  const before = text.slice(Math.max(0, start - 2), start).trimEnd()
  const isTrailing = isClauseEnd(text, end) && countedBefore.includes(before.at(-1) ?? ' ')
  if (
    unit.text.length === 1 &&
    unit.dimension === 'count' &&
    !strong.includes(unit.text) &&
    !isTrailing
  ) {
    return no('name', 'reject/masked-name', numeralEnd)
  }

  return {kind: 'metric', isWeak: false, rule: quantity.rule}
}

function judgeQuoted(text: string, quantity: Quantity, quote: string): Verdict | null {
  const {style, unit, numeralEnd, end} = quantity
  const isChinese = style === 'chinese' || style === 'word'
  if (isChinese) {
    if (unit === null || unit.dimension === 'count')
      return no('slogan', 'reject/quoted-slogan', numeralEnd)
    return {kind: 'metric', isWeak: true, rule: 'metric/quoted'}
  }

  if (unit === null) {
    const digits = numeralEnd - quantity.start
    const isWhole = quote.length === digits
    return isWhole && digits >= 5
      ? no('phone', 'reject/hotline', numeralEnd)
      : no('name', 'reject/quoted-number', numeralEnd)
  }

  // “365天服务”, “1个中心”: names of programmes.
  return quote.length <= 12
    ? (unit.dimension === 'count' || unit.dimension === 'duration') && text.charAt(end) !== ''
      ? {kind: 'metric', isWeak: true, rule: 'metric/quoted'}
      : null
    : null
}

const alwaysPattern =
  /^(?:轮流|不间断|全天候|专人|在岗)?(?:值班|值守|值勤|在线|服务|不间|备勤|待命|巡逻|监控|保洁|响应|接警)/u

function judgeArabic(text: string, quantity: Quantity): Verdict {
  const {start, end, unit, low, numeralEnd} = quantity
  if (unit === null) return no('label', 'reject/no-unit', numeralEnd)
  // 2018年 is a date, 3年 a duration; 30日内 a duration, 30日 a date.
  if (unit.name === '年' && unit.text === '年' && (low ?? 0) >= 1900 && (low ?? 0) < 2100) {
    return no('date', 'reject/year-number', end)
  }

  if (unit.name === '级' || (unit.isLoose && unit.text === '版'))
    return no('label', 'reject/grade', end)
  // 5g is a generation of networks; 250g a weight.
  if (unit.text === 'g' && (low ?? 0) < 10) return no('label', 'reject/generation', end)
  // 算力4.8万P, but 1080P is a label.
  if (unit.text === 'p' && !text.slice(Math.max(0, start - 14), start).includes('算'))
    return no('label', 'reject/label', end)
  if (unit.text === '方' && '面法案'.includes(text.charAt(end) || ' '))
    return no('label', 'reject/no-unit', numeralEnd)
  const isChannel = /(?:探头|像头|监控|视频)$/u.test(text.slice(Math.max(0, start - 2), start))
  if ((unit.name === '路' && !isChannel) || (unit.text === '点' && text.charAt(start - 1) === '星'))
    return no('label', 'reject/label', end)
  const isHours = unit.name === '小时' || unit.text === '小时'
  if (isHours && /^(?:之外|以外)/u.test(text.slice(end, end + 2)))
    return no('lexical', 'reject/off-hours', end)
  // 24小时值班: round the clock.
  const isAlways = isHours && low === 24 && alwaysPattern.test(text.slice(end, end + 3))
  // 核心价值观24字, 20字道德规范
  const isName =
    unit.text === '字' &&
    (low ?? 0) < 100 &&
    (text.charAt(start - 1) === '观' ||
      /^[^,。;]{0,9}(?:规范|方针|口诀|精神|观)/u.test(text.slice(end, end + 12)))
  return {
    kind: 'metric',
    isWeak: isName || isAlways || isArticle(text, quantity),
    rule: quantity.rule,
  }
}
