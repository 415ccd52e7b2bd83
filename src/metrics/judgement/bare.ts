/** Numbers without a unit: 上千观众, 总人口4.2万, 案件为零. */
import {powerOf} from '../../numeral/characters.ts'
import type {Quantity} from '../../quantity/types.ts'
import {bareNounEnd} from '../subject/bare-nouns.ts'
import {isChineseDigit, isHanAt} from './characters.ts'
import {stackedEnd} from './stacked.ts'
import {no, type Verdict} from './verdict.ts'

/** Judge a number that no unit follows. */
export function judgeBare(text: string, quantity: Quantity): Verdict {
  const {start, end, numeralEnd, low, style} = quantity
  const previous = text.charAt(start - 1)
  // 每千常住人口: what a density is counted for.
  if (previous === '每' && powerOf[text.charAt(start)] !== undefined)
    return no('name', 'reject/per-number', numeralEnd)
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
