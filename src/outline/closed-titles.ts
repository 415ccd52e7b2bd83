/**
 * Titles without an enumerator that end in a full stop, alone in their line above their paragraph:
 *
 *     加强生态系统保护修复。             这一年,我们敢闯敢试、敢为人先,改革步伐加快。
 *     出台保护条例,…                    新企业登记时间…
 *
 * A short sentence alone is none; several are. Longer ones must begin alike.
 */
import type {Span} from '../text/span.ts'
import {hasTitleWords, isTitlePhrase} from './title-phrase.ts'

/** So many of them are titles. */
const fewestClosed = 5
/** So many longer ones that begin alike are. */
const fewestAlike = 3
/** What alike ones share, up to their first comma: `这五年,`. */
const sharedOpening = /^[^,，]{2,6}(?=[,，])/u
const longestTitle = 30
const longestAlike = 45
/** What such a title heads is at least this long. */
const shortestParagraph = 40

/** `一年来,我们做了以下工作。`, `重点做好八方面工作。` */
const announces = /(?:[做抓]好|做了|开展了).{0,12}(?:工作|事|方面|任务)$/u

/** The lines that are such titles, ascending. `opens` tells numbered lines. */
export function findClosedTitles(
  text: string,
  lines: readonly Span[],
  opens: (line: number) => boolean,
): readonly number[] {
  const short: number[] = []
  const alike = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start
    if (length > longestAlike || text.charAt(line.end - 1) !== '。' || opens(index)) continue
    const next = lines[index + 1]
    if (next === undefined || next.end - next.start < shortestParagraph) continue
    const phrase = text.slice(line.start, line.end - 1)
    if (announces.test(phrase) || !hasTitleWords(phrase)) continue
    if (length <= longestTitle && isTitlePhrase(phrase)) short.push(index)
    else {
      const opening = sharedOpening.exec(phrase)?.[0]
      if (opening === undefined) continue
      const group = alike.get(opening)
      if (group === undefined) alike.set(opening, [index])
      else group.push(index)
    }
  }

  const titles = [...alike.values()].filter((group) => group.length >= fewestAlike).flat()
  return short.length >= fewestClosed ? [...short, ...titles] : titles
}
