/** What the HTML report is made from and how it is asked for. */
import type {Analysis} from '../../analysis/types.ts'
import type {CollectionFinding} from '../../findings/types.ts'
import type {CorpusMap} from '../../map/types.ts'
import type {Comparison} from '../../similarity/types.ts'
import type {FileMessages} from '../../wording/results/file-types.ts'
import type {Coded} from '../../wording/results/say.ts'
import type {SentenceTopic} from '../../views/types.ts'
import type {Language} from '../../wording/language.ts'

/** The plain results that a report shows; `analyses` and `comparison` are of the same documents. */
export interface ReportData {
  readonly analyses: readonly Analysis[]
  readonly comparison: Comparison
  /** Coordinates and topics; without it the report has no map. */
  readonly map?: CorpusMap
  /** Files that were passed over, and why. */
  readonly skipped?: readonly {
    readonly path: string
    readonly reason: string
    readonly because?: Coded<keyof FileMessages>
  }[]
  /** Sentences about problems by topic: `groupByTopic(listSentences(analyses, {role: 'problems'}))`. */
  readonly problems?: readonly SentenceTopic[]
  /** What the documents say against one another: `findDisagreements(analyses)`. */
  readonly findings?: readonly CollectionFinding[]
}

/** Languages of a report; what it quotes stays Chinese. */
export type ReportLanguage = Language

export interface ReportOptions {
  /** Default `zh`. */
  readonly lang?: ReportLanguage
  /** What stands on top; default 工作总结审阅报告. */
  readonly title?: string
}

/** One file of a report that is a folder. */
export interface ReportFile {
  /** Relative to the report's folder, with `/`: `documents/0001.html`. */
  readonly path: string
  readonly content: string
}
