/**
 * The outline of a document: headings and enumerated items as a tree.
 *
 *     text → fold → candidates → confirmed → units → shapes → places → verdicts → tree
 *
 * Every step is one pass over the folded text or over the units, so the whole is linear; nothing
 * recurses, so no nesting is too deep. Rules see half-width simplified text; all spans in the
 * result are those of the original.
 *
 * A unit ends where the next unit of its own or an outer level begins, or where a paragraph
 * leaves its list (`nest.ts`). A closing paragraph (总之,…) belongs to no section.
 */
import {fold} from '../text/fold.ts'
import {nonBlankLines} from '../text/lines.ts'
import {compareSpans} from '../text/span.ts'
import {findBareTitles} from './bare-titles.ts'
import {findCandidates} from './candidates.ts'
import {classifyUnits} from './classify.ts'
import {confirmCandidates} from './confirm.ts'
import {nestUnits} from './nest.ts'
import {readShape} from './shape.ts'
import {findTornHeadings} from './torn.ts'
import {buildTree} from './tree.ts'
import type {Outline} from './types.ts'
import {makeUnits} from './units.ts'
import {findWarnings} from './warnings.ts'

/** Read the outline of a document's text. Never throws, whatever the text. */
export function readOutline(text: string): Outline {
  const folded = fold(text)
  const lines = nonBlankLines(folded.text)
  const candidates = confirmCandidates(findCandidates(folded, lines))
  const openers = new Set(
    candidates.flatMap(({line, boundary}) => (boundary === 'line' ? [line] : [])),
  )
  const titles = findBareTitles(folded.text, lines, (line) => openers.has(line))
  const units = makeUnits(lines, candidates, titles)
  const shapes = units.map((unit) => readShape(folded, unit))
  const places = nestUnits(folded.text, lines, units, shapes)
  const verdicts = classifyUnits(units, shapes, places)
  const reading = {units, shapes, places, verdicts}
  return {
    nodes: buildTree(text, folded, reading),
    warnings: [
      ...findWarnings(text, folded, reading),
      ...findTornHeadings(text, folded, lines, reading),
    ].toSorted((left, right) => compareSpans(left.span, right.span)),
  }
}
