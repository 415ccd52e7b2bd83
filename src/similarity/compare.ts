/**
 * Compares a collection: normal form → shingles → candidates → alignment → verdicts, clusters,
 * groups. Nothing compares all pairs; only candidates are aligned.
 */
import type {Document} from '../document/types.ts'
import {findCandidates} from './candidates.ts'
import {clusterCopies} from './clusters.ts'
import {findGroups} from './groups.ts'
import {findMatches} from './matches.ts'
import {normalise, type Normalised} from './normalise.ts'
import {resolveOptions, type CompareOptions, type ResolvedOptions} from './options.ts'
import {chainEdits, chainMatches, originalSpan, type Chain} from './passages.ts'
import {hashShingles, shingleLength} from './shingles.ts'
import {findStock} from './stock.ts'
import type {Comparison, DocumentShare, Pair, Passage} from './types.ts'
import {judge} from './verdict.ts'

export type {CompareOptions} from './options.ts'

/** A pair with what was aligned, before it is judged. */
interface Aligned {
  readonly a: number
  readonly b: number
  readonly chains: readonly Chain[]
  readonly matched: number
}

type IndexedPair = Pair & {readonly aIndex: number; readonly bIndex: number}

/**
 * Compare documents with one another.
 *
 * Deterministic; the order of the documents changes nothing but which of a pair is called `a`.
 *
 * @throws {TypeError} When `documents` is no array of documents.
 * @throws {RangeError} When an option is out of range, never for what a text says.
 */
export function compare(documents: readonly Document[], options: CompareOptions = {}): Comparison {
  const resolved = resolveOptions(options)
  if (!Array.isArray(documents)) {
    throw new TypeError(`Expected documents to be an array, got ${typeof documents}`)
  }

  const texts = documents.map(({text}) => normalise(text))
  const hashes = texts.map(({units}) => hashShingles(units))
  const aligned = alignCandidates(texts, hashes, resolved)
  const stock = findStock(hashes, representatives(texts, aligned, resolved))
  const pairs = aligned
    .map((pair) => judgePair(pair, documents, texts, hashes, stock, resolved))
    .toSorted(byStrength)
  const copies = pairs
    .filter(({verdict}) => verdict === 'copy')
    .map(({aIndex, bIndex}) => ({a: aIndex, b: bIndex}))
  const idOf = (index: number): string => documents[index]?.id ?? ''

  return {
    documents: documentShares(documents, texts, pairs),
    pairs: pairs.map(({aIndex: _a, bIndex: _b, ...pair}) => pair),
    clusters: clusterCopies(copies).map((members) => members.map(idOf)),
    groups: findGroups(pairs, idOf),
  }
}

function alignCandidates(
  texts: readonly Normalised[],
  hashes: readonly Uint32Array[],
  {minPassage}: ResolvedOptions,
): readonly Aligned[] {
  const none: Normalised = {
    units: new Uint16Array(),
    starts: new Uint32Array(),
    ends: new Uint32Array(),
  }

  // A passage of m units in a row holds m − k + 1 shingles.
  return findCandidates(hashes, Math.max(1, minPassage - shingleLength + 1)).flatMap(({a, b}) => {
    const matches = findMatches(
      texts[a] ?? none,
      texts[b] ?? none,
      hashes[a] ?? new Uint32Array(),
      hashes[b] ?? new Uint32Array(),
    )
    const chains = chainMatches(matches, minPassage)
    const matched = chains.reduce((sum, chain) => sum + chain.matched, 0)
    return chains.length === 0 ? [] : [{a, b, chains, matched}]
  })
}

/** One document of every heap of copies, and every document that is in none. */
function representatives(
  texts: readonly Normalised[],
  aligned: readonly Aligned[],
  {copyShare}: ResolvedOptions,
): readonly number[] {
  const copies = aligned.filter(({a, b, matched}) => {
    const shorter = Math.min(lengthOf(texts, a), lengthOf(texts, b))
    return matched >= copyShare * shorter
  })
  const collapsed = new Set(clusterCopies(copies).flatMap((members) => members.slice(1)))
  return texts.map((_, index) => index).filter((index) => !collapsed.has(index))
}

function lengthOf(texts: readonly Normalised[], index: number): number {
  return texts[index]?.units.length ?? 0
}

