/** The analysis of one document: every layer over one text. */
import type {Excluded} from '../chrome/types.ts'
import type {Completeness} from '../completeness/types.ts'
import type {Warning} from '../diagnostics/types.ts'
import type {Source} from '../document/types.ts'
import type {Facts} from '../facts/types.ts'
import type {Finding} from '../findings/types.ts'
import type {Keyword} from '../keywords/types.ts'
import type {Metric, RejectedNumber} from '../metrics/types.ts'
import type {OutlineNode} from '../outline/types.ts'
import type {Placeholder} from '../placeholders/types.ts'
import type {RoleSentence, Section} from '../roles/types.ts'

/** What the library knows about one document; plain data that survives JSON. */
export interface Analysis {
  readonly id: string
  readonly title: string
  readonly source: Source
  /** The body; every span below points into it. */
  readonly text: string
  readonly outline: readonly OutlineNode[]
  /** Tile by role all of the text but `excluded` and white space. */
  readonly sections: readonly Section[]
  /** Tile it sentence by sentence, with the evidence for each role. */
  readonly sentences: readonly RoleSentence[]
  readonly metrics: readonly Metric[]
  /** The numbers that are no metrics, each with its reason. */
  readonly rejectedNumbers: readonly RejectedNumber[]
  /** What a web page put around the report: in `text`, but read by no stage. */
  readonly excluded: readonly Excluded[]
  readonly keywords: readonly Keyword[]
  readonly placeholders: readonly Placeholder[]
  /** Who reports, on which time, and whom and what the report names. */
  readonly facts: Facts
  readonly warnings: readonly Warning[]
  /** Figures and names of the document that disagree; a reader should look twice. */
  readonly findings: readonly Finding[]
  /** Which expected parts it lacks, and how many of its sentences say something checkable. */
  readonly completeness: Completeness
  /** Which word segmenter made the keywords; `none` when no package could be loaded. */
  readonly segmenter: string
}
