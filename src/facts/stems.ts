/**
 * Where a name begins that ends in 社区, 镇, 小学 …: backwards to punctuation, a word of grammar, a verb
 * that leads to places, another name. A stem that describes (文明社区) or ends like a verb (加强社区) is
 * none. Looks back a dozen characters at most.
 */
import {isHan} from '../text/fold.ts'
import {
  boundaryCharacters,
  boundaryWords,
  commonBefore,
  describingWords,
  maskCharacters,
  nameSuffixes,
  numerals,
  softBoundaries,
  virtues,
  wordEnds,
  type NameSuffix,
} from './name-words.ts'
import type {NameKind} from './types.ts'

/** The longest stem that any ending allows. */
const longestStem = Math.max(...nameSuffixes.map(({most}) => most))

const describing = new Set(describingWords)
const longestDescribing = Math.max(...describingWords.map(({length}) => length))
const leading = new Set(boundaryWords)

/** 一支社区志愿者队伍, 三个街道: a count, not a name. */
const classifiers = new Set('支个条所家座批类处片群份项种名位场次对套间级')

/** 蓝天物业公司, 同仁医院: what long names hold, where another character stands before it. */
const innerCharacters = new Set('天里正全共之外前后内')

const digit = /[0-9]/u

/** Endings of places that a longer name may begin with: 大观区人民路街道. */
const placeEnds = new Set('省市县区镇乡村州道')

/** Where the stem of a name before `at` begins; `null` when what stands there is no name. */
export function stemBefore(
  text: string,
  at: number,
  {suffix, kind, least, most}: NameSuffix,
): number | null {
  if (maskCharacters.has(text.charAt(at - 1))) return maskBefore(text, at)

  const word = at - 2
  const before = text.charAt(word - 1)
  const isAlone = !isHan(text.charCodeAt(word - 1)) || boundaryCharacters.has(before)
  if (kind === 'road' && word >= 0 && isAlone && roadWords.has(text.slice(word, at))) return word
  const furthest = Math.max(0, at - Math.min(most, longestStem) - 1)
  let start = at
  while (start > furthest && isHan(text.charCodeAt(start - 1))) {
    if (isBoundary(text, start, at, longNames.has(kind))) break
    start--
  }

  const length = at - start
  if (length < least || length > most) return null
  return isName(text, start, at, suffix, kind) ? start : null
}

/** Whether a name may begin at `start`, judged by what stands before it. */
function isBoundary(text: string, start: number, at: number, isLong: boolean): boolean {
  const character = text.charAt(start - 1)
  const length = at - start
  if (boundaryCharacters.has(character)) {
    if (isLong && innerCharacters.has(character)) return !isStem(text, start, 1)
    return length > 1 || !softBoundaries.has(character)
  }

  if (digit.test(character) && length >= 2) return true
  if (leading.has(text.slice(start - 2, start))) return true
  return length >= (isLong ? 1 : 2) && placeEnds.has(character) && isStem(text, start - 1, 2)
}

/** 五一大道, 建设路: words that make a name of a road where it stands alone. */
const roadWords = new Set(['五一', '八一', '七一', '五四', '三八', '建设'])

/** Whether so many characters that may belong to a name stand before an offset. */
function isStem(text: string, at: number, count: number): boolean {
  return Array.from({length: count}, (_, index) => at - 1 - index).every(
    (offset) =>
      isHan(text.charCodeAt(offset)) &&
      (!boundaryCharacters.has(text.charAt(offset)) || softBoundaries.has(text.charAt(offset))),
  )
}

function isName(text: string, start: number, at: number, suffix: string, kind: NameKind): boolean {
  const last = text.charAt(at - 1)
  if ((commonBefore[suffix] ?? '').includes(last)) return false
  // 劝学街, but not 学习社区.
  if (wordEnds.has(last) && !(kind === 'road' && last === '学')) return false
  if (numerals.has(last) && numerals.has(text.charAt(start))) return false
  if (numerals.has(text.charAt(start)) && classifiers.has(text.charAt(start + 1))) return false
  // 太和镇, 中和街道, but not 制度和社区.
  if (last === '和' && at - start > 2) return false
  const virtue = text.slice(at - 2, at)
  if (virtues.has(virtue) && !mayBear(kind, virtue, at - start)) return false
  // “文明村” in quotes is a title.
  if (virtues.has(text.slice(start, at)) && text.charAt(start - 1) === '“') return false
  // 实验小学 of a small place needs no other name; 各实验小学 are several.
  if (kind === 'school' && text.slice(start, at) === '实验') return true
  if (isLongName(kind, suffix)) return hasOwnPart(text, start, at)
  for (let length = 1; length <= Math.min(longestDescribing, at - start); length++) {
    if (describing.has(text.slice(at - length, at))) return false
    if (describing.has(text.slice(start, start + length)) && length > 1) return false
  }

  return !leading.has(text.slice(start, at))
}

/** 平安街道 and 文明路 are names, 全国文明村 and 卫生镇 titles. */
function mayBear(kind: NameKind, virtue: string, length: number): boolean {
  if (kind === 'road') return true
  return mayBearVirtues.has(kind) && length === virtue.length && !campaigns.has(virtue)
}

/** What places are awarded for. */
const campaigns = new Set(['文明', '卫生', '绿色', '书香', '健康', '法治', '美丽'])

/** 幸福路, 平安街道, 和谐镇. */
const mayBearVirtues: ReadonlySet<NameKind> = new Set<NameKind>([
  'road',
  'street',
  'town',
  'village',
])

/** Names of schools and companies may end in what they do: 蓝天|物业|公司, but not 物业公司. */
const longNames: ReadonlySet<NameKind> = new Set<NameKind>(['school', 'hospital', 'company'])

function isLongName(kind: NameKind, suffix: string): boolean {
  return longNames.has(kind) || /[馆院]$/u.test(suffix)
}

function hasOwnPart(text: string, start: number, at: number): boolean {
  let end = at
  let length = Math.min(longestDescribing, end - start)
  while (length > 0) {
    if (describing.has(text.slice(end - length, end))) {
      end -= length
      length = Math.min(longestDescribing, end - start)
    } else {
      length--
    }
  }

  return end - start >= 2 && !leading.has(text.slice(start, end))
}

/** The start of a mask before `at`, with the one character of a half-blanked name behind it. */
function maskBefore(text: string, at: number): number | null {
  let start = at
  while (start > 0 && maskCharacters.has(text.charAt(start - 1))) start--
  const before = text.charCodeAt(start - 1)
  const isLatin = (before >= 0x30 && before <= 0x39) || (before >= 0x61 && before <= 0x7a)
  return isLatin ? null : start
}
