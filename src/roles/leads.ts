/**
 * Leads: words that open a list or a line and decide about what follows, without being headings.
 *
 * `在今后的工作中,进一步做到以下工作:` speaks for the lines behind it, `存在的问题:` for the rest of its
 * line; both fade from line to line and end at the next heading.
 */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import {cueDecision, type CueDecision} from './emissions.ts'
import type {Reason} from './reason.ts'
import {decidedRole, readHeading} from './heading-cues.ts'
import {namesGoalsAndTasks} from './heading-decisions.ts'
import {tellsMeasuresTaken} from './signs/measures-taken.ts'
import type {FlatNode} from './nodes.ts'
import type {Role} from './types.ts'
import type {Unit} from './units.ts'

/** What labels and colons add. */
export const leadWeight = 3
/** A topic sentence rules its paragraph, against what the heading says. */
const topicWeight = 5
export const listFading = 0.85
/** `也有不足,主要表现在:` rules its list against the heading of the review above. */
const turnWeight = 6
const turnFading = 0.95
/** The first part of a heading of two parts is soon over. */
const firstPartFading = 0.6
/** Goals go on until the first task, which shows by itself. */
const goalsFading = 0.98

/** A label is at most so many characters long, enumerator and colon included. */
const longestLabel = 18
/** A label in mid-line is one word: 对策: 原因: 措施: */
export const longestInnerLabel = 6

/** The cues of a lead must be so clear. */
const leastLead = 2.5

/** Cues that announce what their paragraph is about. */
export const announcing: ReadonlySet<string> = new Set([
  'role/cue/turn',
  'role/cue/shortcomings',
  'role/cue/next',
  'role/cue/ways-ahead',
  'role/cue/objective',
])

/** Cues that announce it only as the first words: `下半年,我院将抓好三件事:…`. */
const opening: ReadonlySet<string> = new Set(['role/cue/later', 'role/cue/concession'])
const openingTolerance = 4

const firstPartWeight = 2
const firstPart = 'role/lead/first-part'

/** The state while walking through the units. */
export interface Lead {
  readonly role: Role
  readonly rule: string
  /** What it adds in its own line and in the next one. */
  readonly weight: number
  /** Line in which it stood. */
  readonly line: number
  /** Share that it keeps from line to line; 0 for one that speaks for its own line only. */
  readonly fading: number
  /** Index of the first heading of the list that it opened; -1 as long as there is none. */
  readonly list: number
}

/**
 * The lead after a heading: a list of run-in headings right behind it belongs to it
 * (`下半年将抓好以下工作:`, `一是优化营商环境。…`), any other heading ends it.
 */
export function passHeading(lead: Lead | null, unit: Unit, flat: readonly FlatNode[]): Lead | null {
  const node = flat[unit.title]?.node
  if (lead === null || node === undefined || lead.rule === firstPart) return null
  if (lead.list < 0) return unit.line === lead.line + 1 ? {...lead, list: unit.title} : null
  const first = flat[lead.list]?.node
  const isDeeper = node.level > (first?.level ?? 0)
  const isSibling = node.level === first?.level && node.style === first.style
  return isDeeper || isSibling ? lead : null
}

/** What a lead adds to a unit. */
export function leadReasons(lead: Lead | null, unit: Unit): readonly Reason[] {
  if (lead === null) return []
  const lines = Math.max(0, unit.line - lead.line - 1)
  const isOver = lead.fading === 0 && unit.line > lead.line
  const factor = isOver ? 0 : lead.list < 0 ? lead.fading ** lines : 1
  if (factor === 0) return []
  return [{rule: lead.rule, scores: {[lead.role]: lead.weight}, factor}]
}

/** The label that opens a line, or (with a shorter `longest`) a sentence inside one: `存在的问题:…`. */
export function readLabel(unit: Unit, folded: Folded, longest: number = longestLabel): Lead | null {
  const span = foldSpan(folded, unit.span)
  const head = folded.text.slice(span.start, Math.min(span.end, span.start + longest))
  const colon = head.indexOf(':')
  if (colon <= 0 || head.slice(0, colon).includes(',')) return null
  const named = decidedRole(readHeading(head.slice(0, colon)).scores)
  if (named === null) return null
  const role = tellsMeasuresTaken(folded.text, span) ? 'progress' : named
  // A label alone in its line speaks for the lines behind it.
  const isAlone = colon >= span.end - span.start - 1
  return {
    role,
    rule: 'role/lead/label',
    weight: longest < longestLabel ? topicWeight : leadWeight,
    line: unit.line,
    fading: isAlone ? listFading : 0,
    list: -1,
  }
}

/** The lead that a unit which ends in a colon gives to the lines behind it. */
export function readLead(
  unit: Unit,
  cues: readonly Reason[],
  decision: CueDecision,
  text: string,
): Lead | null {
  if (text.charAt(unit.span.end - 1) !== ':' && text.charAt(unit.span.end - 1) !== '：') return null
  const {role, score} = announced(unit, cues, decision, text)
  if (role === 'overview' || role === 'closing' || score < leastLead) return null
  const turns = role === 'problems' && cues.some(({rule}) => rule === 'role/cue/turn')
  return {
    role,
    rule: 'role/lead/list',
    weight: turns ? turnWeight : leadWeight,
    line: unit.line,
    fading: turns ? turnFading : listFading,
    list: -1,
  }
}

/** What the last clause before the colon announces, where it does: `…有不足,特制定计划如下:`. */
function announced(
  unit: Unit,
  cues: readonly Reason[],
  decision: CueDecision,
  text: string,
): CueDecision {
  const words = text.slice(unit.span.start, unit.span.end)
  const last = unit.span.start + Math.max(words.lastIndexOf(','), words.lastIndexOf('，'))
  const own = cueDecision(cues.filter(({span}) => span !== undefined && span.start >= last))
  return own.score >= leastLead ? own : decision
}

/** `同时,我们也清醒地看到…。主要是…`: what a sentence announces goes on to the end of its paragraph. */
export function readTopic(
  unit: Unit,
  cues: readonly Reason[],
  {role, score}: CueDecision,
): Lead | null {
  if (role === 'overview' || role === 'closing' || score < leastLead) return null
  const announces = cues.some(
    ({rule, factor, span}) =>
      factor === 1 &&
      (announcing.has(rule) ||
        (opening.has(rule) && (span?.start ?? Infinity) - unit.span.start <= openingTolerance)),
  )
  return announces
    ? {role, rule: 'role/lead/paragraph', weight: topicWeight, line: unit.line, fading: 0, list: -1}
    : null
}

/** A heading of two parts begins with the first: `主要目标和重点任务`. */
export function readMixedHeading(unit: Unit, mixed: readonly [Role, Role] | null): Lead | null {
  if (mixed === null) return null
  return {
    role: mixed[0],
    rule: firstPart,
    weight: firstPartWeight,
    line: unit.line,
    fading: namesGoalsAndTasks(mixed) ? goalsFading : firstPartFading,
    list: -1,
  }
}
