/** What the first page says: the worst first, and nothing that has to be looked up elsewhere. */
import type {WarningCode} from '../../../diagnostics/types.ts'
import type {CollectionFinding, Finding} from '../../../findings/types.ts'
import type {Role} from '../../../roles/types.ts'
import {roles} from '../../../roles/scores.ts'
import {roleShares} from '../../role-shares.ts'
import type {Corpus, DocumentEntry, PairEntry} from './corpus.ts'
import {heatMapView, type HeatMapView} from './heat-map.ts'

/** A document among the ranked. */
export interface RankedDocument {
  readonly document: DocumentEntry
  /**
   * The pair with the document that holds most of it, stock phrases left out as in the total;
   * `null` when it shares nothing else.
   */
  readonly worst: {
    readonly pair: PairEntry
    readonly other: DocumentEntry
    readonly share: number
  } | null
}

/** Documents that belong together. */
export interface GroupView {
  readonly kind: 'cluster' | 'group'
  /** From 1, within its kind. */
  readonly number: number
  readonly documents: readonly DocumentEntry[]
  /** Mean share of the common text; `null` of a cluster, whose members are copies. */
  readonly share: number | null
  /** Beginnings of the common passages, from the first member. */
  readonly quotes: readonly string[]
}

/** Something that a reader should look at twice. */
export interface OverviewFinding {
  readonly finding: Finding | CollectionFinding
  readonly documents: readonly DocumentEntry[]
}

export interface CoverageRow {
  readonly document: DocumentEntry
  /** Share of the document, 0..1, by role; absent roles are missing. */
  readonly shares: ReadonlyMap<Role, number>
}

export interface OverviewView {
  readonly counts: {
    readonly documents: number
    readonly characters: number
    readonly pairs: number
    readonly metrics: number
    readonly placeholders: number
    readonly warnings: number
    /** Documents that are copies, and those that are partly so and no copies. */
    readonly copies: number
    readonly partial: number
    readonly clusters: number
  }
  readonly suspicious: readonly PairEntry[]
  /** By share elsewhere, then by worst single source. */
  readonly ranking: readonly RankedDocument[]
  readonly heatMap: HeatMapView | null
  readonly groups: readonly GroupView[]
  readonly coverage: readonly CoverageRow[]
  readonly coverageCounts: ReadonlyMap<Role, number>
  /** Codes of warnings, the most frequent first. */
  readonly warnings: readonly {
    readonly code: WarningCode
    readonly count: number
    readonly documents: readonly DocumentEntry[]
  }[]
  /** Within documents, then across them. */
  readonly findings: readonly OverviewFinding[]
  readonly skipped: readonly {readonly path: string; readonly reason: string}[]
  readonly sources: readonly {
    readonly path: string
    readonly encoding: string
    readonly count: number
  }[]
}

/** Most quotes of one group, and their length in characters. */
const quoteCount = 3
const quoteLength = 60

export function overviewView(corpus: Corpus): OverviewView {
  const {data, documents, pairs} = corpus
  const suspicious = pairs.filter(({pair}) => pair.verdict !== 'boilerplate')
  const copies = membersOf(suspicious.filter(({pair}) => pair.verdict === 'copy'))
  const involved = membersOf(suspicious)
  const coverage = documents.map((document) => ({
    document,
    shares: new Map(roleShares(document.analysis).map(({role, share}) => [role, share])),
  }))

  return {
    counts: {
      documents: documents.length,
      characters: sum(documents, ({analysis}) => analysis.text.length),
      pairs: pairs.length,
      metrics: sum(documents, ({analysis}) => analysis.metrics.filter(({weak}) => !weak).length),
      placeholders: sum(documents, ({analysis}) => analysis.placeholders.length),
      warnings: sum(documents, ({analysis}) => analysis.warnings.length),
      copies: copies.size,
      partial: involved.size - copies.size,
      clusters: data.comparison.clusters.length,
    },
    suspicious,
    ranking: rankDocuments(corpus),
    heatMap: heatMapView(corpus),
    groups: groupViews(corpus),
    coverage,
    coverageCounts: new Map(
      roles.map((role) => [role, coverage.filter(({shares}) => shares.has(role)).length]),
    ),
    warnings: warningsByCode(documents),
    findings: findingsOf(corpus),
    skipped: data.skipped ?? [],
    sources: sourcesOf(documents),
  }
}

