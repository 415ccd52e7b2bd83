/** The signature under a report: the body that signs it and the date. */
import type {Folded} from '../text/fold.ts'
import {nonBlankLines} from '../text/lines.ts'

/** `[日期]`: left unfilled. */
const unfilledDate = /^[[(]?(?:填报|报告)?(?:日期|时间|年月日)[\])]?:?$/u
/** `汇报人:张某`. */
const signer = /^(?:汇报人|报告人|述职人|填报人|总结人|撰稿人?|署名|单位|落款)[:]/u

/** `2023年12月20日`, `二〇二三年十二月`, `20xx年x月x日`. */
const dateLine = /^[\dx_*×〇零○一二三四五六七八九十年月日 .\-/]{4,16}$/u

/** Names of bodies are short and hold no punctuation. */
const longestName = 30
const prosePunctuation = /[,。;:!?、]/u

/** At most so many lines stand above the date. */
const mostNames = 2

/**
 * Index of the first line of the signature among the non-blank lines; the number of lines when
 * there is none. Only a date in the last line shows that the lines above it sign.
 */
export function signatureLine(folded: Folded): number {
  const lines = nonBlankLines(folded.text)
  const content = (index: number): string => {
    const span = lines[index]
    return span === undefined ? '' : folded.text.slice(span.start, span.end)
  }

  const last = lines.length - 1
  if (last < 1) return lines.length
  if (!isDate(content(last))) return isSigner(content(last)) ? last : lines.length

  let first = last
  while (
    first > 1 &&
    last - first < mostNames &&
    content(first - 1).length <= longestName &&
    (isSigner(content(first - 1)) || !prosePunctuation.test(content(first - 1)))
  ) {
    first--
  }

  return first
}

function isSigner(line: string): boolean {
  return line.length <= longestName && signer.test(line)
}

function isDate(line: string): boolean {
  return unfilledDate.test(line) || (/[年月日.\-/]/u.test(line) && dateLine.test(line))
}
