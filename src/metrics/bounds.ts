/** What the words around a quantity say about its value: 近, 不少于, 以上, 余. */
import {group} from './group.ts'
import type {Quantity} from '../quantity/types.ts'
import type {Approximation} from './types.ts'
import {boundSuffixes, boundWords, type BoundWord} from './words.ts'

/** How a quantity is bounded. */
export interface Bounds {
  readonly approximation: Approximation
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
  /** Where the words before the quantity begin. */
  readonly start: number
  /** Where the words after it end. */
  readonly end: number
}

/** Words that may stand between a bound and its number: 超过了, 至少有, 近有. */
const fillers = '了有达到为在'
/** 最近, 附近, 邻近, 就近 are no bounds. */
const notNear = '最附邻就远靠亲临年'
/** 节约, 预约, 赶超 are none either. */
const notAbout = '节合制公签预集条契赶彩民规'

/** 年收入过10万元, but 通过3个, 走过5年: what a lone 过 may follow. */
const passing = '值额入量数金资税均'

/** Read the bounds around a quantity in folded text. */
export function readBounds(text: string, quantity: Quantity): Bounds {
  const {low, high, place, form} = quantity
  const prefix = findPrefix(text, quantity.start)
  const suffix = suffixFirst.has(text.charAt(quantity.end))
    ? (boundSuffixes.find(({word}) => text.startsWith(word, quantity.end)) ?? null)
    : null
  const start = prefix?.start ?? quantity.start
  const end = quantity.end + (suffix?.word.length ?? 0)
  const known = {start, end, minExclusive: false, maxExclusive: false}
  if (form === 'masked' || low === null) {
    const isOver = '余多'.includes(text.charAt(quantity.numeralEnd) || ' ')
    const approximation =
      suffix?.approximation ?? prefix?.approximation ?? (isOver ? 'over' : 'exact')
    return {...known, approximation, value: null, min: null, max: null}
  }

  if (form === 'range') return {...known, approximation: 'range', value: null, min: low, max: high}
  if (form === 'over') {
    return {
      ...known,
      approximation: 'over',
      value: low,
      min: low,
      max: sum(low, place),
      maxExclusive: true,
    }
  }

  const approximation =
    suffix?.approximation ?? prefix?.approximation ?? (form === 'atLeast' ? 'atLeast' : 'exact')
  const isExclusive = (suffix ?? prefix)?.isExclusive ?? false
  const value = low
  switch (approximation) {
    case 'exact':
      return {...known, approximation, value, min: low, max: low}
    case 'over':
      return {...known, approximation, value, min: low, max: null, minExclusive: true}
    case 'atLeast':
      return {...known, approximation, value, min: low, max: null}
    case 'atMost':
      return {...known, approximation, value, min: null, max: low, maxExclusive: isExclusive}
    case 'almost':
      return {...known, approximation, value, min: null, max: low, maxExclusive: true}
    case 'about':
    case 'range':
      break
  }

  return {...known, approximation, value, min: null, max: null}
}

/** The sum without the noise of binary fractions: 2.3 + 0.1 is 2.4. */
function sum(left: number, right: number): number {
  return Number((left + right).toPrecision(15))
}

/** Bounds that may stand before the verb. */
const adverbs: ReadonlySet<string> = new Set('至少 最少 最多 至多 起码'.split(' '))

interface Prefix extends BoundWord {
  readonly start: number
}

/** The word of bounds that ends at the numeral, or before one filler. */
function findPrefix(text: string, at: number): Prefix | null {
  const isFilled = fillers.includes(text.charAt(at - 1) || ' ')
  const near = prefixAt(text, at) ?? (isFilled ? prefixAt(text, at - 1) : null)
  if (near !== null) return near
  // 至少建成一所
  const far = prefixAt(text, at - 2)
  return far !== null && adverbs.has(far.word) ? far : null
}

function prefixAt(text: string, end: number): Prefix | null {
  for (const candidate of byLastCharacter.get(text.charAt(end - 1)) ?? []) {
    const start = end - candidate.word.length
    if (start < 0 || !text.startsWith(candidate.word, start)) continue
    const previous = text.charAt(start - 1) || ' '
    // 比目标3000亿元超过1070亿元: by how much, exactly.
    if (candidate.word === '超过' && isByHowMuch(text, start)) continue
    if (candidate.word === '近' && notNear.includes(previous)) continue
    if ((candidate.word === '约' || candidate.word === '超') && notAbout.includes(previous))
      continue
    if (candidate.word === '过' && !passing.includes(previous)) continue
    return {...candidate, start}
  }

  return null
}

const longestComparison = 30

/** Whether a word of bounds follows a figure that something is compared with. */
function isByHowMuch(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestComparison), at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('。')) + 1)
  return clause.includes('比') && /[0-9][^0-9]{1,4}$/u.test(clause)
}

const suffixFirst: ReadonlySet<string> = new Set(boundSuffixes.map(({word}) => word.charAt(0)))
const byLastCharacter = group(boundWords, ({word}) => word.charAt(word.length - 1))
