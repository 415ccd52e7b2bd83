/** Puts what a search found into the result: documents, pairs one at a time, clusters, groups. */
import type {Source} from '../../document/types.ts'
import {readAlignment} from '../alignment/batch.ts'
import {findGroups} from '../clusters/groups.ts'
import type {ShareBlock} from '../judgement/document-shares.ts'
import {verdicts} from '../judgement/judge.ts'
import {originalSpans} from '../normal/normal-form.ts'
import type {Settings} from '../options.ts'
import type {Found, FoundBatch} from '../search/decide.ts'
import type {Comparison, DocumentShare, Pair, Verdict} from '../types.ts'
import {makeQuotationTest, verdictOf} from './quotation-pairs.ts'
import {makeReader, renderPair, type JudgedPair, type Lookup, type Reader} from './render.ts'

/** A comparison whose pairs are put into words only when they are read. */
export interface LazyComparison extends Omit<Comparison, 'pairs'> {
  /** How many pairs there are. */
  readonly pairCount: number
  /** The pairs, the most suspicious first; each reading makes them anew. */
  readonly pairs: Iterable<Pair>
}

/** A document without its text. */
export interface Label {
  readonly id: string
  readonly title: string
  readonly source: Source
}

/** The documents of a comparison by their numbers. */
export interface LabelledTexts {
  readonly labelOf: (index: number) => Label
  readonly textOf: (index: number) => string
  /** Length of the text in UTF-16 code units, also of a text that is not at hand. */
  readonly unitsOf: (index: number) => number
}

const noSource: Source = {path: '', line: 1, encoding: ''}

/** Of a number that no document has. */
export const noLabel: Label = {id: '', title: '', source: noSource}

/** Up to so many pairs are all searched for evidence; all of a collection of 140 documents. */
const searchedPairs = 10_000

/** Whether a pair is searched for evidence beyond equal text, by its rank (from 0) and verdict. */
export type IsSearched = (rank: number, verdict: Verdict) => boolean

/** Pairs by their rank, from 0. Objects are made when they are read, because all together are large. */
interface Ranking {
  readonly count: number
  readonly pairAt: (rank: number) => JudgedPair
}

/**
 * Begin with what needs no shares: pairs in their order, groups. The rest is done when the shares are at
 * hand, which other threads may measure meanwhile.
 */
export function beginComparison(
  {batches, clusters}: Found,
  texts: LabelledTexts,
  lengths: Uint32Array,
  settings: Settings,
): (shares: readonly ShareBlock[]) => LazyComparison {
  const {labelOf, textOf} = texts
  const idOf = (index: number): string => labelOf(index).id
  const lookup: Lookup = (index) => ({id: idOf(index), text: textOf(index)})
  const read = makeReader(lookup)
  const ranked = rankPairs(batches, lengths, lookup, read, settings)
  const groups = findGroups(batches, lengths, settings.minPassage).map(
    ({members, share, passages}) => ({
      documents: members.map((member) => idOf(member)),
      share,
      passages: originalSpans(textOf(members[0] ?? 0), passages),
    }),
  )

  return (shares) => ({
    documents: shares.flatMap((block) => nameShares(block, texts)),
    pairCount: ranked.count,
    pairs: {
      [Symbol.iterator]: () =>
        // Of a hundred thousand pairs that share phrases only, none is searched for more.
        renderAll(
          ranked,
          lookup,
          read,
          (_, verdict) => ranked.count <= searchedPairs || verdict !== 'boilerplate',
        ),
    },
    clusters: clusters.map(({members}) => members.map((member) => idOf(member))),
    groups,
  })
}

/** The shares of a block in the words of the result. */
function nameShares(block: ShareBlock, {labelOf, unitsOf}: LabelledTexts): DocumentShare[] {
  return Array.from({length: block.elsewhere.length}, (_, at) => {
    const index = block.from + at
    const {id, title, source} = labelOf(index)
    const first = block.bounds[at] ?? 0
    // Made at their length: arrays that grow take room for more than most documents have.
    const sources = Array.from({length: (block.bounds[at + 1] ?? 0) - first}, (_source, rank) => ({
      id: labelOf(block.sources[first + rank] ?? 0).id,
      share: block.shares[first + rank] ?? 0,
    }))
    const shareElsewhere = block.elsewhere[at] ?? 0
    return {id, title, source, length: unitsOf(index), shareElsewhere, sources}
  })
}

/**
 * The pairs alone, as `beginComparison` has them, searched for further evidence where `isSearched` says
 * so.
 */
export function renderPairs(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  lookup: Lookup,
  settings: Settings,
  isSearched: IsSearched,
): readonly Pair[] {
  const read = makeReader(lookup)
  const ranked = rankPairs(batches, lengths, lookup, read, settings)
  return [...renderAll(ranked, lookup, read, isSearched)]
}

function* renderAll(
  ranked: Ranking,
  lookup: Lookup,
  read: Reader,
  isSearched: IsSearched,
): Generator<Pair, void, undefined> {
  for (let rank = 0; rank < ranked.count; rank++) {
    yield renderPair(ranked.pairAt(rank), lookup, read, (verdict) => isSearched(rank, verdict))
  }
}

/** Worse verdicts first, then the larger share of the shorter document, then the order of the input. */
function rankPairs(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  lookup: Lookup,
  read: Reader,
  settings: Settings,
): Ranking {
  const isQuoted = makeQuotationTest(lengths, lookup, read, settings)
  const total = batches.reduce((sum, {batch}) => sum + batch.count, 0)
  const batchOf = new Uint32Array(total)
  const indexOf = new Uint32Array(total)
  const firsts = new Uint32Array(total)
  const seconds = new Uint32Array(total)
  const weights = new Float64Array(total)
  const verdictsOf = new Uint8Array(total)
  const quotations = new Uint8Array(total)
  let pair = 0
  for (const [number, found] of batches.entries()) {
    const {batch, judged} = found
    for (let index = 0; index < batch.count; index++) {
      const {a, b, matched} = readAlignment(batch, index)
      const isQuotation = isQuoted(found, index)
      const verdict = isQuotation ? 'boilerplate' : verdictOf(found, index)
      const shared = verdict === 'copy' ? matched : (judged.original[index] ?? 0)
      batchOf[pair] = number
      indexOf[pair] = index
      firsts[pair] = Math.min(a, b)
      seconds[pair] = Math.max(a, b)
      weights[pair] = shared / Math.max(1, Math.min(lengths[a] ?? 0, lengths[b] ?? 0))
      verdictsOf[pair] = verdicts.indexOf(verdict)
      quotations[pair] = isQuotation ? 1 : 0
      pair++
    }
  }

  const order = new Uint32Array(total).map((_, at) => at)
  order.sort(
    (left, right) =>
      difference(verdictsOf, left, right) ||
      difference(weights, right, left) ||
      difference(firsts, left, right) ||
      difference(seconds, left, right),
  )

  return {
    count: Math.min(total, settings.maxPairs),
    pairAt: (rank) => {
      const at = order[rank] ?? 0
      const found = batches[batchOf[at] ?? 0]
      if (found === undefined) throw new RangeError(`Expected a rank below ${total}, got ${rank}`)
      return {
        found,
        index: indexOf[at] ?? 0,
        verdict: verdicts[verdictsOf[at] ?? 0] ?? 'boilerplate',
        isQuotation: quotations[at] === 1,
      }
    },
  }
}

function difference(values: Uint8Array | Uint32Array | Float64Array, a: number, b: number): number {
  return (values[a] ?? 0) - (values[b] ?? 0)
}