/** The documents, the one that stands elsewhere most first. */
export function rankDocuments({documents, pairsOf}: Corpus): readonly RankedDocument[] {
  const ranked = documents.map((document): RankedDocument => {
    const pairOf = new Map(
      (pairsOf.get(document.id) ?? []).map((pair) => [
        (pair.a === document ? pair.b : pair.a).id,
        pair,
      ]),
    )
    // Sources come with the worst first, and without stock phrases, as the total does.
    for (const {id, share} of document.share.sources) {
      const pair = pairOf.get(id)
      if (pair === undefined) continue
      return {document, worst: {pair, other: pair.a === document ? pair.b : pair.a, share}}
    }

    return {document, worst: null}
  })

  return ranked.toSorted(
    (left, right) =>
      right.document.share.shareElsewhere - left.document.share.shareElsewhere ||
      (right.worst?.share ?? 0) - (left.worst?.share ?? 0),
  )
}

function membersOf(pairs: readonly PairEntry[]): ReadonlySet<DocumentEntry> {
  return new Set(pairs.flatMap(({a, b}) => [a, b]))
}

function groupViews({data, byId}: Corpus): readonly GroupView[] {
  const find = (ids: readonly string[]): readonly DocumentEntry[] =>
    ids.flatMap((id) => byId.get(id) ?? [])

  return [
    ...data.comparison.clusters.map((ids, index) => ({
      kind: 'cluster' as const,
      number: index + 1,
      documents: find(ids),
      share: null,
      quotes: [],
    })),
    ...data.comparison.groups.map(({documents: ids, share, passages}, index) => {
      const documents = find(ids)
      const text = documents[0]?.analysis.text ?? ''
      const quotes = passages
        .toSorted((a, b) => b.end - b.start - (a.end - a.start))
        .slice(0, quoteCount)
        .map(({start, end}) => text.slice(start, Math.min(end, start + quoteLength)).trim())
      return {kind: 'group' as const, number: index + 1, documents, share, quotes}
    }),
  ]
}

function warningsByCode(documents: readonly DocumentEntry[]): OverviewView['warnings'] {
  const found = new Map<WarningCode, {count: number; readonly documents: Set<DocumentEntry>}>()
  for (const document of documents) {
    for (const {code} of document.analysis.warnings) {
      const entry = found.get(code) ?? {count: 0, documents: new Set()}
      entry.count++
      entry.documents.add(document)
      found.set(code, entry)
    }
  }

  return [...found]
    .map(([code, entry]) => ({code, count: entry.count, documents: [...entry.documents]}))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}

function sourcesOf(documents: readonly DocumentEntry[]): OverviewView['sources'] {
  const found = new Map<string, {path: string; encoding: string; count: number}>()
  for (const {analysis} of documents) {
    const {path, encoding} = analysis.source
    const entry = found.get(path) ?? {path, encoding, count: 0}
    entry.count++
    found.set(path, entry)
  }

  return [...found.values()]
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

function findingsOf({data, documents, byId}: Corpus): readonly OverviewFinding[] {
  return [
    ...documents.flatMap((document) =>
      document.analysis.findings.map((finding) => ({finding, documents: [document]})),
    ),
    ...(data.findings ?? []).map((finding) => ({
      finding,
      documents: [...new Set(finding.places.map(({document}) => document))].flatMap(
        (id) => byId.get(id) ?? [],
      ),
    })),
  ]
}
