/** Rhetorical roles: what a stretch of text does in a work summary. */
import type {Span} from '../text/span.ts'

/** The six roles, as `bench/gold/GUIDELINES.md` defines them. */
export type Role = 'overview' | 'objectives' | 'progress' | 'problems' | 'nextSteps' | 'closing'

/** One reason for a role: a rule that fired. */
export interface RoleEvidence {
  /** Name of the rule, a path of words: `role/heading/problems`, `role/cue/plan`. */
  readonly rule: string
  /** The cue in the text that fired the rule; absent for position and neighbours. */
  readonly span?: Span
  /** What the rule adds to the score of the role, in the units of the model (log-odds). */
  readonly weight: number
}

/** A sentence, or a heading line, with its role. */
export interface RoleSentence {
  readonly span: Span
  readonly role: Role
  /** 0..1, how far the role is ahead of the second best. */
  readonly confidence: number
  /** What spoke for the role, strongest first. */
  readonly evidence: readonly RoleEvidence[]
}

/** Neighbouring sentences of one role under one heading. */
export interface Section {
  readonly role: Role
  /** The outermost heading that the section stands under, as written without its enumerator. */
  readonly heading?: string
  readonly span: Span
  /** Mean confidence of its sentences, weighted by length, 0..1. */
  readonly confidence: number
}

/** The result of the roles stage. */
export interface RoleReading {
  /** Tile the document: in order, without overlap, and no character but white space is left out. */
  readonly sections: readonly Section[]
  /** Tile it likewise, more finely. */
  readonly sentences: readonly RoleSentence[]
}
