/**
 * What an enumerator looks like at one place of the folded text.
 *
 * A table of rules, tried in order at a known offset with sticky expressions of bounded length,
 * so a try costs O(1). A rule only says what could be an enumerator here; whether it is one is
 * decided by its neighbours (`candidates.ts`).
 */
import {readChineseOrdinal, readOrdinal, readRomanOrdinal} from './ordinal.ts'
import type {EnumeratorStyle} from './types.ts'

/** How much company an enumerator needs before it is believed. */
export type Trust =
  | 'alone' // believed wherever it stands
  | 'line' // believed at the start of a line, elsewhere only in a sequence
  | 'sequence' // believed only next to its predecessor or successor
  | 'slip' // a bare numeral, believed only behind its predecessor in the same line

/** An enumerator as one rule reads it. */
export interface EnumeratorMatch {
  readonly style: EnumeratorStyle
  /** What lists have in common: the style, and what tells lists of one style apart. */
  readonly family: string
  /** The delimiter as folded; lists of one family may differ in it when they nest. */
  readonly delimiter: string
  readonly ordinal: number | null
  /** Folded offset just after the enumerator. */
  readonly end: number
  readonly trust: Trust
}

interface EnumeratorRule {
  readonly style: EnumeratorStyle
  /** Sticky. Group 1 is the numeral, group 2 the delimiter or the word that tells families apart. */
  readonly pattern: RegExp
  readonly read: (numeral: string) => number | null
  readonly trust: Trust
  /** Group 2 is part of the family (`一是`, `第一章`) rather than a delimiter. */
  readonly isFamily?: boolean
}

const numeral = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4}'
const anyNumeral = `(?:[0-9]{1,3}|${numeral})`

