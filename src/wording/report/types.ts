/** The words of the report, one object a language; quoted text and messages are not among them. */
import type {Approximation, Dimension, Modality, RejectionReason} from '../../metrics/types.ts'
import type {WarningCode} from '../../diagnostics/types.ts'
import type {PlaceholderKind} from '../../placeholders/types.ts'
import type {Role} from '../../roles/types.ts'
import type {Verdict} from '../../similarity/types.ts'

/** The facts of a document that the report shows. */
export type FactName = 'body' | 'place' | 'period' | 'people' | 'honours' | 'citations' | 'foreign'

export interface Words {
  /** BCP 47 tag of the page. */
  readonly tag: string
  readonly title: string
  readonly skipLink: string
  readonly nav: string
  readonly views: {
    readonly overview: string
    readonly documents: string
    readonly pairs: string
    readonly problems: string
    readonly metrics: string
    readonly charts: string
  }
  readonly roles: Readonly<Record<Role, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly verdictMeanings: Readonly<Record<Verdict, string>>
  readonly placeholders: Readonly<Record<PlaceholderKind, string>>
  readonly approximations: Readonly<Record<Approximation, string>>
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly modalities: Readonly<Record<Modality, string>>
  readonly warningNames: Readonly<Record<WarningCode, string>>
  readonly rejections: Readonly<Record<RejectionReason, string>>
  readonly none: string
  readonly semicolon: string
  /** A remark in brackets, with the space before it where the language has one. */
  readonly inBrackets: (remark: string) => string
  readonly more: string

  readonly overview: {
    /** What the whole report says, in one or two sentences. */
    readonly verdict: (facts: {
      readonly documents: number
      readonly copies: number
      readonly clusters: number
      readonly partial: number
    }) => string
    readonly facts: {
      readonly documents: string
      readonly characters: string
      readonly pairs: string
      readonly metrics: string
      readonly placeholders: string
      readonly warnings: string
    }
    readonly suspicious: string
    readonly noneSuspicious: string
    readonly compareLink: string
    readonly ranking: string
    /** Documents that share nothing, which the ranking leaves out. */
    readonly unshared: (count: number) => string
    readonly rankingNote: string
    readonly heatMap: string
    readonly heatMapNote: string
    readonly heatMapLonely: (count: number) => string
    readonly heatMapByCluster: (shown: number, all: number) => string
    readonly groups: string
    readonly clusterName: (index: number, size: number) => string
    readonly groupName: (index: number, size: number) => string
    readonly groupShare: (share: string) => string
    readonly noGroups: string
    readonly roleCoverage: string
    readonly roleCoverageNote: string
    readonly missingRole: string
    readonly hasRole: string
    readonly warnings: string
    readonly warningCount: (count: number) => string
    readonly findings: string
    readonly skipped: string
    readonly sources: string
    readonly sourcesNote: (files: number) => string
    readonly signature: string
    readonly auditor: string
    readonly reviewer: string
    readonly date: string
    readonly opinion: string
  }

  readonly table: {
    readonly search: string
    readonly all: string
    readonly shown: string
    readonly exportCsv: string
    readonly showMore: string
    readonly nothing: string
    readonly reset: string
  }

  readonly columns: {
    readonly document: string
    readonly title: string
    readonly length: string
    readonly elsewhere: string
    readonly worst: string
    readonly worstShare: string
    readonly metrics: string
    readonly placeholders: string
    readonly warnings: string
    readonly roles: string
    readonly verdict: string
    readonly a: string
    readonly b: string
    readonly similarity: string
    readonly shareOfA: string
    readonly shareOfB: string
    readonly passages: string
    readonly changes: string
    readonly reason: string
    readonly role: string
    readonly subject: string
    readonly action: string
    readonly value: string
    readonly bounds: string
    readonly unit: string
    readonly approximation: string
    readonly per: string
    readonly modality: string
    readonly context: string
    readonly rule: string
    readonly number: string
    readonly text: string
    readonly encoding: string
    readonly file: string
    readonly count: string
    readonly share: string
  }

  readonly pair: {
    readonly heading: (a: string, b: string) => string
    readonly previous: string
    readonly next: string
    readonly keys: string
    readonly passageCount: (count: number) => string
    readonly passage: (index: number) => string
    readonly passageOf: (other: string) => string
    readonly changed: string
    readonly deleted: string
    readonly inserted: string
    readonly changes: string
    readonly noChanges: string
    readonly synonym: string
    readonly sameFigures: string
    readonly noSameFigures: string
    readonly findings: string
    readonly direction: (source: string, copy: string) => string
    readonly legend: string
    readonly legendShared: string
    readonly legendStock: string
    readonly legendDeleted: (a: string) => string
    readonly legendInserted: (b: string) => string
    readonly legendChanged: string
    readonly omitted: (count: number) => string
    readonly shares: (a: string, b: string) => string
    readonly originalShare: string
    readonly openDocument: string
    readonly otherPairs: string
  }

  readonly document: {
    readonly outline: string
    readonly text: string
    readonly metrics: string
    readonly rejected: string
    readonly rejectedNote: string
    readonly warnings: string
    readonly facts: string
    readonly factNames: Readonly<Record<FactName, string>>
    readonly findings: string
    readonly keywords: string
    readonly copied: string
    readonly noCopied: string
    readonly line: (line: number) => string
    readonly characters: (count: number) => string
    readonly confidence: string
    readonly evidence: string
    readonly value: string
    readonly masked: string
    readonly weak: string
    readonly placeholder: string
    readonly copiedFrom: (other: string, share: string) => string
    readonly moreSources: (count: number) => string
    readonly untitled: string
    /** What a web page put around the text. */
    readonly excluded: string
    readonly completeness: string
  }

  readonly problems: {
    readonly heading: string
    readonly note: (documents: number, all: number) => string
    readonly missing: string
    readonly open: string
    readonly byTopic: string
    readonly byDocument: string
    readonly other: string
    readonly amount: (sentences: number, documents: number) => string
  }

  readonly metrics: {
    readonly heading: string
    readonly note: string
    readonly showWeak: string
  }

  readonly charts: {
    readonly heading: string
    readonly subjects: string
    readonly subjectsNote: string
    readonly units: string
    readonly roles: string
    readonly map: string
    readonly mapNote: string
    readonly topic: (index: number) => string
    readonly noTopic: string
    readonly none: string
  }
}
