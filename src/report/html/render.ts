/**
 * The audit report as HTML: view model, then templates, then one string; no clock, no request, and
 * the same input gives the same bytes. `renderReport` makes one self-contained file;
 * `renderReportFiles` a folder of pages for collections that one file would make slow to open.
 */
import {documentPage, fileLinks, folderLinks, type Links} from './links.ts'
import type {Content} from './markup.ts'
import {charts} from './templates/charts.ts'
import {documentArticle} from './templates/document.ts'
import type {Frame} from './templates/frame.ts'
import {documentList, metricList, pairList, problemList} from './templates/lists.ts'
import {overview} from './templates/overview.ts'
import {page} from './templates/page.ts'
import {pairArticle} from './templates/pair.ts'
import type {ReportData, ReportFile, ReportOptions} from './types.ts'
import {chartsView} from './view/charts.ts'
import {indexCorpus, type Corpus, type PairEntry} from './view/corpus.ts'
import {documentView} from './view/document.ts'
import {overviewView} from './view/overview.ts'
import {pairView} from './view/pair.ts'
import {roleReadingView} from './view/problems.ts'
import {wordsOf} from '../../wording/report/words.ts'

/** Above so many pairs, those that share stock phrases alone show only the lines they share. */
const fullPairs = 60

/** Above these a report is better a folder: one file would take seconds to open. */
const mostDocuments = 150
const mostPairs = 300

/** Whether a report of these results should rather be a folder of files. */
export function isLargeReport({analyses, comparison}: ReportData): boolean {
  return analyses.length > mostDocuments || comparison.pairs.length > mostPairs
}

/**
 * Render results as one self-contained HTML file.
 *
 * @throws {TypeError} When `data` has no `analyses` or no `comparison`, or `lang` is unknown.
 *   Whether it throws never depends on what a text says.
 */
export function renderReport(data: ReportData, options: ReportOptions = {}): string {
  checkData(data, options)
  const corpus = indexCorpus(data)
  const frame = makeFrame(corpus, fileLinks, options)
  return page(frame, titleOf(frame, options), [
    overview(frame, overviewView(corpus)),
    documentList(frame),
    pairList(frame),
    problemList(frame, roleReadingView(corpus, 'problems', data.problems)),
    metricList(frame),
    charts(frame, chartsView(corpus)),
    pairArticles(frame, corpus.pairs),
    corpus.documents.map((document) => documentArticle(frame, documentView(corpus, document))),
  ])
}

/**
 * Render results as a folder: `index.html`, `metrics.html`, `problems.html`, and a page a document
 * in `documents/` with the pairs in which it is the first. It opens from disk without a server.
 *
 * @throws {TypeError} As `renderReport` does.
 * @yields One file at a time, so that a large report is never in memory whole.
 */
export function* renderReportFiles(
  data: ReportData,
  options: ReportOptions = {},
): Generator<ReportFile> {
  checkData(data, options)
  const corpus = indexCorpus(data)
  const top = makeFrame(corpus, folderLinks('top'), options)
  const title = titleOf(top, options)

  yield {
    path: 'index.html',
    content: page(top, title, [
      overview(top, overviewView(corpus)),
      documentList(top),
      pairList(top),
      charts(top, chartsView(corpus)),
    ]),
  }
  yield {path: 'metrics.html', content: page(top, title, metricList(top))}
  yield {
    path: 'problems.html',
    content: page(top, title, problemList(top, roleReadingView(corpus, 'problems', data.problems))),
  }

  const inner = makeFrame(corpus, folderLinks('documents'), options)
  for (const document of corpus.documents) {
    const own = (corpus.pairsOf.get(document.id) ?? []).filter(({a}) => a === document)
    yield {
      path: documentPage(document),
      content: page(inner, title, [
        documentArticle(inner, documentView(corpus, document)),
        pairArticles(inner, own),
      ]),
    }
  }
}

function pairArticles(frame: Frame, pairs: readonly PairEntry[]): Content {
  const isMany = frame.corpus.pairs.length > fullPairs
  return pairs.map((entry) => {
    const isExcerpt = isMany && entry.pair.verdict === 'boilerplate'
    return pairArticle(frame, pairView(entry, {isExcerpt}))
  })
}

function makeFrame(corpus: Corpus, links: Links, {lang = 'zh'}: ReportOptions): Frame {
  return {language: lang, words: wordsOf(lang), links, corpus}
}

function titleOf({words}: Frame, {title}: ReportOptions): string {
  return title ?? words.title
}

/** A clear error for callers without types. */
function checkData(data: ReportData, {lang}: ReportOptions): void {
  const candidate: {readonly analyses?: unknown; readonly comparison?: unknown} | null = data
  if (!Array.isArray(candidate?.analyses)) {
    throw new TypeError('Expected data.analyses to be an array of analyses')
  }

  if (typeof candidate.comparison !== 'object' || candidate.comparison === null) {
    throw new TypeError('Expected data.comparison to be the result of compare')
  }

  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    throw new TypeError(`Expected lang to be 'zh' or 'en', got ${String(lang)}`)
  }
}
