/**
 * Tells stems that describe from those that name: 文明社区, 贫困村, 三个街道, 外省市, 一江一河, 普惠性幼儿园.
 *
 * This is asked of every ending and every beginning before it, so characters are looked at before words.
 */
import {
  boundaryCharacters,
  commonBefore,
  describingWords,
  numerals,
  softBoundaries,
  virtues,
} from './name-words.ts'
import type {NameKind} from './types.ts'

const describing = new Set(describingWords)
const longestDescribing = Math.max(...describingWords.map(({length}) => length))
const describingEnds = new Set(describingWords.map((word) => word.slice(-1)))
const describingBeginnings = new Set(describingWords.map((word) => word.charAt(0)))

/** Characters of grammar that no stem holds. */
const hard = new Set([...boundaryCharacters].filter((each) => !softBoundaries.has(each)))

/** Whether the stem `start..at` before an ending describes what is there and does not name it. */
export function isDescription(
  text: string,
  start: number,
  at: number,
  suffix: string,
  kind: NameKind,
): boolean {
  let holdsNumeral = false
  let holdsLevel = false
  for (let offset = start; offset < at; offset++) {
    const character = text.charAt(offset)
    if (hard.has(character)) return true
    if (numerals.has(character)) {
      if (measures.has(text.charAt(offset + 1)) && offset + 1 < at) return true
      holdsNumeral = true
    }

    if (innerLevels.has(character) && (offset > start || isWide(kind))) holdsLevel = true
  }

  const isHome = isSettlement(kind)
  if (isWide(kind) && holdsNumeral) return true
  if (holdsLevel && !isHome) return true
  const last = text.charAt(at - 1)
  if ((kind === 'village' || kind === 'town') && isVillagesOf(text, start, at)) return true
  return (
    (tails.has(last) && !isHome) ||
    isStray(text, start, at) ||
    isLevel(text, start, at, kind) ||
    isCommonBefore(text, start, at, suffix, kind) ||
    isCount(text, start, at) ||
    // 设备厂迁厂, 山东村女山: two names, or none.
    (kind !== 'village' && text.slice(start, at).includes(suffix)) ||
    isVirtue(text, start, at, kind) ||
    holdsDescribing(text, start, at)
  )
}

/** Whether a kind of land, water or district, which no numeral tells apart: 一江一河 is a figure of speech. */
export function isWide(kind: NameKind): boolean {
  return wideKinds.has(kind)
}

const wideKinds: ReadonlySet<NameKind> = new Set<NameKind>([
  'water',
  'mountain',
  'area',
  'district',
  'county',
  'city',
  'province',
])

/** 红庙村社区, 上王村: what villages and communities may hold and end in. */
function isSettlement(kind: NameKind): boolean {
  return kind === 'village' || kind === 'community' || kind === 'street'
}

/** 千座公园, 一轮: a number with its measure. */
const measures = new Set('座轮个条级批')
/** 一支社区志愿者队伍, 三个街道: the same at the beginning, where more is told apart. */
const classifiers = new Set('支个条所家座批类处片群份项种名位场次对套间级户')

function isCount(text: string, start: number, at: number): boolean {
  if (text.charAt(start) === '整') return measures.has(text.charAt(start + 1))
  if (!numerals.has(text.charAt(start))) return false
  return numerals.has(text.charAt(at - 1)) || classifiers.has(text.charAt(start + 1))
}

/** 外省市, 各镇村: what ends like a place is none of a lower level. */
const levelEnds = new Set('省市县区镇乡')
const innerLevels = new Set('省市县区镇乡村')

function isLevel(text: string, start: number, at: number, kind: NameKind): boolean {
  const last = text.charAt(at - 1)
  // 罗县村 is a village, 外县社区 none.
  if (last === '县' && kind === 'village' && at - start === 2) return false
  return levelEnds.has(last) || (last === '村' && kind !== 'community' && kind !== 'street')
}

/** 镇万村, 企帮千镇, 联县带村: what is done for villages. */
function isVillagesOf(text: string, start: number, at: number): boolean {
  const last = text.charAt(at - 1)
  if (at - start > 1 && (last === '千' || last === '万')) return true
  for (let offset = start; offset < at - 1; offset++) {
    if ('镇县乡'.includes(text.charAt(offset))) return true
  }

  return false
}

/** 普惠性, 综合型: what describes. */
const tails = new Set('性型式化级')
/** 规范化|村, 志愿者|社区: what ends a word before. */
const wordTails = new Set('化型性员者们')

/** 新建通村, 和部省: what does not belong to the stem that it begins. */
function isStray(text: string, start: number, at: number): boolean {
  const first = text.charAt(start)
  if (wordTails.has(first)) return true
  if (first === '和') return at - start > 2
  return first === '新' && at - start > 2 && '开建增设'.includes(text.charAt(start + 1))
}

/** 李家新村, 岭中村: villages of three characters and more may end so. */
const settled = new Set('新中老庄上')

function isCommonBefore(
  text: string,
  start: number,
  at: number,
  suffix: string,
  kind: NameKind,
): boolean {
  const last = text.charAt(at - 1)
  if (at - start > 2 && isSettlement(kind) && settled.has(last)) return false
  return (commonBefore[suffix] ?? '').includes(last)
}

/** 文明社区 and “文明村” are titles, 平安街道 and 文明路 names. */
function isVirtue(text: string, start: number, at: number, kind: NameKind): boolean {
  const virtue = text.slice(at - 2, at)
  if (!virtues.has(virtue)) return false
  if (at - start === 2 && text.charAt(start - 1) === '“') return true
  if (kind === 'road') return false
  return !mayBearVirtues.has(kind) || at - start > virtue.length || campaigns.has(virtue)
}

/** What places are awarded for. */
const campaigns = new Set(['文明', '卫生', '绿色', '书香', '健康', '法治', '美丽'])

/** 幸福路, 平安街道, 和谐镇. */
const mayBearVirtues: ReadonlySet<NameKind> = new Set<NameKind>(['street', 'town', 'village'])

/** Whether a stem begins or ends with a word that describes. */
function holdsDescribing(text: string, start: number, at: number): boolean {
  const mayEnd = describingEnds.has(text.charAt(at - 1))
  const mayBegin = describingBeginnings.has(text.charAt(start))
  if (!mayEnd && !mayBegin) return false
  for (let length = 1; length <= Math.min(longestDescribing, at - start); length++) {
    if (mayEnd && describing.has(text.slice(at - length, at))) return true
    if (mayBegin && length > 1 && describing.has(text.slice(start, start + length))) return true
  }

  return false
}
