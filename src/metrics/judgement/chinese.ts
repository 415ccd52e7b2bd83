/**
 * Chinese numerals with a unit. They are also the stuff of slogans (三个代表), stacked abbreviations
 * (六室三站) and articles (一个), so they have to show more than Arabic ones.
 */
import type {Quantity} from '../../quantity/types.ts'
import {isArticle} from './article.ts'
import {isClauseEnd, isClauseStart, isHanAt} from './characters.ts'
import {stackedEnd} from './stacked.ts'
import {no, type Verdict} from './verdict.ts'

/** Words that a Chinese numeral with a loose unit has to follow: 共三级, 设五岗. */
const countingWords = '了共有设建达为开计增'

/** Judge a quantity in Chinese numerals. */
export function judgeChinese(text: string, quantity: Quantity): Verdict {
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
  const {start, end, unit} = quantity
  // 三成项目推进缓慢; but 一成不变
  const isOpening =
    unit?.text === '成' &&
    text.charAt(start) !== '一' &&
    isClauseStart(text, start) &&
    isHanAt(text, end)
  const isShare =
    isOpening ||
    '以左的近'.includes(text.charAt(end) || ' ') ||
    (text.charAt(start - 1) === '的' && isClauseEnd(text, end)) ||
    '近约超达到有为了过低高降少升增打翻占足价减量率'.includes(text.charAt(start - 1) || ' ')
  if (isShare) return {kind: 'metric', isWeak: false, rule: quantity.rule}
  return no('lexical', 'reject/no-unit', quantity.numeralEnd)
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
  '最严',
]
