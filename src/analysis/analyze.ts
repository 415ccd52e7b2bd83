/**
 * Joins the stages: text without page chrome → outline → roles → metrics, placeholders, warnings; keywords beside them.
 *
 * All layers but the keywords depend on one document alone and on no word segmenter; keywords are
 * relative to the documents that are analysed together (TF-IDF) and to the segmenter.
 */
import {blankChrome, findPageChrome} from '../chrome/page-chrome.ts'
import {assessCompleteness} from '../completeness/completeness.ts'
import {findWarnings} from '../diagnostics/warnings.ts'
import type {Document} from '../document/types.ts'
import {readFacts} from '../facts/facts.ts'
import {findInconsistencies} from '../findings/findings.ts'
import {extractKeywords} from '../keywords/keywords.ts'
import type {Keyword} from '../keywords/types.ts'
import {extractMetrics} from '../metrics/extract.ts'
import {readOutline} from '../outline/outline.ts'
import {findPlaceholders} from '../placeholders/placeholders.ts'
import {assignRoles} from '../roles/roles.ts'
import {loadSegmenter} from '../words/segmenter.ts'
import type {Segmenter} from '../words/types.ts'
import {cutSections} from './sections.ts'
import type {Analysis} from './types.ts'

/** What an analysis may leave out or do otherwise. */
export interface AnalyzeOptions {
  /** How many keywords a document gets, 0 for none (then no segmenter is loaded); default 10. */
  readonly keywordCount?: number
  /** A word segmenter of the caller's own; default nodejieba, else @node-rs/jieba, else none. */
  readonly segmenter?: Segmenter
  /** Told after every document how many are done; for progress bars. */
  readonly onProgress?: (done: number) => void
}

const defaultKeywordCount = 10

/**
 * Analyse documents, in their order.
 *
 * @throws {TypeError} When `documents` is not an array of objects with a string `text`.
 * @throws {RangeError} When `keywordCount` is not a whole number from 0 on.
 *   Whether it throws never depends on what a text says.
 */
export function analyze(
  documents: readonly Document[],
  options: AnalyzeOptions = {},
): readonly Analysis[] {
  return [...analyzeLazily(documents, options)]
}

/**
 * As `analyze`, each analysis made when it is asked for, so that a caller who hands them on never
 * holds more than one. Documents and options are checked, and keywords found, before the first.
 *
 * @throws As `analyze` does.
 */
export function analyzeLazily(
  documents: readonly Document[],
  options: AnalyzeOptions = {},
): Iterable<Analysis> {
  const {keywordCount = defaultKeywordCount} = options
  checkDocuments(documents)
  if (!Number.isInteger(keywordCount) || keywordCount < 0) {
    throw new RangeError(`Expected keywordCount to be an integer >= 0, got ${keywordCount}`)
  }

  const segmenter = keywordCount === 0 ? null : (options.segmenter ?? loadSegmenter())
  const keywords =
    segmenter === null
      ? []
      : extractKeywords(
          documents.map(({text}) => ({text: blankChrome(text, findPageChrome(text))})),
          {segmenter, limit: keywordCount},
        )

  return analyzeEach(documents, keywords, segmenter?.name ?? 'none', options.onProgress)
}

function* analyzeEach(
  documents: readonly Document[],
  keywords: readonly (readonly Keyword[])[],
  segmenter: string,
  onProgress: AnalyzeOptions['onProgress'],
): Generator<Analysis> {
  for (const [index, document] of documents.entries()) {
    const analysis = analyzeOne(document, keywords[index] ?? [], segmenter)
    onProgress?.(index + 1)
    yield analysis
  }
}

function analyzeOne(
  {id, title, source, text}: Document,
  keywords: readonly Keyword[],
  segmenter: string,
): Analysis {
  const excluded = findPageChrome(text)
  // What the page added is blanked: offsets hold, and no stage takes it for the report's.
  const report = blankChrome(text, excluded)
  const outline = readOutline(report)
  const roles = assignRoles(report, outline, {title})
  const {metrics, rejected} = extractMetrics(report, {outline})
  const placeholders = findPlaceholders(report)
  const facts = readFacts(report, {title, outline})

  return {
    id,
    title,
    source,
    text,
    outline: outline.nodes,
    sections: cutSections(report, roles.sections, excluded),
    sentences: roles.sentences,
    metrics,
    rejectedNumbers: rejected,
    excluded,
    keywords,
    placeholders,
    facts,
    warnings: findWarnings(text, outline, roles, placeholders, excluded),
    findings: findInconsistencies(report, metrics, facts),
    completeness: assessCompleteness(report, {
      outline: outline.nodes,
      sentences: roles.sentences,
      metrics,
      rejectedNumbers: rejected,
      facts,
    }),
    segmenter,
  }
}

/** A clear error for callers without types, before any work is done. */
function checkDocuments(documents: readonly Document[]): void {
  if (!Array.isArray(documents)) {
    throw new TypeError(`Expected documents to be an array, got ${typeof documents}`)
  }

  for (const [index, document] of documents.entries()) {
    const candidate: {readonly text?: unknown} | null | undefined = document
    if (typeof candidate?.text !== 'string') {
      throw new TypeError(`Expected documents[${index}].text to be a string`)
    }
  }
}
