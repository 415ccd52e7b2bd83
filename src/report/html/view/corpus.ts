/** The collection as every view needs it: documents and pairs with their anchors, found by id. */
import type {Analysis} from '../../../analysis/types.ts'
import type {DocumentShare, Pair} from '../../../similarity/types.ts'
import type {ReportData} from '../types.ts'

/** A document and what links to it. */
export interface DocumentEntry {
  /** Place among the documents, from 0. */
  readonly index: number
  readonly id: string
  /** Unique in the report and safe in a URL: `20_6`. */
  readonly anchor: string
  readonly analysis: Analysis
  readonly share: DocumentShare
}

/** A pair and what links to it. */
export interface PairEntry {
  readonly index: number
  /** `20_6--20_12`. */
  readonly anchor: string
  readonly pair: Pair
  readonly a: DocumentEntry
  readonly b: DocumentEntry
}

export interface Corpus {
  readonly data: ReportData
  readonly documents: readonly DocumentEntry[]
  readonly byId: ReadonlyMap<string, DocumentEntry>
  /** The most suspicious first, as the comparison has them. */
  readonly pairs: readonly PairEntry[]
  /** The pairs that a document is part of, by its id. */
  readonly pairsOf: ReadonlyMap<string, readonly PairEntry[]>
}

/** Join analyses and comparison by id. Documents that were not compared share nothing. */
export function indexCorpus(data: ReportData): Corpus {
  const shares = new Map(data.comparison.documents.map((share) => [share.id, share]))
  const anchors = new Set<string>()
  const documents = data.analyses.map((analysis, index) => ({
    index,
    id: analysis.id,
    anchor: uniqueAnchor(analysis.id, index, anchors),
    analysis,
    share: shares.get(analysis.id) ?? noShare(analysis),
  }))
  const byId = new Map(documents.map((entry) => [entry.id, entry]))

  const pairsOf = new Map<string, PairEntry[]>(documents.map(({id}) => [id, []]))
  const pairs: PairEntry[] = []
  for (const pair of data.comparison.pairs) {
    const a = byId.get(pair.a)
    const b = byId.get(pair.b)
    if (a === undefined || b === undefined) continue
    const entry = {index: pairs.length, anchor: `${a.anchor}--${b.anchor}`, pair, a, b}
    pairs.push(entry)
    pairsOf.get(a.id)?.push(entry)
    pairsOf.get(b.id)?.push(entry)
  }

  return {data, documents, byId, pairs, pairsOf}
}

/** Letters, digits and Han stay; a name that loses something, or is taken, gets its number. */
function uniqueAnchor(id: string, index: number, taken: Set<string>): string {
  const safe = id.replaceAll(/[^\p{L}\p{Nd}_.]/gu, '').slice(0, 60)
  const anchor = safe === id && !taken.has(safe) && safe !== '' ? safe : `${safe}~${index + 1}`
  taken.add(anchor)
  return anchor
}

function noShare({id, title, source, text}: Analysis): DocumentShare {
  return {id, title, source, length: text.length, shareElsewhere: 0, sources: []}
}
