/** Sentences without a colon that announce what the next lines tell: problems, or a list of tasks. */
import type {CueDecision} from './emissions.ts'
import type {Reason} from './reason.ts'
import {announcing, leadWeight, listFading, type Lead} from './leads.ts'
import type {Unit} from './units.ts'

/** Behind the words that announce problems so much may follow; what is longer names them itself. */
const longestRest = 12
/** Between a colon and a topic sentence. */
const announcementWeight = 4

/** A sentence that announces tasks needs so much that speaks for a plan, and is no longer than this. */
const leastTask = 2
const longestAnnouncement = 90

/**
 * The lead of a sentence that announces problems and fills its line: `我们也清醒认识到,还有不少短板。`
 * They follow in the next lines.
 */
export function readAnnouncement(
  unit: Unit,
  cues: readonly Reason[],
  decision: CueDecision,
  text: string,
): Lead | null {
  if (decision.role !== 'problems') return null
  if (!cues.some(({rule}) => rule === 'role/cue/turn')) return null
  const said = Math.max(
    ...cues.map(({rule, span}) => (announcing.has(rule) ? (span?.end ?? 0) : 0)),
  )
  const rest = text.slice(said, unit.span.end)
  if (rest.length > longestRest || /[,，:：]/u.test(rest)) return null
  return {
    role: 'problems',
    rule: 'role/lead/announcement',
    weight: announcementWeight,
    line: unit.line,
    fading: listFading,
    list: -1,
  }
}

/** Words that announce a list of tasks; their number need not be said with 以下. */
const announcesTasks =
  /(?:抓|做|办|干|说|讲|提)[好实]?(?:以下|下列|如下)?[二两三四五六七八九十几]{1,3}(?:个|项|大|件)?(?:方面|点|条|事|实事|项|件|工作|任务|重点工作|重点任务)[^,，。]{0,8}[。:：!！]?$|以下[^,，。]{0,8}(?:工作|任务|方面|举措|事)[。:：!！]?$|怎么[干办改][^,，。]{0,8}$|民生实事/u

/** What is told of the past announces no plan. */
const tellsPast = /了|过去|去年|一年来|五年来|以来|主要做法|回顾/u

/**
 * The lead of a sentence that ends its line and announces tasks: `今年,重点做好以下六方面工作。` The list
 * that follows is a plan, whatever its titles are.
 */
export function readTaskAnnouncement(
  unit: Unit,
  {role, score}: CueDecision,
  isPlanned: boolean,
  text: string,
): Lead | null {
  if (!isPlanned && (role !== 'nextSteps' || score < leastTask)) return null
  const words = text.slice(unit.span.start, unit.span.end)
  if (words.length > longestAnnouncement || !announcesTasks.test(words)) return null
  if (tellsPast.test(words)) return null
  return {
    role: 'nextSteps',
    rule: 'role/lead/tasks',
    weight: leadWeight,
    line: unit.line,
    fading: listFading,
    list: -1,
  }
}
