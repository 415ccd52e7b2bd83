/**
 * Decides whether a number with its unit is a quantity, by what it looks like and where it stands.
 *
 * Arabic numbers with a unit almost always are. Chinese numerals are also the stuff of slogans
 * (三个代表), stacked abbreviations (六室三站) and articles (一个), so they have to show more.
 */
import {numeralClass, numeralClasses, powerOf} from '../numeral/characters.ts'
import type {Quantity} from '../quantity/types.ts'
import {quotation, type Scan} from './scan.ts'
import type {RejectionReason} from './types.ts'
import {matchUnit} from '../quantity/units.ts'
import {bareNounEnd} from './subject/bare-nouns.ts'

/** The answer. */
export type Verdict =
  | {readonly kind: 'metric'; readonly isWeak: boolean; readonly rule: string}
  | {
      readonly kind: 'reject'
      readonly reason: RejectionReason
      readonly rule: string
      readonly end: number
    }
  | {readonly kind: 'skip'; readonly end: number}

/** Judge a quantity of folded text. */
export function judge(text: string, quantity: Quantity, scan: Scan): Verdict {
  const {start, numeralEnd, unit, style} = quantity
  const first = text.charAt(start)
  if (first === '%' || first === '‰') {
    // A sign without digits is a number cut out only after 达, 为 and the like.
    const isCutOut = '达到为是约近至率超过'.includes(text.charAt(start - 1) || ' ')
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
  const isAfterLatin = isLatin(text, start - 1) && (style === 'arabic' || unit === null)
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
  if (style === 'arabic' || style === 'mixed') return judgeArabic(text, quantity)
  return judgeChinese(text, quantity)
}

function no(reason: RejectionReason, rule: string, end: number): Verdict {
  return {kind: 'reject', reason, rule, end}
}

function judgeMask(text: string, quantity: Quantity, quote: string | null): Verdict {
  const {start, numeralEnd, unit} = quantity
  if (text.charAt(start) === 'm') return {kind: 'metric', isWeak: false, rule: quantity.rule}
  if (unit === null || quote !== null || unit.isLoose)
    return no('name', 'reject/masked-name', numeralEnd)
  if (unit.dimension === 'duration' && unit.text.length === 1)
    return no('date', 'reject/masked-date', quantity.end)
  const strong = '个户名人件份处起张吨台辆元场篇万座棵盏块次位条亩米%项'
  if (unit.text.length === 1 && unit.dimension === 'count' && !strong.includes(unit.text)) {
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
    ? unit.dimension === 'count' && text.charAt(end) !== ''
      ? {kind: 'metric', isWeak: true, rule: 'metric/quoted'}
      : null
    : null
}

function judgeBare(text: string, quantity: Quantity): Verdict {
  const {start, end, numeralEnd, low, style} = quantity
  const previous = text.charAt(start - 1)
  if (quantity.rule === 'metric/fraction')
    return {kind: 'metric', isWeak: false, rule: quantity.rule}
  // 上千观众, 1200余群众
  const isMany = (low ?? 0) >= 10 && bareNounEnd(text, end) !== null
  if (
    isMany &&
    !(style === 'chinese' && quantity.form === 'plain' && !powerOf[text.charAt(numeralEnd - 1)])
  ) {
    return {kind: 'metric', isWeak: text.charAt(start) === '万', rule: 'metric/bare-noun'}
  }

  const isEnd = end >= text.length || ',。;、)\n!'.includes(text.charAt(end))
  if (text.charAt(start) === '零' && numeralEnd === start + 1) {
    if (isEnd && '为是到现成'.includes(previous || ' '))
      return {kind: 'metric', isWeak: true, rule: 'metric/zero'}
    return no('lexical', 'reject/zero', numeralEnd)
  }

  if (
    isEnd &&
    style === 'arabic' &&
    (text.startsWith('达到', start - 2) ||
      text.startsWith('增至', start - 2) ||
      '达'.includes(previous || ' '))
  ) {
    return {kind: 'metric', isWeak: false, rule: quantity.rule}
  }

  if (
    isEnd &&
    powerOf[text.charAt(end - 1)] !== undefined &&
    (low ?? 0) >= 1000 &&
    '达到近超约破过'.includes(previous || ' ')
  ) {
    return {kind: 'metric', isWeak: false, rule: quantity.rule}
  }

  // 总人口4.2万
  if (
    isEnd &&
    (style === 'arabic' || style === 'mixed') &&
    powerOf[text.charAt(end - 1)] !== undefined
  ) {
    return {kind: 'metric', isWeak: false, rule: quantity.rule}
  }

  if (style === 'arabic') return no('label', 'reject/no-unit', numeralEnd)
  const stacked = stackedEnd(text, start)
  // 四德榜, 五好家庭: a number with what it abbreviates.
  if (stacked === null && isChineseDigit(text, start) && numeralEnd === start + 1) {
    const isAbbreviation = text.charAt(start) !== '一' && isHanAt(text, numeralEnd)
    return no(isAbbreviation ? 'slogan' : 'lexical', 'reject/no-unit', numeralEnd)
  }

  return stacked === null
    ? no('lexical', 'reject/no-unit', numeralEnd)
    : no('slogan', 'reject/stacked', stacked)
}

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
  if (unit.text === '方' && '面法案'.includes(text.charAt(end) || ' '))
    return no('label', 'reject/no-unit', numeralEnd)
  if (unit.name === '路' || (unit.text === '点' && text.charAt(start - 1) === '星'))
    return no('label', 'reject/label', end)
  // 核心价值观24字, 20字道德规范
  const isName =
    unit.text === '字' &&
    (low ?? 0) < 100 &&
    (text.charAt(start - 1) === '观' ||
      /^[^,。;]{0,9}(?:规范|方针|口诀|精神|观)/u.test(text.slice(end, end + 12)))
  return {kind: 'metric', isWeak: isName || isArticle(text, quantity), rule: quantity.rule}
}

/** Words that a Chinese numeral with a loose unit has to follow: 共三级, 设五岗. */
const countingWords = '了共有设建达为开计增'

function judgeChinese(text: string, quantity: Quantity): Verdict {
  const {start, end, unit, low, numeralEnd} = quantity
  if (unit === null) return no('lexical', 'reject/no-unit', numeralEnd)
  const character = text.charAt(start)
  const isSingle = numeralEnd - start === 1

  if (isSingle && unit.dimension === 'count') {
    const stacked = stackedEnd(text, start)
    if (stacked !== null) return no('slogan', 'reject/stacked', stacked)
  }

  if (unit.text === '成' || unit.text === '折' || unit.text === '番')
    return judgeShare(text, quantity)
  if (unit.text === '月' || unit.text === '日') return no('date', 'reject/date', end)
  if (unit.text === '斤' && character === '两') return no('lexical', 'reject/no-unit', numeralEnd)
  // 公开课一节: at the end of a clause a noun before it is counted.
  const isTrailing =
    '节副部列段床车船队站单'.includes(unit.text) &&
    isClauseEnd(text, end) &&
    isHanAt(text, start - 1)
  if (
    unit.isLoose &&
    isSingle &&
    !isTrailing &&
    !countingWords.includes(text.charAt(start - 1) || ' ')
  ) {
    return no(character === '一' ? 'article' : 'lexical', 'reject/loose-unit', numeralEnd)
  }

  if (unit.text === '级') return no('label', 'reject/grade', end)
  // 三个代表重要思想, 四个全面: set phrases without their quotes.
  if (unit.text === '个' && low !== 1 && names.some((name) => text.startsWith(name, end)))
    return no('slogan', 'reject/slogan', end)
  if (
    (character === '万' || character === '百' || character === '千' || character === '亿') &&
    isSingle &&
    quantity.form === 'plain'
  ) {
    const previous = text.charAt(start - 1) || ' '
    if (previous === '每') return no('name', 'reject/per-number', numeralEnd)
    const isBound = '近上超数约逾过'.includes(previous)
    if (!isBound) {
      return unit.dimension === 'count' || unit.dimension === 'age' || unit.dimension === 'money'
        ? {kind: 'metric', isWeak: true, rule: 'metric/round-number'}
        : no('name', 'reject/round-number', numeralEnd)
    }
  }

  // 这两个小区: told before
  const isAgain = unit.dimension === 'count' && '这那该'.includes(text.charAt(start - 1) || ' ')
  const isWeak = isAgain || (low === 1 && isArticle(text, quantity))
  return {kind: 'metric', isWeak, rule: quantity.rule}
}

/** 九成以上, 降低两成, 打八折, 翻一番; but 一成不变. */
function judgeShare(text: string, quantity: Quantity): Verdict {
  const {start, end} = quantity
  const isShare =
    '以左的近'.includes(text.charAt(end) || ' ') ||
    (text.charAt(start - 1) === '的' && isClauseEnd(text, end)) ||
    '近约超达到有为了过低高降少升增打翻占足价减量率'.includes(text.charAt(start - 1) || ' ')
  if (isShare) return {kind: 'metric', isWeak: false, rule: quantity.rule}
  return no('lexical', 'reject/no-unit', quantity.numeralEnd)
}

function isClauseEnd(text: string, at: number): boolean {
  return at >= text.length || ',。;、)!(\n'.includes(text.charAt(at))
}

/** Well-known lists that go by their number. */
const names: readonly string[] = [
  '代表',
  '全面',
  '意识',
  '自信',
  '维护',
  '确立',
  '文明',
  '务必',
  '统筹',
  '服从',
  '坚持',
  '必须',
  '一',
  '不',
  '严禁',
  '起来',
  '百年',
  '最',
]

/** 一个, 一项, 一种: an article before its noun, unless it ends the clause (小广场一处). */
function isArticle(text: string, quantity: Quantity): boolean {
  const {start, end, unit} = quantity
  if (text.charAt(start) !== '一' || unit === null || quantity.numeralEnd - start > 1) return false
  if (unit.dimension !== 'count') return false
  // 一项二等奖: prizes are counted.
  if (/^[^,。;]{0,2}[一二三特]等/u.test(text.slice(end, end + 4))) return false
  return end < text.length && !',。;、)!(\n'.includes(text.charAt(end))
}

/** 六室三站二栏, 一帮一, 三严三实: numeral, character, numeral. `null` when it is not that. */
function stackedEnd(text: string, start: number): number | null {
  let end = start
  let pairs = 0
  while (
    pairs < 8 &&
    isChineseDigit(text, end) &&
    isHanAt(text, end + 1) &&
    !isChineseDigit(text, end + 1)
  ) {
    end += 2
    pairs++
    if (!isChineseDigit(text, end)) break
  }

  if (pairs >= 2 && !isCounted(text, start)) {
    // 三名四人 would be read; two amounts of people or things are rare enough.
    return end
  }

  if (pairs === 1 && isChineseDigit(text, start + 2)) {
    const next = start + 2
    // 一帮一, 一对一: ends in the second numeral.
    if (matchUnit(text, next + 1) === null) return next + 1
  }

  const previous = start - 2
  if (
    isChineseDigit(text, previous) &&
    isHanAt(text, start - 1) &&
    isHanAt(text, start + 1) &&
    matchUnit(text, start - 1) === null
  ) {
    return start + 1
  }

  return null
}

/** 一项二等奖: the second numeral is a grade, so the first counts. */
function isCounted(text: string, start: number): boolean {
  return text.charAt(start + 3) === '等' && matchUnit(text, start + 1) !== null
}

function isChineseDigit(text: string, at: number): boolean {
  return numeralClass(text.charCodeAt(at)) === numeralClasses.digit && text.charAt(at) !== '零'
}

function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a && code !== 0x78) || code === 0x2d
}
