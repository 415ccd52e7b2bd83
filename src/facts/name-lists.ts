/** Names in a row: 管继文、张文英, each of which makes the next likely. */
import {wordCost} from './name-cues.ts'
import {nameOdds, surnameLengths} from './name-odds.ts'

/** A name that may follow in a list is looked at with this. */
const plausible = 7

/** Whether a name may stand here: Han characters, with white space in all places or in none. */
export function isWhole(
  text: string,
  start: number,
  end: number,
  isGap: (at: number) => boolean,
): boolean {
  if (end > text.length) return false
  let gaps = 0
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return false
    if (isGap(at)) gaps++
  }

  return gaps === 0 || gaps === end - start - 1
}

const skipped = /^、[\u4e00-\u9fff]{2,3}、$/u
const longestSkipped = 5

/** Whether a name that ended at `lastEnd` goes before this one in a list. */
export function isNextOfList(
  text: string,
  lastEnd: number,
  at: number,
  isGap: (at: number) => boolean,
): boolean {
  if (lastEnd < 0) return false
  if (lastEnd === at) return isGap(at)
  if (lastEnd === at - 1) return /[、和与及\n]/u.test(text.charAt(lastEnd))
  // One between them may be a word of the language as well: 车晓燕、舒展、游子涵.
  return at - lastEnd <= longestSkipped && skipped.test(text.slice(lastEnd, at))
}

/** Whether another name may follow in a list: 、张文英、. */
export function isListAhead(text: string, end: number, isGap: (at: number) => boolean): boolean {
  const isMark = /[、和与]/u.test(text.charAt(end))
  if (!isMark && !isGap(end)) return false
  const at = isMark ? end + 1 : end
  return surnameLengths(text, at).some((length) =>
    [1, 2].some((given) => {
      const to = at + length + given
      const isAlone =
        /^(?:$|[、和与,。;(\n]|等|任|为|同志)/u.test(text.slice(to, to + 2)) || isGap(to)
      return (
        isAlone &&
        isWhole(text, at, to, isGap) &&
        nameOdds(text, at, to, length) - wordCost(text, at, to) >= plausible
      )
    }),
  )
}
