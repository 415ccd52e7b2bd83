/** Where things are: fragments in a report of one file, pages in a report that is a folder. */
import type {DocumentEntry, PairEntry} from './view/corpus.ts'

/** The sections of a report that are not about one document or pair. */
export type ViewName = 'overview' | 'documents' | 'pairs' | 'problems' | 'metrics' | 'charts'

/** Makes addresses as seen from one page. */
export interface Links {
  view(name: ViewName): string
  document(document: DocumentEntry): string
  /** The place of the metric with this number, in its document. */
  metric(document: DocumentEntry, index: number): string
  /** The section of this number, in its document. */
  section(document: DocumentEntry, index: number): string
  pair(pair: PairEntry): string
  passage(pair: PairEntry, index: number): string
}

/** Pages of a folder besides `index.html`. */
const ownPages: ReadonlySet<ViewName> = new Set(['problems', 'metrics'])

/** Addresses within one file. */
export const fileLinks: Links = makeLinks(
  () => '',
  () => '',
)

/** Addresses within a folder, from its top or from `documents/`. */
export function folderLinks(from: 'top' | 'documents'): Links {
  const up = from === 'top' ? '' : '../'
  return makeLinks(
    (name) => `${up}${ownPages.has(name) ? name : 'index'}.html`,
    (document) => `${up}${documentPage(document)}`,
  )
}

/** The page of a document, and of the pairs in which it is the first. */
export function documentPage({index}: DocumentEntry): string {
  return `documents/${String(index + 1).padStart(4, '0')}.html`
}

function makeLinks(
  viewPage: (name: ViewName) => string,
  page: (document: DocumentEntry) => string,
): Links {
  return {
    view: (name) => `${viewPage(name)}#${name}`,
    document: (document) => `${page(document)}#${anchors.document(document)}`,
    metric: (document, index) => `${page(document)}#${anchors.metric(document, index)}`,
    section: (document, index) => `${page(document)}#${anchors.section(document, index)}`,
    pair: (pair) => `${page(pair.a)}#${anchors.pair(pair)}`,
    passage: (pair, index) => `${page(pair.a)}#${anchors.passage(pair, index)}`,
  }
}

/** The ids that addresses point to. */
export const anchors = {
  document: ({anchor}: DocumentEntry): string => `doc-${anchor}`,
  metric: ({anchor}: DocumentEntry, index: number): string => `metric-${anchor}-${index + 1}`,
  section: ({anchor}: DocumentEntry, index: number): string => `section-${anchor}-${index + 1}`,
  pair: ({anchor}: PairEntry): string => `pair-${anchor}`,
  passage: ({anchor}: PairEntry, index: number): string => `passage-${anchor}-${index + 1}`,
} as const
