/**
 * The roles of a document's sentences: what each does in the report.
 *
 * Each unit (`units.ts`) gets scores from its cues (`cues-*.ts`) and grams (`learned/`), the headings
 * above it (`contexts.ts`), leads before it (`leads.ts`) and its place (`positions.ts`); a chain with
 * costs for changes (`sequence.ts`) decides about all of them together. All weights mean log-odds.
 * Time grows with the length of the text; no words are segmented.
 */
import type {Outline} from '../outline/types.ts'
import {fold, type Folded} from '../text/fold.ts'
import {splitSentences} from '../text/sentences.ts'
import {cueFinder} from './cue.ts'
import {closingCues, objectiveCues, planCues} from './cues-ahead.ts'
import {overviewCues, progressCues} from './cues-behind.ts'
import {problemCues} from './cues-trouble.ts'
import {noContext, type Context} from './context.ts'
import {buildContexts, isDocumentTitle} from './contexts.ts'
import {findReckonings} from './reckonings.ts'
import {endsOfConcessions, findContrasts, findMarkerOffsets} from './contrasts.ts'
import {beforeContrast, cueReasons, emit, type Emission, type Reason} from './emissions.ts'
import {endOfReport, farewellLines, goalLines, reckoningLinesOf} from './endings.ts'
import {openingLine, signedLines} from './openings.ts'
import {findPlanOpening} from './plan-openings.ts'
import {glossaryLine} from './glossary.ts'
import {LeadReader} from './lead-reader.ts'
import {compileModel, type RoleModel} from './learned/model.ts'
import {LearnedReader} from './learned/reasons.ts'
import {learnedWeights} from './learned/weights.generated.ts'
import {longestInnerLabel, readLabel} from './leads.ts'
import {flattenOutline, type FlatNode} from './nodes.ts'
import {tellPlansApart} from './plan-periods.ts'
import {joinSections} from './sections.ts'
import {decideSequence, type Boundary} from './sequence.ts'
import {settleTitles} from './titles.ts'
import type {RoleEvidence, RoleReading, RoleSentence, Role} from './types.ts'
import {cutUnits, placeHits, type PlacedHit, type Unit} from './units.ts'

const findCues = cueFinder([
  ...overviewCues,
  ...objectiveCues,
  ...planCues,
  ...closingCues,
  ...progressCues,
  ...problemCues,
])

let learnedModel: RoleModel | null = null

/** What else is known of a document. */
export interface RoleOptions {
  /** Its title, where that is no part of the text: `…工作要点` says that all of it is a plan. */
  readonly title?: string
}

/** Assign a role to every sentence of a text. Never throws on any text. */
export function assignRoles(
  text: string,
  outline: Outline,
  options: RoleOptions = {},
): RoleReading {
  learnedModel ??= compileModel(learnedWeights)
  return assignRolesBy(learnedModel, text, outline, options)
}

/** The same by other learned weights, or by the hand-set ones alone: for training and scoring. */
export function assignRolesBy(
  model: RoleModel | null,
  text: string,
  outline: Outline,
  {title = ''}: RoleOptions = {},
): RoleReading {
  const folded = fold(text)
  const flat = flattenOutline(outline)
  const hits = placeHits(folded, tellPlansApart(folded, findCues(folded.text)))
  const contexts = buildContexts(flat, folded, findReckonings(text, hits))
  const markers = findMarkerOffsets(folded)
  const sentences = splitSentences(text)
  const units = cutUnits(text, sentences, flat, findContrasts(markers, sentences, hits))
  const conceded = endsOfConcessions(units, markers)
  const emissions = emitAll(units, {text, title, folded, flat, contexts, hits, conceded, model})
  const decisions = decideSequence(
    emissions.map(({scores}) => scores),
    units.map((unit, index) => boundaryBefore(unit, units[index - 1], folded)),
  )

  const settled = settleTitles(
    units,
    decisions.map(({role}) => role),
    flat,
    contexts,
  )
  const reading = units.map((unit, index): RoleSentence => {
    const role = settled[index] ?? 'progress'
    return {
      span: unit.span,
      role,
      confidence: Math.tanh((decisions[index]?.margin ?? 0) / 2),
      evidence: evidenceFor(role, emissions[index]?.reasons ?? []),
    }
  })

  return {sentences: reading, sections: joinSections(units, reading, contexts, flat)}
}

interface Material {
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

function emitAll(units: readonly Unit[], material: Material): readonly Emission[] {
  const {text, folded, flat, contexts, conceded, model} = material
  const cuesOf = readCues(units, material)
  const farewells = farewellLines(units, cuesOf)
  const goals = goalLines(units, cuesOf)
  const reckonings = reckoningLinesOf(units, cuesOf, ({title}) => flat[title]?.node.level === 1)
  const glossary = glossaryLine(units, folded)
  const end = endOfReport(units, folded, glossary)
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

    const lead = leads.before(unit, isNewLine, unit.title >= first)
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
      isReckoningLine: reckonings.has(unit.line),
      // `一、基本情况` opens the document like the lines before a first heading.
      isUnderHeading: isUnderHeading && contexts[unit.node]?.role !== 'overview',
      hasHeadings,
      linesBefore: unit.line,
      linesAfter: Math.max(0, end - unit.line),
      isSignature: isBehind && unit.line < glossary,
      isGlossary: unit.line >= glossary,
      share: unit.span.start / text.length,
      isEnumerated,
    }
    const isLast = units[index + 1]?.line !== unit.line
    leads.after(unit, cues, isLast, isNewLine && isLast, plan !== null && unit.line >= plan.line)
    return emit(
      unit.title >= 0 || unit.line >= glossary ? [] : cues,
      unit.title >= 0 || isBehind
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

    const reasons = cueReasons(unit, own, folded, conceded[index] ?? unit.span.start)
    return units[index + 1]?.isContrast === true ? [...reasons, beforeContrast] : reasons
  })
}

function boundaryBefore(unit: Unit, previous: Unit | undefined, folded: Folded): Boundary {
  if (unit.isContrast || readLabel(unit, folded, longestInnerLabel) !== null) return 'contrast'
  if (unit.title >= 0) return 'heading'
  return previous === undefined || unit.line !== previous.line ? 'line' : 'sentence'
}

function evidenceFor(role: Role, reasons: readonly Reason[]): readonly RoleEvidence[] {
  return reasons
    .map(({rule, span, scores, factor}) => ({
      rule,
      weight: (scores[role] ?? 0) * factor,
      ...(span === undefined ? {} : {span}),
    }))
    .filter(({weight}) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
}