/** In order of precedence; the first that matches wins. */
const rules: readonly EnumeratorRule[] = [
  // 第一章 第二节 第三条 第一部分
  {
    style: 'chapter',
    pattern: new RegExp(
      `第(${anyNumeral}|[一二三四五六七八九十百零〇]{1,6})(部分|编|篇|章|节|条|款)[、.,:]?`,
      'uy',
    ),
    read: readOrdinal,
    trust: 'line',
    isFamily: true,
  },
  // 第一, 第二、 第一是
  {
    style: 'ordinal-word',
    pattern: new RegExp(`第(${numeral})()(?:[,、:]|(?=[是要]))`, 'uy'),
    read: readChineseOrdinal,
    trust: 'line',
  },
  // 首先, 其次 再次 最后,
  {
    style: 'ordinal-word',
    pattern: /(首先)()[,:]/uy,
    read: readOrderWord,
    trust: 'line',
  },
  {
    style: 'ordinal-word',
    pattern: /(首先|其次|再次|再者|最后)()[,:]?/uy,
    read: readOrderWord,
    trust: 'sequence',
  },
  // 其一, 其二,
  {
    style: 'ordinal-word',
    pattern: new RegExp(`其(${numeral})()[,:、]?(?![个名位次项是])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'sequence',
  },
  // 一是 二是, but not 一是一,二是二
  {
    style: 'yi-shi',
    pattern: new RegExp(`(${numeral})(是)(?![一二三四五六七八九十])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'alone',
    isFamily: true,
  },
  // 一要 二要, 一抓 二抓: verbs that also follow a mere 一 (一抓到底), so never alone
  {
    style: 'yi-shi',
    pattern: new RegExp(`(${numeral})([要抓靠看促建强查讲严为则有来])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'sequence',
    isFamily: true,
  },
  // 。二做好…: 是 was lost; a verb of the genre must follow, or 二 counts something
  {
    style: 'yi-shi',
    pattern:
      /([二三四五六七八九十])()(?=做|加[强大快]|抓|开展|进一步|强化|推[进动]|健全|完善|深[入化]|积极|继续|认真|切实|严格|落实|组织|建[立设]|提[高升]|充分|坚持)/uy,
    read: readChineseOrdinal,
    trust: 'slip',
  },
  // (一) 【一】 一)
  {
    style: 'parenthesized-chinese',
    pattern: new RegExp(`[(〔【[](${numeral})([)〕】\\]])[、.]?`, 'uy'),
    read: readChineseOrdinal,
    trust: 'line',
  },
  {
    style: 'parenthesized-chinese',
    pattern: new RegExp(`(${numeral})(\\))[、.]?`, 'uy'),
    read: readChineseOrdinal,
    trust: 'line',
  },
  {
    style: 'parenthesized-chinese',
    pattern: /([㈠-㈩㊀-㊉])()[、.]?/uy,
    read: readEnclosed,
    trust: 'line',
  },
  // 一、 一.
  {
    style: 'chinese',
    pattern: new RegExp(`(${numeral})([、.])(?![一二三四五六七八九十]{1,2}[、季级线月年])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'line',
  },
  // 一, 一: and the like, a slip for 一、
  {
    style: 'chinese',
    pattern: new RegExp(`(${numeral})([,:])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'sequence',
  },
  // 1.1 1.1.2
  {
    style: 'decimal',
    pattern:
      /([0-9]{1,2}(?:\.[0-9]{1,2}){1,5})()[、.]?(?=\p{Script=Han}|[“"(《 ])(?![万亿元米吨个户%倍公平千百])/uy,
    read: readDecimal,
    trust: 'sequence',
  },
  // (1) 【1】 1)
  {
    style: 'parenthesized-arabic',
    pattern: /[(〔【[]([0-9]{1,3})([)〕】\]])[、.]?/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {
    style: 'parenthesized-arabic',
    pattern: /([0-9]{1,3})(\))[、.]?/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {style: 'parenthesized-arabic', pattern: /([⑴-⒇])()[、.]?/uy, read: readEnclosed, trust: 'line'},
  // 1、 1. but not 2、3、4社 and 3.5
  {
    style: 'arabic',
    pattern: /([0-9]{1,3})(、)(?![0-9]{1,3}[、.社组号楼])/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {
    style: 'arabic',
    pattern: /([0-9]{1,3})(\.)(?![0-9]{1,2}(?![0-9x_年]))/uy,
    read: readOrdinal,
    trust: 'line',
  },
  {style: 'arabic', pattern: /([⒈-⒛])()[、.]?/uy, read: readEnclosed, trust: 'line'},
  // ① ❶
  {style: 'circled', pattern: /([①-⑳❶-❿➀-➉➊-➓])()[、.]?/uy, read: readEnclosed, trust: 'line'},
  // Ⅰ. IV.
  {style: 'roman', pattern: /([Ⅰ-Ⅻⅰ-ⅻ])()[、.)]?/uy, read: readEnclosed, trust: 'line'},
  {style: 'roman', pattern: /([ivx]{2,5})([、.)])/uy, read: readRomanOrdinal, trust: 'sequence'},
  // A. a) (a)
  {style: 'letter', pattern: /\(?([a-z])([、.)])/uy, read: readLetter, trust: 'sequence'},
]

/** The first code units of enumerators, so that prose costs one look-up a place. */
const openers = new Set(
  [...'第首其再最一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾(〔【[0123456789'].map((character) =>
    character.charCodeAt(0),
  ),
)

/** Whether an enumerator could begin with this folded code unit, in a line or at its start. */
export function mayOpenEnumerator(code: number): boolean {
  return openers.has(code) || isEnclosed(code)
}

/** `①`, `⑴`, `㈠`, `Ⅰ`: characters that number whatever follows them. */
export function isEnclosed(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x2160 && code <= 0x217b) ||
    (code >= 0x2776 && code <= 0x2793) ||
    (code >= 0x3220 && code <= 0x3229) ||
    (code >= 0x3280 && code <= 0x3289)
  )
}

/** The enumerator that begins at a folded offset, or `null`. */
export function matchEnumerator(text: string, offset: number): EnumeratorMatch | null {
  for (const {style, pattern, read, trust, isFamily} of rules) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (match === null) continue

    const ordinal = read(match[1] ?? '')
    if (ordinal === null && match[1] !== '最后' && match[1] !== '再者') continue
    const mark = match[2] ?? ''
    const depth = style === 'decimal' ? String((match[1] ?? '').split('.').length) : ''
    return {
      style,
      family: isFamily === true ? `${style}:${mark}` : `${style}${depth}`,
      delimiter: isFamily === true ? '' : mark,
      ordinal,
      end: offset + match[0].length,
      trust,
    }
  }

  return null
}

function readOrderWord(word: string): number | null {
  const ordinal = ['首先', '其次', '再次'].indexOf(word) + 1
  return ordinal === 0 ? null : ordinal
}

/** The last component counts: 1.2.3 is the third of its list. */
function readDecimal(numeralText: string): number | null {
  return Number(numeralText.slice(numeralText.lastIndexOf('.') + 1)) || null
}

function readLetter(letter: string): number {
  return letter.charCodeAt(0) - 0x60
}

/** The first code unit of every run of enclosed numerals that counts from 1. */
const enclosedRuns = [
  0x2160, 0x2170, 0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x278a, 0x3220, 0x3280,
] as const

function readEnclosed(character: string): number | null {
  const code = character.charCodeAt(0)
  let first = 0
  for (const start of enclosedRuns) if (start <= code) first = start
  return first === 0 ? null : code - first + 1
}
