/**
 * Walks through the units of a document and gathers what speaks for the roles of each: its cues and
 * grams, what stands above, what leads to it, and where it stands.
 */
import {foldSpan, type Folded} from '../text/fold.ts'
import {appendedPlan} from './appended-plan.ts'
import {noContext, type Context} from './context.ts'
import {comingYearLines} from './coming-year.ts'
import {isDocumentTitle} from './contexts.ts'
import {beforeContrast, cueReasons, emit, type Emission} from './emissions.ts'
import type {Reason} from './reason.ts'
import {endOfReport, farewellLines, goalLines, reckoningLinesOf} from './endings.ts'
import {glossaryLine} from './glossary.ts'
import {LeadReader} from './lead-reader.ts'
import type {RoleModel} from './learned/model.ts'
import {LearnedReader} from './learned/reasons.ts'
import type {FlatNode} from './nodes.ts'
import {openingLine, signedLines} from './openings.ts'
import {findPlanOpening} from './plan-openings.ts'
import {signReasons} from './signs/signs.ts'
import type {Role} from './types.ts'
import type {PlacedHit, Unit} from './units.ts'

/** What is known of a document before its units are judged. */
export interface Material {
  readonly text: string
  readonly title: string
  readonly folded: Folded
  readonly flat: readonly FlatNode[]
  readonly contexts: readonly Context[]
  readonly hits: readonly PlacedHit[]
  /** Up to where each unit concedes. */
  readonly conceded: readonly number[]
  readonly model: RoleModel | null
}

/** The emissions of all units, in their order. Linear. */
export function emitAll(units: readonly Unit[], material: Material): readonly Emission[] {
  const {text, folded, flat, contexts, conceded, model} = material
  const cuesOf = readCues(units, material)
  const farewells = farewellLines(units, cuesOf)
  const goals = goalLines(units, cuesOf)
  const reckonings = reckoningLinesOf(units, cuesOf, ({title}) => flat[title]?.node.level === 1)
  const comingYears = comingYearLines(units, contexts, folded, goals)
  const glossary = glossaryLine(units, folded)
  const end = endOfReport(units, folded, glossary)
  const appended = appendedPlan(units, folded, end)
  // The title of the document, index 0 of the outline and line 0, heads no part of it.
  const first = isDocumentTitle(flat, 0) ? 1 : 0
  const firstLine = openingLine(units, text, first)
  const isSigned = signedLines(units, folded, firstLine)
  const hasHeadings = flat.some(({node}) => node.kind === 'heading')
  const leads = new LeadReader(text, folded, flat, contexts)
  const learned = model === null ? null : new LearnedReader(folded, model)
  const plan = findPlanOpening(units, cuesOf, contexts, text, material.title)
  let isUnderHeading = false
  let isEnumerated = false
  let lastRole: Role | null = null
  let previousLine = -1

  return units.map((unit, index) => {
    const cues = cuesOf[index] ?? []
    const isNewLine = unit.line !== previousLine
    if (isNewLine) isEnumerated = flat[unit.node]?.node.span.start === unit.span.start
    previousLine = unit.line
    if (unit.title >= first) {
      isUnderHeading = true
      lastRole = contexts[unit.title]?.role ?? lastRole
    }

    const lead = leads.before(unit, cues, isNewLine, unit.title >= first)
    const isBehind = unit.line > end
    const place = {
      isFirstLine: unit.line <= firstLine,
      isSigned: isSigned(unit.line),
      isFirstSentence: unit.line <= firstLine && isNewLine,
      isBehindPlan:
        unit.title < 0 &&
        (contexts[unit.node] ?? noContext).topHeading < 0 &&
        lastRole === 'nextSteps',
      plan: plan !== null && unit.line > plan.line ? plan.kind : null,
      isFarewellLine: farewells.has(unit.line),
      isGoalLine: goals.has(unit.line),
      isComingYearLine: comingYears.has(unit.line),
      isReckoningLine: reckonings.has(unit.line),
      // `一、基本情况` opens the document like the lines before a first heading.
      isUnderHeading: isUnderHeading && contexts[unit.node]?.role !== 'overview',
      hasHeadings,
      linesBefore: unit.line,
      linesAfter: Math.max(0, end - unit.line),
      isSignature: isBehind && unit.line < glossary,
      isAppendedPlan: unit.line >= appended.first && unit.line < appended.behind,
      isGlossary: unit.line >= glossary,
      isListed: isEnumerated && unit.line > firstLine && contexts[unit.node]?.role !== 'overview',
      share: unit.span.start / text.length,
      isEnumerated,
    }
    // A title without content of its own is content: `5、春节期间走访贫困户400多户`.
    const isTitle = unit.title >= 0 && !isBareItem(unit, flat)
    const isLast = units[index + 1]?.line !== unit.line
    leads.after(unit, cues, isLast, isNewLine && isLast, plan !== null && unit.line >= plan.line)
    return emit(
      isTitle || unit.line >= glossary ? [] : cues,
      isTitle || isBehind
        ? []
        : (learned?.reasons(
            {start: conceded[index] ?? unit.span.start, end: unit.span.end},
            (contexts[unit.node] ?? noContext).role !== null,
          ) ?? []),
      isBehind ? noContext : (contexts[unit.node] ?? noContext),
      isBehind ? [] : lead,
      place,
    )
  })
}

/** Titles longer than this tell something. */
const longTitle = 16

function isBareItem({title, span}: Unit, flat: readonly FlatNode[]): boolean {
  const node = flat[title]?.node
  return (
    node !== undefined &&
    node.style !== 'none' &&
    node.children.length === 0 &&
    node.span.end <= span.end &&
    span.end - span.start > longTitle
  )
}

/** The reasons that each unit's own words give. One pass over the hits. */
function readCues(units: readonly Unit[], material: Material): readonly (readonly Reason[])[] {
  const {folded, hits, conceded} = material
  let hitIndex = 0

  return units.map((unit, index) => {
    const own: PlacedHit[] = []
    while ((hits[hitIndex]?.start ?? Infinity) < unit.span.end) {
      const hit = hits[hitIndex]
      if (hit !== undefined && hit.start >= unit.span.start) own.push(hit)
      hitIndex++
    }

    const reasons = [
      ...cueReasons(unit, own, folded, conceded[index] ?? unit.span.start),
      ...signReasons(folded.text, foldSpan(folded, unit.span)),
    ]
    return units[index + 1]?.isContrast === true ? [...reasons, beforeContrast] : reasons
  })
}
