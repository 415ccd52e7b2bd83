/** Enumerators with Chinese numerals or words: 第一章 第一, 首先, 其一 一是 （一） 一、 */
import type {EnumeratorRule} from './enumerator-rule.ts'
import {readChineseOrdinal, readEnclosedOrdinal, readOrderWord, readOrdinal} from './ordinal.ts'

/** `二、三季度`, `五、六月份`: what a second numeral, one higher, counts together with the first. */
const pairedUnit = /^([一二三四五六七八九十]{1,3})(?:[、季级线月年日楼班组期届批等百千万]|产业)/u
const quarter = /^[一二三四]季/u

/** `三、五年内`: three to five. */
const aboutFive = /^五[年天个月日里名次]/u

function isPair(ordinal: number | null, rest: string): boolean {
  if (quarter.test(rest) || (ordinal === 3 && aboutFive.test(rest))) return true
  const second = pairedUnit.exec(rest)?.[1]
  return second !== undefined && readChineseOrdinal(second) === (ordinal ?? 0) + 1
}

const numeral = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4}'
/** Verbs that number what follows, 一要, 一抓; beside 是. */
export const listVerbs = '要抓靠看促建强查讲严为则有来保治推提创聚突守转优补夯'

const anyNumeral = `(?:[0-9]{1,3}|${numeral})`

/** In order of precedence; the first that matches wins. */
export const hanEnumerators: readonly EnumeratorRule[] = [
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
  // 第一阶段:
  {
    style: 'chapter',
    pattern: new RegExp(`第(${anyNumeral})(阶段|步|类)[:(、]`, 'uy'),
    read: readOrdinal,
    trust: 'sequence',
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
    // 首先,我代表… greets.
    pattern: /(首先)()[,:](?!(?:请|让|允许)?我|(?:谨)?代表|向)/uy,
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
    pattern: new RegExp(`(${numeral})(是)(?!\\1[,、。;!])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'alone',
    isFamily: true,
  },
  // 一要 二要, 一抓 二抓: verbs that also follow a mere 一 (一抓到底), so never alone
  {
    style: 'yi-shi',
    pattern: new RegExp(`(${numeral})([${listVerbs}])`, 'uy'),
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
    // Scans read a closing bracket as another: (二》.
    pattern: new RegExp(`[(〔【[{](${numeral})([)〕】\\]}》〉])[、.]?`, 'uy'),
    read: readChineseOrdinal,
    trust: 'sentence',
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
    read: readEnclosedOrdinal,
    trust: 'line',
  },
  // 一、 一.
  {
    style: 'chinese',
    pattern: new RegExp(`(${numeral})([、.])`, 'uy'),
    read: readChineseOrdinal,
    refuses: isPair,
    trust: 'line',
  },
  // —、 for 一、, as it is often typed
  {
    style: 'chinese',
    pattern: /([—―－-])([、.])(?=\p{Script=Han})/uy,
    read: () => 1,
    trust: 'sequence',
  },
  // 一, 一: and the like, a slip for 一、
  {
    style: 'chinese',
    pattern: new RegExp(`(${numeral})([,:])`, 'uy'),
    read: readChineseOrdinal,
    trust: 'sequence',
  },
]