function judgePair(
  {a, b, chains, matched}: Aligned,
  documents: readonly Document[],
  texts: readonly Normalised[],
  hashes: readonly Uint32Array[],
  stock: ReadonlySet<number>,
  options: ResolvedOptions,
): IndexedPair {
  const [left, right] = [texts[a], texts[b]]
  const aLength = lengthOf(texts, a)
  const bLength = lengthOf(texts, b)
  const passages: Passage[] = []
  let originalUnits = 0
  let longestOriginal = 0

  for (const chain of chains) {
    const first = chain.matches[0]
    const last = chain.matches.at(-1)
    if (left === undefined || right === undefined || first === undefined || last === undefined) {
      continue
    }

    const own = 1 - stockShare(chain, hashes[a] ?? new Uint32Array(), stock)
    originalUnits += Math.round(chain.matched * own)
    if (own > 0.5) longestOriginal = Math.max(longestOriginal, chain.matched)
    const edits = chainEdits(chain, left, right, documents[a]?.text ?? '', documents[b]?.text ?? '')
    const covered = last.a + last.length - first.a + (last.b + last.length - first.b)
    passages.push({
      a: originalSpan(left, first.a, last.a + last.length),
      b: originalSpan(right, first.b, last.b + last.length),
      kind: edits.length === 0 ? 'exact' : 'edited',
      similarity: (2 * chain.matched) / covered,
      stock: own <= 0.5,
      edits,
    })
  }

  const shared = {
    shareOfA: matched / aLength,
    shareOfB: matched / bLength,
    originalUnits,
    originalOfSmaller: originalUnits / Math.min(aLength, bLength),
    longestOriginal,
  }

  return {
    a: documents[a]?.id ?? '',
    b: documents[b]?.id ?? '',
    aIndex: a,
    bIndex: b,
    similarity: (2 * matched) / (aLength + bLength),
    shareOfA: shared.shareOfA,
    shareOfB: shared.shareOfB,
    originalShare: originalUnits / matched,
    ...judge(shared, options),
    passages,
    findings: [],
    direction: null,
  }
}

/** Share of a chain's shingles that are stock phrases, 0..1. */
function stockShare({matches}: Chain, hashes: Uint32Array, stock: ReadonlySet<number>): number {
  let count = 0
  let known = 0
  for (const {a, length} of matches) {
    for (let at = a; at <= a + length - shingleLength; at++) {
      count++
      if (stock.has(hashes[at] ?? 0)) known++
    }
  }

  return count === 0 ? 0 : known / count
}

const ranks = {copy: 0, partial: 1, boilerplate: 2} as const

/** The most suspicious first. */
function byStrength(left: IndexedPair, right: IndexedPair): number {
  return (
    ranks[left.verdict] - ranks[right.verdict] ||
    right.similarity - left.similarity ||
    left.aIndex - right.aIndex ||
    left.bIndex - right.bIndex
  )
}

/** What of each document stands in others, stock phrases left out. */
function documentShares(
  documents: readonly Document[],
  texts: readonly Normalised[],
  pairs: readonly IndexedPair[],
): readonly DocumentShare[] {
  const found = texts.map(({units}) => ({
    units: new Uint8Array(units.length),
    sources: new Map<string, number>(),
  }))

  const note = (
    index: number,
    other: string,
    share: number,
    spans: readonly {start: number; end: number}[],
  ): void => {
    const entry = found[index]
    const text = texts[index]
    if (entry === undefined || text === undefined) return
    entry.sources.set(other, share)
    for (const span of spans) {
      entry.units.fill(1, unitAt(text.starts, span.start), unitAt(text.starts, span.end))
    }
  }

  for (const {aIndex, bIndex, a, b, shareOfA, shareOfB, passages} of pairs) {
    const own = passages.filter(({stock}) => !stock)
    note(
      aIndex,
      b,
      shareOfA,
      own.map((passage) => passage.a),
    )
    note(
      bIndex,
      a,
      shareOfB,
      own.map((passage) => passage.b),
    )
  }

  return documents.map(({id, title, source, text}, index) => {
    const entry = found[index]
    const length = lengthOf(texts, index)
    const covered = entry?.units.reduce((sum, each) => sum + each, 0) ?? 0
    return {
      id,
      title,
      source,
      length: text.length,
      shareElsewhere: length === 0 ? 0 : covered / length,
      sources: [...(entry?.sources ?? [])]
        .map(([other, share]) => ({id: other, share}))
        .toSorted((left, right) => right.share - left.share),
    }
  })
}

/** The first unit whose original starts at or after an offset. */
function unitAt(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }

  return low
}
