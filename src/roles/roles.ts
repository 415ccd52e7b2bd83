/**
 * The roles of a document's sentences: what each does in the report.
 *
 * Each unit (`units.ts`) gets scores from its cues (`cues-*.ts`), the headings above it
 * (`contexts.ts`), leads before it (`leads.ts`) and its place (`positions.ts`); a chain with costs for changes
 * (`sequence.ts`) decides about all of them together. All weights are written by hand in the tables
 * and mean log-odds. Time grows with the length of the text; no words are segmented.
 */
import type {Outline} from '../outline/types.ts'
import {fold, type Folded} from '../text/fold.ts'
import {splitSentences} from '../text/sentences.ts'
import {cueFinder} from './cue.ts'
import {closingCues, objectiveCues, planCues} from './cues-ahead.ts'
import {overviewCues, problemCues, progressCues} from './cues-behind.ts'
import {buildContexts, isDocumentTitle, noContext, type Context} from './contexts.ts'
import {findContrasts, findMarkerOffsets} from './contrasts.ts'
import {cueReasons, emit, type Emission, type Reason} from './emissions.ts'
import {leadReasons, passHeading, readLabel, readLead, type Lead} from './leads.ts'
import {flattenOutline, type FlatNode} from './nodes.ts'
import {joinSections} from './sections.ts'
import {decideSequence, type Boundary} from './sequence.ts'
import {signatureLine} from './signature.ts'
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

/** Assign a role to every sentence of a text. Never throws on any text. */
export function assignRoles(text: string, outline: Outline): RoleReading {
  const folded = fold(text)
  const flat = flattenOutline(outline)
  const contexts = buildContexts(flat, folded)
  const hits = placeHits(folded, findCues(folded.text))
  const markers = findMarkerOffsets(folded)
  const units = cutUnits(text, flat, findContrasts(markers, splitSentences(text), hits))
  const emissions = emitAll(units, {text, folded, flat, contexts, hits, markers})
  const decisions = decideSequence(
    emissions.map(({scores}) => scores),
    units.map((unit, index) => boundaryBefore(unit, units[index - 1])),
  )

  const settled = settleTitles(
    units,
    decisions.map(({role}) => role),
    flat,
    contexts,
  )
  const sentences = units.map((unit, index): RoleSentence => {
    const role = settled[index] ?? 'progress'
    return {
      span: unit.span,
      role,
      confidence: Math.tanh((decisions[index]?.margin ?? 0) / 2),
      evidence: evidenceFor(role, emissions[index]?.reasons ?? []),
    }
  })

  return {sentences, sections: joinSections(units, sentences, contexts, flat)}
}

interface Material {
  readonly text: string
  readonly folded: Folded
  readonly flat: readonly FlatNode[]
  readonly contexts: readonly Context[]
  readonly hits: readonly PlacedHit[]
  readonly markers: readonly number[]
}

function emitAll(units: readonly Unit[], material: Material): readonly Emission[] {
  const {text, folded, flat, contexts, hits, markers} = material
  const signature = signatureLine(folded)
  const lastLine = Math.min(units.at(-1)?.line ?? 0, signature - 1)
  const firstLine = isDocumentTitle(flat, 0) ? 1 : 0
  const hasHeadings = flat.some(({node}) => node.kind === 'heading')
  const emissions: Emission[] = []
  let hitIndex = 0
  let markerIndex = 0
  let list: Lead | null = null
  let label: Lead | null = null
  let isUnderHeading = false
  let isEnumerated = false
  let previousLine = -1

  for (const unit of units) {
    const own: PlacedHit[] = []
    while ((hits[hitIndex]?.start ?? Infinity) < unit.span.end) {
      const hit = hits[hitIndex]
      if (hit !== undefined && hit.start >= unit.span.start) own.push(hit)
      hitIndex++
    }

    let conceded = unit.span.start
    while ((markers[markerIndex] ?? Infinity) < unit.span.end) {
      conceded = Math.max(conceded, markers[markerIndex] ?? 0)
      markerIndex++
    }

    const cues: readonly Reason[] = cueReasons(unit, own, folded, conceded)
    if (unit.line !== previousLine) {
      const newLabel = readLabel(unit, folded)
      if (newLabel !== null) {
        label = newLabel
        list = null
      }

      isEnumerated = flat[unit.node]?.node.span.start === unit.span.start
      previousLine = unit.line
    }

    if (unit.title >= firstLine) {
      isUnderHeading = true
      list = passHeading(list, unit, flat)
      label = null
    }

    const isSignature = unit.line >= signature
    const place = {
      isFirstLine: unit.line <= firstLine,
      isUnderHeading,
      hasHeadings,
      linesBefore: unit.line,
      linesAfter: Math.max(0, lastLine - unit.line),
      isSignature,
      share: unit.span.start / text.length,
      isEnumerated,
    }
    emissions.push(
      emit(
        unit.title >= 0 ? [] : cues,
        isSignature ? noContext : (contexts[unit.node] ?? noContext),
        isSignature ? [] : leadReasons(list ?? label, unit),
        place,
      ),
    )
    if (unit.title < 0) list = readLead(unit, cues, text) ?? list
  }

  return emissions
}

function boundaryBefore(unit: Unit, previous: Unit | undefined): Boundary {
  if (unit.isContrast) return 'contrast'
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
