/** Documents that are plans throughout: their title says so, or the lines in which they open. */
import type {Context} from './context.ts'
import {cueDecision} from './emissions.ts'
import type {Reason} from './reason.ts'
import {setsPlanRule} from './plan-phrases.ts'
import type {Unit} from './units.ts'

/** How sure it is that a document is a plan. */
export type PlanKind = 'said' | 'likely'

/** Where a plan begins. */
export interface PlanOpening {
  readonly kind: PlanKind
  /** The lines behind this one are the plan; -1 where the title says it. */
  readonly line: number
}

/** A plan says so in one of its first lines. */
const planLines = 4

/** `全区工会工作要点`, `一季度工作安排`; what also looks back is no plan throughout. */
const planTitle =
  /(?:工作要点|要点|计划|方案|安排|打算|思路|部署|行动清单|任务清单)(?:[（(][^）)]*[）)])?(?:摘要)?$/u
const looksBack = /总结|小结|情况|回顾|报告|汇报|进展|完成|落实|评估|体会|通报/u

/** What only plans begin with; reports of results have 主要目标 in headings, too. */
const overallDemands = /总体要求|总的要求|总体思路/u

/** The words of an opening that looks back. */
const pastOpening = /总结|汇报|回顾|以来|报告|去年|了/u

/** What cues must say for a plan, where the document opens. */
const leastPlan = 2
/** Rules that set goals. */
const goalRules: ReadonlySet<string> = new Set(['role/cue/objective', 'role/cue/guidance'])

/** Whether a title names a plan and nothing that looks back. */
function namesPlan(title: string): boolean {
  return planTitle.test(title.trim()) && !looksBack.test(title)
}

/**
 * Where a document begins to plan. A title or `制定本方案` says it; an opening that sets goals or tasks
 * makes it likely where no heading looks back or names problems.
 */
export function findPlanOpening(
  units: readonly Unit[],
  cuesOf: readonly (readonly Reason[])[],
  contexts: readonly Context[],
  text: string,
  title: string,
): PlanOpening | null {
  // A sentence alone in the first line may still tell the occasion.
  const [first, second] = units
  const isOccasion = first?.title === -1 && second?.line !== first.line
  if (namesPlan(title)) return {kind: 'said', line: isOccasion ? 0 : -1}
  const isPlanLikely = !contexts.some(({role}) => role === 'progress' || role === 'problems')
  let isLikely: PlanOpening | null = null
  let isPast = false

  for (const [index, unit] of units.entries()) {
    const {line, span} = unit
    if (line >= planLines) break
    const words = text.slice(span.start, span.end)
    if (line === 0 && units[index + 1]?.line !== 0 && namesPlan(words)) return {kind: 'said', line}
    const cues = cuesOf[index] ?? []
    if (cues.some(({rule}) => rule === setsPlanRule)) return {kind: 'said', line}
    isPast ||= pastOpening.test(words)
    if (isLikely !== null || isPast || !isPlanLikely) continue
    if (unit.title >= 0) {
      if (overallDemands.test(words)) isLikely = {kind: 'likely', line}
      continue
    }

    const {role, score} = cueDecision(cues)
    const plans =
      (role === 'nextSteps' && score >= leastPlan) ||
      (words.includes('要') && cues.some(({rule}) => rule === 'role/cue/list-ahead'))
    if (plans || cues.some(({rule}) => goalRules.has(rule))) isLikely = {kind: 'likely', line}
  }

  return isLikely
}
