/** Walks through the units and knows which lead speaks for each: see `leads.ts`. */
import type {Folded} from '../text/fold.ts'
import {readAnnouncement, readTaskAnnouncement} from './announcements.ts'
import type {Context} from './context.ts'
import {namesGoalsAndTasks} from './heading-decisions.ts'
import {cueDecision} from './emissions.ts'
import type {Reason} from './reason.ts'
import {
  leadReasons,
  longestInnerLabel,
  passHeading,
  readLabel,
  readLead,
  readMixedHeading,
  readTopic,
  type Lead,
} from './leads.ts'
import {listStarts} from './lists.ts'
import type {FlatNode} from './nodes.ts'
import type {Role} from './types.ts'
import type {Unit} from './units.ts'

/** Cues this clear show that the second part of a heading of two parts has begun. */
const leastSecondPart = 2.5
const secondPartWeight = 3.5
/** A line behind one with a label tells the first part again, against the order of reports. */
const alternatingWeight = 5.5

interface SecondPart {
  readonly mixed: readonly [Role, Role]
}

function secondPartReason([, second]: readonly [Role, Role]): Reason {
  return {rule: 'role/lead/second-part', scores: {[second]: secondPartWeight}, factor: 1}
}

function firstPartReason([first]: readonly [Role, Role]): Reason {
  return {rule: 'role/lead/first-part', scores: {[first]: alternatingWeight}, factor: 1}
}

/** The leads in force, from unit to unit. */
export class LeadReader {
  /** Opened by a colon or by a heading of two parts, for the lines behind it. */
  #list: Lead | null = null
  /** `存在的问题:…` at the start of a line. */
  #label: Lead | null = null
  /** What a sentence announced, for the rest of its line. */
  #topic: Lead | null = null

  /** The second part of a heading of two parts, once the text has reached it. */
  #second: SecondPart | null = null

  /** The roles of a heading whose lines tell both parts one after the other. */
  #alternating: readonly [Role, Role] | null = null

  readonly #text: string
  readonly #folded: Folded
  readonly #flat: readonly FlatNode[]
  readonly #contexts: readonly Context[]
  readonly #listStarts: readonly number[]
  /** Where the sentence of the topic starts. */
  #topicStart = 0

  constructor(
    text: string,
    folded: Folded,
    flat: readonly FlatNode[],
    contexts: readonly Context[],
  ) {
    this.#text = text
    this.#folded = folded
    this.#flat = flat
    this.#contexts = contexts
    this.#listStarts = listStarts(flat)
  }

  /** What the leads add to a unit, after its own line start and title have been taken in. */
  before(
    unit: Unit,
    cues: readonly Reason[],
    isNewLine: boolean,
    isTitle: boolean,
  ): readonly Reason[] {
    if (isNewLine) {
      this.#topic = this.#topicOf(unit)
      const label = readLabel(unit, this.#folded)
      if (label !== null) {
        this.#label = label
        this.#list = null
      }
    }

    // `…写材料。对策:申请…`: a label inside a line speaks for the rest of it.
    if (!isNewLine && !isTitle) {
      const label = readLabel(unit, this.#folded, longestInnerLabel)
      if (label !== null) {
        this.#topic = label
        this.#topicStart = unit.span.start
      }
    }

    // `针对上述问题,我们将从以下几个方面改进:` is not what the paragraph was about so far.
    const own = isTitle ? null : readTopic(unit, cues, cueDecision(cues))
    if (own !== null && own.role !== this.#topic?.role) this.#topic = null

    if (isTitle) {
      const mixed = this.#isOwnMixed(unit) ? (this.#contexts[unit.title]?.mixed ?? null) : null
      this.#list = readMixedHeading(unit, mixed) ?? passHeading(this.#list, unit, this.#flat)
      this.#label = null
      this.#passTask(unit)
    }

    const lead = leadReasons(this.#topic ?? this.#list ?? this.#label, unit)
    const mixed = this.#contexts[unit.node]?.mixed ?? null
    if (mixed !== null && mixed === this.#alternating && this.#topic === null) {
      return [...lead, firstPartReason(mixed)]
    }

    if (this.#second === null || mixed !== this.#second.mixed) return lead
    return [...lead, secondPartReason(this.#second.mixed)]
  }

  /** The topic of a new line: that of the line before, if it goes on with its list (`二是…`). */
  #topicOf({node, span, line}: Unit): Lead | null {
    const item = this.#flat[node]?.node
    const listStart = this.#listStarts[node] ?? 0
    const topic = this.#topic
    if (topic === null || item?.kind !== 'item' || item.span.start !== span.start) return null
    const isBegun = listStart < span.start && listStart >= this.#topicStart
    return isBegun ? {...topic, line} : null
  }

  /** Whether a title names two parts itself; what stands under it inherits them. */
  #isOwnMixed(unit: Unit): boolean {
    const above = this.#contexts[this.#flat[unit.title]?.parent ?? -1]?.mixed
    return this.#contexts[unit.title]?.mixed !== above
  }

  /** Behind the goals of `主要目标和重点任务` its tasks begin with the first heading that tells one. */
  #passTask(unit: Unit): void {
    const {mixed = null, role = null, tellsGoals = false} = this.#contexts[unit.title] ?? {}
    if (mixed === null) return
    if (this.#isOwnMixed(unit) || !namesGoalsAndTasks(mixed) || role !== mixed[0]) return
    if (!tellsGoals) this.#second = {mixed}
  }

  /**
   * Take in what a unit announces; `isLast` tells that it ends its line, `isAlone` that it fills it,
   * `isPlan` that the document opens as a plan.
   */
  after(
    unit: Unit,
    cues: readonly Reason[],
    isLast: boolean,
    isAlone: boolean,
    isPlan: boolean,
  ): void {
    if (unit.title >= 0) return
    const decision = cueDecision(cues)
    if (isLast) {
      const isPlanned = isPlan || this.#contexts[unit.node]?.role === 'nextSteps'
      this.#list = readTaskAnnouncement(unit, decision, isPlanned, this.#text) ?? this.#list
    }

    this.#list = readLead(unit, cues, decision, this.#text) ?? this.#list
    if (isAlone) this.#list = readAnnouncement(unit, cues, decision, this.#text) ?? this.#list
    const topic = readTopic(unit, cues, decision)
    if (topic !== null && topic.role !== this.#topic?.role) {
      this.#topic = topic
      this.#topicStart = unit.span.start
      // `同时,我们也清醒地看到…` ends the list of what was done.
      if (topic.role === 'problems' && this.#list?.role !== topic.role) this.#list = null
    }

    const mixed = this.#contexts[unit.node]?.mixed ?? null
    // Where labels alternate line by line (`…。对策:…`), no second part begins.
    if (mixed === null) return
    if (this.#topic?.rule === 'role/lead/label') {
      this.#alternating = mixed
      return
    }

    if (decision.role === mixed[1] && decision.score >= leastSecondPart) this.#second = {mixed}
  }
}
