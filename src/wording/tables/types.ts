/** Words of the tables for a terminal and of the heads of CSV files, besides those of the report. */

export interface TableWords {
  /** Between the members of a list. */
  readonly comma: string
  /** Between a name and what is said about it. */
  readonly colon: string
  readonly analysis: {
    readonly document: string
    readonly length: string
    readonly roles: string
    readonly metrics: string
    readonly nearest: string
    readonly warnings: string
  }
  readonly comparison: {
    readonly nothing: string
    readonly verdict: string
    readonly a: string
    readonly b: string
    readonly similarity: string
    readonly shareOfA: string
    readonly shareOfB: string
    readonly passages: string
    readonly longest: string
    readonly originalShare: string
    readonly reason: string
    readonly more: (count: number) => string
    readonly cluster: string
    readonly group: string
    readonly groupShare: (share: string) => string
  }
  readonly findings: {
    readonly heading: string
    readonly more: (count: number) => string
  }
  readonly summary: {
    readonly counts: (counts: {
      readonly documents: number
      readonly metrics: number
      readonly masked: number
      readonly weak: number
      readonly rejected: number
      readonly placeholders: number
    }) => string
    readonly units: string
    readonly subjects: string
    readonly topic: (index: number) => string
  }
  readonly sentences: {
    readonly nothing: string
    readonly title: string
    readonly role: string
    readonly heading: string
    readonly sentence: string
    readonly confidence: string
    readonly total: (sentences: number, documents: number) => string
    readonly topic: string
    readonly topicWords: string
    readonly amount: string
    readonly amountOf: (sentences: number, documents: number) => string
    readonly other: string
    readonly start: string
    readonly end: string
  }
  readonly metrics: {
    readonly subject: string
    readonly attribute: string
    readonly action: string
    readonly value: string
    readonly min: string
    readonly max: string
    readonly unit: string
    readonly dimension: string
    readonly approximation: string
    readonly masked: string
    readonly weak: string
    readonly per: string
    readonly period: string
    readonly modality: string
    readonly text: string
    readonly context: string
    readonly yes: string
  }
}
