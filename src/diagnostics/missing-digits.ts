/** A unit whose number is gone: `绿化率达%左右`. */
import {said} from '../wording/results/say.ts'
import type {Warning} from './types.ts'

/** `率达%`, `为%以上`: a percent sign right behind a Han character that leads to a number. */
const percent = /(?<=[达到为约近率超过占增长降])[%％]/gu

/** `投资达万元`, `共计人次`: a verb of amount, then a unit that needs a number. */
const unit =
  /(?<=(?:达到?|共计|累计|合计|总计|约为))(?:万元|亿元|人次|余人|多人|平方米|余户|多户|余次)/gu

/** The places where digits are missing; the span holds the unit that was left alone. */
export function findMissingDigits(text: string): readonly Warning[] {
  return [percent, unit].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) =>
      said(
        'text/missing-digits',
        {unit: match[0]},
        {span: {start: match.index, end: match.index + match[0].length}},
      ),
    ),
  )
}
