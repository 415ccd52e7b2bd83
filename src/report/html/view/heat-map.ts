/**
 * The collection as a matrix: how much of the row stands in the column. Where there are too many
 * documents for a page, a cluster or group becomes one row and the worst of the rest fill up.
 */
import type {Corpus, DocumentEntry, PairEntry} from './corpus.ts'
import {seriate, type Likeness} from './seriation.ts'

/** One row, and column, of the map. */
export interface HeatMapEntry {
  /** The document, or the first of those that were put together. */
  readonly document: DocumentEntry
  /** How many documents the row stands for. */
  readonly size: number
}

export interface HeatMapCell {
  /** Share of the row's characters, 0..1; of several documents the largest. */
  readonly share: number
  readonly pair: PairEntry
}

export interface HeatMapView {
  readonly entries: readonly HeatMapEntry[]
  /** By row, then by column; `null` where nothing is shared. */
  readonly cells: readonly (readonly (HeatMapCell | null)[])[]
  /** Documents that share nothing with any other, which have no row. */
  readonly lonely: number
  /** All documents of the collection. */
  readonly total: number
}

/** Rows that a page 1,000 pixels wide has room for. */
const mostRows = 40

export function heatMapView(corpus: Corpus): HeatMapView | null {
  const {documents, pairs} = corpus
  if (documents.length < 2 || pairs.length === 0) return null
  const sharing = new Set(pairs.flatMap(({a, b}) => [a, b]))
  const chosen =
    sharing.size <= mostRows
      ? documents.filter((each) => sharing.has(each)).map((each) => [each])
      : choose(corpus)
  const rowOf = new Map(chosen.flatMap((members, row) => members.map((member) => [member, row])))

  const cells: (HeatMapCell | null)[][] = chosen.map(() => chosen.map(() => null))
  const likenesses: Likeness[] = []
  for (const pair of pairs) {
    const row = rowOf.get(pair.a)
    const column = rowOf.get(pair.b)
    if (row === undefined || column === undefined || row === column) continue
    raise(cells, row, column, {share: pair.pair.shareOfA, pair})
    raise(cells, column, row, {share: pair.pair.shareOfB, pair})
    likenesses.push({a: row, b: column, value: pair.pair.similarity})
  }

  // Clusters that share nothing with one another would be a diagonal and nothing else.
  if (likenesses.length === 0) return null
  const order = seriate(chosen.length, likenesses)
  return {
    entries: order.flatMap((row) => {
      const members = chosen[row] ?? []
      const [document] = members
      return document === undefined ? [] : [{document, size: members.length}]
    }),
    cells: order.map((row) => order.map((column) => cells[row]?.[column] ?? null)),
    lonely: documents.length - sharing.size,
    total: documents.length,
  }
}

function raise(
  cells: (HeatMapCell | null)[][],
  row: number,
  column: number,
  cell: HeatMapCell,
): void {
  const line = cells[row]
  if (line !== undefined && cell.share > (line[column]?.share ?? 0)) line[column] = cell
}

/** Clusters and groups as rows, then single documents by their worst pair, until the map is full. */
function choose({data, byId, pairs}: Corpus): readonly (readonly DocumentEntry[])[] {
  const taken = new Set<DocumentEntry>()
  const rows: DocumentEntry[][] = []
  const together = [
    ...data.comparison.clusters,
    ...data.comparison.groups.map(({documents}) => documents),
  ]

  for (const ids of together) {
    const members = ids.flatMap((id) => byId.get(id) ?? []).filter((each) => !taken.has(each))
    if (members.length === 0 || rows.length === mostRows) continue
    for (const member of members) taken.add(member)
    rows.push(members)
  }

  for (const document of pairs.flatMap(({a, b}) => [a, b])) {
    if (rows.length === mostRows) break
    if (taken.has(document)) continue
    taken.add(document)
    rows.push([document])
  }

  return rows
}
