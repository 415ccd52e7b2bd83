/**
 * Parts a numeral from its measure word: `一个` → `一` `个`, `两座` → `两` `座`.
 *
 * Dictionaries keep the frequent ones whole and the rare ones apart; hand-segmented text parts them
 * all. Words such as `一些`, `一定` and `一起` stay whole, since no measure word ends them.
 */

/** `一个`, `两座`, `多份`, `第一个`, `三名`: a numeral, then a measure word. */
const counted =
  /^(第?[一二三四五六七八九十百千万亿两几数多余]+)(个|种|名|座|条|份|部|所|支|篇|层|队|对|套|间|场|项|批|家|位|次|届|片|栋|户|本|张|件|起|人|楼|年|天|人次|系列|季度|部分)$/u

/** These look counted and are words of their own. */
const wholeWords: ReadonlySet<string> = new Set(['一家', '一起', '万家', '万户', '百家'])

/** Where to part a word, in code units from its start; 0 for a word that stays whole. */
export function numeralLength(word: string): number {
  if (word.length < 2 || wholeWords.has(word)) return 0
  return counted.exec(word)?.[1]?.length ?? 0
}
