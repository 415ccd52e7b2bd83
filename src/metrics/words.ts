/**
 * Words that bound a quantity: 不少于, 近, 以上.
 *
 * All are of the general language of reports; folded spelling, longest first where it matters.
 */
import type {Approximation} from './types.ts'

/** A word before the numeral that says how the number is meant. */
export interface BoundWord {
  readonly word: string
  readonly approximation: Approximation
  readonly isExclusive: boolean
}

const boundRows: readonly (readonly [string, Approximation, boolean])[] = [
  [
    '不少于 不低于 至少 不下于 不下 最少 不小于 大于等于 起码 不得少于 不得低于 不能少于 不能低于 不应低于',
    'atLeast',
    false,
  ],
  ['不超过 不高于 不多于 至多 最多 不大于 不得超过 不得高于 不能超过 控制在', 'atMost', false],
  ['低于 少于 不到 不足 小于 未满 不满 未到', 'atMost', true],
  ['超过 首超 首破 突破 超出 超越 高于 大于 多于 逾 超 过', 'over', true],
  ['大约 大概 约为 约计 约占 约有 约达 大致 大体 约', 'about', false],
  ['将近 接近 近', 'almost', true],
]

/** Longest first. */
export const boundWords: readonly BoundWord[] = boundRows
  .flatMap(([words, approximation, isExclusive]) =>
    words.split(' ').map((word) => ({word, approximation, isExclusive})),
  )
  .toSorted((a, b) => b.word.length - a.word.length)

/** Words after the unit that say how the number is meant; `以上` includes it (civil code, art. 1259). */
export const boundSuffixes: readonly BoundWord[] = [
  {word: '及以上', approximation: 'atLeast', isExclusive: false},
  {word: '以上', approximation: 'atLeast', isExclusive: false},
  {word: '之上', approximation: 'atLeast', isExclusive: false},
  {word: '及以下', approximation: 'atMost', isExclusive: false},
  {word: '以下', approximation: 'atMost', isExclusive: false},
  {word: '以内', approximation: 'atMost', isExclusive: false},
  {word: '之内', approximation: 'atMost', isExclusive: false},
  {word: '左右', approximation: 'about', isExclusive: false},
  {word: '上下', approximation: 'about', isExclusive: false},
]
