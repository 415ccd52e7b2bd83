/**
 * What the headings above a sentence say about its role.
 *
 * A heading whose words decide speaks for all that stands under it, and its parent speaks less; one
 * whose words do not decide hands on what its parent says. Among siblings the order helps: in a
 * report that has looked back, what follows a plan without a word of its own is a plan as well
 * (`三、重点工作`, `四、加强政府自身建设`).
 */
import type {Folded} from '../text/fold.ts'
import {foldSpan} from '../text/fold.ts'
import {noContext, type Context} from './context.ts'
import {decidedRole, mixedRoles, readHeading} from './heading-cues.ts'
import {isVague, mayContradict, mixedScores, namesGoalsAndTasks} from './heading-decisions.ts'
import {tellsEndState} from './end-states.ts'
import type {FlatNode} from './nodes.ts'
import {addScores, noScores, type PartialScores} from './scores.ts'
import {
  endState,
  opensOwnHouse,
  undecidedReason,
  wholeReport,
  type SiblingState,
} from './undecided-headings.ts'

/** A parent's word counts this much under a heading that decides itself. */
const parentShare = 0.25

/** A heading with a year that the headings of the review do not have: `三、2024年主要工作`. */
const laterYear: PartialScores = {nextSteps: 2.5}

const yearPattern = /20\d\d年|20xx年|今年/gu

/**
 * The context of every node of a flat outline, in its order. `reckonings` are the places where the
 * text takes stock of what is wrong (`reckonings.ts`).
 */
export function buildContexts(
  flat: readonly FlatNode[],
  folded: Folded,
  reckonings: readonly number[],
): readonly Context[] {
  const contexts: Context[] = []
  const states = new Map<number, SiblingState>()
  let hasSections = false

  for (const [index, {node, parent}] of flat.entries()) {
    const above = contexts[parent] ?? noContext
    if (node.kind !== 'heading' || isDocumentTitle(flat, index)) {
      contexts.push(above)
      continue
    }

    const span = foldSpan(folded, node.titleSpan)
    const title = folded.text.slice(span.start, span.end)
    const hasSiblingBefore = states.has(parent)
    const state = states.get(parent) ?? {
      lastRole: null,
      hasReview: false,
      reviewYears: new Set(),
      tellsGoals: null,
    }
    states.set(parent, state)
    // Behind sections with titles `一是…` enumerates; it does not divide the report.
    const isProse = node.style === 'yi-shi' || node.style === 'ordinal-word'
    const divides = !isProse || !hasSections
    hasSections ||= !isProse
    const topHeading = above.topHeading >= 0 || !divides ? above.topHeading : index
    const reading = readHeading(title)
    const isLater = state.hasReview && isVague(reading) && hasLaterYear(title, state.reviewYears)
    const mixed = mixedRoles(reading)
    const own = isLater
      ? addScores(noScores, laterYear)
      : mixed === null
        ? reading.scores
        : mixedScores(mixed)
    // Words such as 思路 or 目标 in a sub-heading do not turn a review into a plan: they must
    // speak at least as loudly as what stands above.
    const decided = mixed !== null && !isLater ? mixed[0] : decidedRole(own)
    const role = mayContradict(title, reading, above) || isLater ? decided : null

    // `一、基本情况` over headings of its own, or a list, reports on the work.
    if (role === 'overview' && holdsParts(node)) {
      contexts.push({
        ...above,
        scores: addScores(noScores, wholeReport.scores),
        reasons: [wholeReport],
        topHeading,
      })
      continue
    }

    // One list tells goals or tasks: its first title decides for all.
    if (role === null && namesGoalsAndTasks(above.mixed))
      state.tellsGoals ??= tellsEndState(node.text)
    if (role === null && state.tellsGoals === true) {
      contexts.push({
        ...above,
        scores: addScores(above.scores, endState.scores),
        reasons: [...above.reasons, endState],
        topHeading,
        tellsGoals: true,
      })
      continue
    }

    if (role === null) {
      const isBehind = parent < 0 && (reckonings[0] ?? Infinity) < node.span.start
      const isFirst = parent < 0 && !hasSiblingBefore
      const reason = undecidedReason(state, above, isBehind, opensOwnHouse(node, isFirst))
      contexts.push(
        reason === null
          ? {...above, topHeading}
          : {
              scores: addScores(noScores, reason.scores),
              reasons: [reason],
              role: null,
              mixed: null,
              topHeading,
            },
      )
      continue
    }

    state.lastRole = role
    if (role === 'progress') {
      state.hasReview = true
      for (const year of title.match(yearPattern) ?? []) state.reviewYears.add(year)
    }

    contexts.push({
      scores: addScores(own, above.scores, parentShare),
      reasons: [
        ...reading.hits.map(({cue, start, end}) => ({
          rule: cue.rule,
          scores: addScores(noScores, cue.scores, reading.factor),
          factor: 1 as const,
          span: {
            start: folded.offsets[span.start + start] ?? node.titleSpan.start,
            end: (folded.offsets[span.start + end - 1] ?? node.titleSpan.end - 1) + 1,
          },
        })),
        ...(isLater
          ? [{rule: 'role/heading/later-year', scores: laterYear, factor: 1 as const}]
          : []),
      ],
      role,
      mixed,
      topHeading,
    })
  }

  return contexts
}

/** A list has so many items. */
const leastItems = 2

function holdsParts({children}: FlatNode['node']): boolean {
  return children.some(({kind}) => kind === 'heading') || children.length >= leastItems
}

function hasLaterYear(title: string, reviewYears: ReadonlySet<string>): boolean {
  return (title.match(yearPattern) ?? []).some((year) => !reviewYears.has(year))
}

/** `XX社区2023年工作总结` above everything names the document, not what its parts do. */
export function isDocumentTitle(flat: readonly FlatNode[], index: number): boolean {
  const entry = flat[index]
  return index === 0 && entry?.node.style === 'none' && /总结|报告|汇报/u.test(entry.node.text)
}
