/**
 * The roles of a document's sentences: what each does in the report.
 *
 * Each unit (`units.ts`) gets scores from its cues (`cues-*.ts`) and grams (`learned/`), the headings
 * above it (`contexts.ts`), leads before it (`leads.ts`) and its place (`positions.ts`); a chain with
 * costs for changes (`sequence.ts`) decides about all of them together. All weights mean log-odds.
 * Time grows with the length of the text; no words are segmented.
 */
import type {Outline} from '../outline/types.ts'
import {fold} from '../text/fold.ts'
import {splitSentences} from '../text/sentences.ts'
import {cueFinder} from './cue.ts'
import {closingCues, objectiveCues, planCues} from './cues-ahead.ts'
import {progressCues} from './cues-behind.ts'
import {overviewCues} from './cues-opening.ts'
import {problemCues} from './cues-trouble.ts'
import {boundaryBefore} from './boundaries.ts'
import {buildContexts} from './contexts.ts'
import {findReckonings} from './reckonings.ts'
import {endsOfConcessions, findContrasts, findMarkerOffsets} from './contrasts.ts'
import type {Reason} from './reason.ts'
import {compileModel, type RoleModel} from './learned/model.ts'
import {learnedWeights} from './learned/weights.generated.ts'
import {flattenOutline} from './nodes.ts'
import {tellPlansApart} from './plan-periods.ts'
import {joinSections} from './sections.ts'
import {decideSequence} from './sequence.ts'
import {emitAll} from './survey.ts'
import {settleTitles} from './titles.ts'
import type {RoleEvidence, RoleReading, RoleSentence, Role} from './types.ts'
import {cutUnits, placeHits} from './units.ts'

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
  const units = cutUnits(text, sentences, flat, findContrasts(markers, sentences, hits, folded))
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
