/**
 * zongjie: reads Chinese work summaries (工作总结) into data. This is the whole public surface.
 */
export {analyze, type AnalyzeOptions} from './analysis/analyze.ts'
export type {Analysis} from './analysis/types.ts'
export {findPageChrome, withoutPageChrome} from './chrome/page-chrome.ts'
export type {Excluded} from './chrome/types.ts'
export {assessCompleteness, type CompletenessLayers} from './completeness/completeness.ts'
export type {
  Completeness,
  Concreteness,
  ExpectedPart,
  ProblemFollowUp,
} from './completeness/types.ts'
export type {Warning, WarningCode} from './diagnostics/types.ts'
export {splitDocuments, type SplitOptions} from './document/split.ts'
export {findLocation} from './document/locations.ts'
export type {
  Document,
  FileProperties,
  Location,
  Remark,
  Source,
  SourceFacts,
  TextApart,
} from './document/types.ts'
export {readFacts, type FactsContext} from './facts/facts.ts'
export type {
  BodyFact,
  CitationFact,
  Fact,
  Facts,
  HonourFact,
  NameFact,
  NameKind,
  NameRelation,
  PeriodFact,
  PeriodKind,
  PersonFact,
  PlaceFact,
} from './facts/types.ts'
export {decodeText, type Decoded, type DecodeOptions} from './files/encoding/decode.ts'
export {InputError} from './files/input-error.ts'
export {repairMojibake, type MojibakeRepair} from './files/encoding/mojibake.ts'
export {defaultLimits, type Limits} from './files/limits.ts'
export {readDocuments, type DocumentReading} from './files/read.ts'
export type {ReadProblemCode} from './files/read-problem.ts'
export type {
  BytesInput,
  FileReading,
  Input,
  ReadProgress,
  Reading,
  ReadOptions,
  SkippedFile,
  StreamInput,
} from './files/types.ts'
export {findDisagreements, type FiguredDocument} from './findings/disagreements.ts'
export type {CollectionFinding, Finding} from './findings/types.ts'
export {extractKeywords, type KeywordOptions} from './keywords/keywords.ts'
export type {Keyword} from './keywords/types.ts'
export {mapCorpus, type MapOptions} from './map/map.ts'
export type {CorpusMap, MapPoint, Topic} from './map/types.ts'
export {explainNumbers, type ExplainedNumber} from './metrics/explain.ts'
export {extractMetrics} from './metrics/extract.ts'
export {findQuantities, parseQuantity, type QuantityReading} from './metrics/find-quantities.ts'
export type {
  Approximation,
  Dimension,
  InheritedPeriod,
  Metric,
  MetricReading,
  Modality,
  RejectedNumber,
  RejectionReason,
} from './metrics/types.ts'
export {parseNumeral} from './numeral/parse.ts'
export {toNumber, type Numeral} from './numeral/decimal.ts'
export {formatNumeral, type NumeralStyle} from './numeral/format.ts'
export {readOutline} from './outline/outline.ts'
export type {EnumeratorStyle, Outline, OutlineKind, OutlineNode} from './outline/types.ts'
export {findPlaceholders} from './placeholders/placeholders.ts'
export type {Placeholder, PlaceholderKind} from './placeholders/types.ts'
export {isLargeReport, renderReport, renderReportFiles} from './report/html/render.ts'
export type {ReportData, ReportFile, ReportLanguage, ReportOptions} from './report/html/types.ts'
export {metricsCsv} from './report/metrics-csv.ts'
export {roleShares} from './report/role-shares.ts'
export {sentencesCsv, topicsCsv} from './report/sentences-csv.ts'
export {writeWorkbook} from './report/xlsx/workbook.ts'
export {assignRoles} from './roles/roles.ts'
export type {RoleOptions} from './roles/roles.ts'
export type {Role, RoleEvidence, RoleReading, RoleSentence, Section} from './roles/types.ts'
export {compare, type CompareOptions} from './similarity/compare.ts'
export {
  compareLazily,
  compareParallel,
  compareStream,
  type LazyComparison,
  type OpenDocuments,
  type ParallelOptions,
  type Progress,
} from './similarity/compare-parallel.ts'
export {findCopies} from './similarity/lookup/find-copies.ts'
export type {FindOptions} from './similarity/lookup/find-options.ts'
export {
  makeIndex,
  readIndex,
  type Neighbour,
  type SketchIndex,
} from './similarity/lookup/sketch-index.ts'
export {sketch, type Sketch, type SketchOptions} from './similarity/sketch/sketch.ts'
export type {
  Because,
  Comparison,
  Direction,
  DocumentShare,
  Edit,
  Group,
  Pair,
  PairFinding,
  Passage,
  Verdict,
} from './similarity/types.ts'
export {fold, foldSpan, unfoldSpan, type Folded, type FoldOptions} from './text/fold.ts'
export {splitClauses, splitSentences} from './text/sentences.ts'
export type {Span} from './text/span.ts'
export {listSentences, type ListOptions} from './views/sentences.ts'
export {groupByTopic, type TopicOptions} from './views/topics.ts'
export type {ListedSentence, SentenceTopic, ViewedDocument} from './views/types.ts'
export type {Language} from './wording/language.ts'
export {loadSegmenter} from './words/segmenter.ts'
export type {Segmenter, Word} from './words/types.ts'
export {segmentWords, type SegmentOptions} from './words/words.ts'
