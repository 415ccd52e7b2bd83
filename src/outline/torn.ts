/**
 * Headings torn over two lines.
 *
 *     二、环境整治有            三、加大宣传力度。
 *     力度                      努力形成整体联动的格局近年来,社区…
 *
 * The outline keeps what stands in the heading's own line; the warning says where the rest is.
 */
import {unfoldSpan, type Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {said} from '../wording/results/say.ts'
import type {Reading} from './tree.ts'
import type {PlacedWarning} from './warnings.ts'

/** Words that cannot end a title. */
const dangling =
  /[的有和与及、,，把在对为以由从向将]$(?<!目的|标的|[所公国私占拥享没固专具]有|[总饱温缓调共谦随]和|参与|给予|普及|涉及|提及|[存所潜内外实]在|[应面针相核反绝]对|[行作成因认人更]为|[可所足难]以|[自理事缘]由|[服遵顺听]从|[方取导走意动志趋面定转流去]向)/u

/** The rest of a title, alone in its line. */
const longestRest = 8
const sentenceEnd = /[。!?;:！？；：…]$/u

/** A title that runs into its paragraph without a full stop: `…的格局近年来,…`. */
const runsOn =
  /^[\p{Script=Han}、]{6,24}(?:近年来|今年以来|一年来|多年来|几年来|为了|为切实|为进一步)/u

/** Longest stretch of the next line that is looked at. */
const lookAhead = 32

/** A warning for every heading whose title goes on in the next line. */
export function findTornHeadings(
  text: string,
  folded: Folded,
  lines: readonly Span[],
  {units, verdicts}: Reading,
): readonly PlacedWarning[] {
  const warnings: PlacedWarning[] = []
  for (const [index, unit] of units.entries()) {
    const line = lines[unit.line]
    const next = lines[unit.line + 1]
    const follower = units[index + 1]
    const opensNext = follower?.line === unit.line + 1 && follower.opensLine
    if (verdicts[index]?.kind !== 'heading' || verdicts[index]?.runIn) continue
    if (line === undefined || next === undefined || opensNext || unit.isContinued) continue

    const title = folded.text.slice(Math.max(line.start, line.end - lookAhead), line.end)
    const rest = folded.text.slice(next.start, Math.min(next.end, next.start + lookAhead))
    const isRest = next.end - next.start <= longestRest && !sentenceEnd.test(rest)
    if (!isRest && !dangling.test(title) && !runsOn.test(rest)) continue
    const span = unfoldSpan(folded, line)
    const heading = text.slice(span.start, span.end)
    warnings.push(said('outline/torn-heading', {title: heading}, {span}))
  }

  return warnings
}
