/** From texts to the pairs that are worth aligning: normal form, sketches, posting lists, candidates. */
import {joinBlocks, type Postings} from '../candidates/posting-lists.ts'
import {makeShardSort, placeShards} from '../candidates/sort-shards.ts'
import {makeArena, type Arena} from '../collection/arena.ts'
import type {CodeTable} from '../collection/code-store.ts'
import {makeTextLoader} from '../collection/text-loader.ts'
import {makeUnitWriter, type MakeUnitWriter} from '../normal/units.ts'
import {
  expectedShingles,
  makeSketchRoom,
  type SketchBlock,
  type SketchRoom,
} from '../sketch/sketch-block.ts'
import {sampleBound} from '../sketch/sampling.ts'
import {leastPiece, ranges, usualPieces} from './pieces.ts'
import type {Plan} from './plan.ts'
import type {Search} from './search.ts'
import type {Task} from './tasks.ts'

/** Candidates with the lists that they were found in. */
export interface Proposal {
  readonly postings: Postings
  /** Pairs of document numbers in a row, the earlier one first; by the later, then by the earlier. */
  readonly pairs: Uint32Array
  /** The memory of the hashes, which have done their work. */
  readonly arena: Arena
}

/** Code units of texts that go to a thread at a time: little room, worth a message. */
const loadedLength = 1 << 20

/** A collection in normal form, with its sketches. */
export interface Sketched {
  readonly table: CodeTable
  readonly blocks: SketchBlock[]
}

/**
 * Normalise and sketch a collection.
 *
 * @yields Lists of tasks.
 */
export function* sketchTexts(
  texts: readonly string[],
  rate: number,
  makeWriter: MakeUnitWriter = makeUnitWriter,
  count: number = usualPieces,
): Search<Sketched> {
  const loader = makeTextLoader(texts, makeWriter)
  const stretches = textRanges(texts, count).map(({from, to, length}) => ({
    from,
    to,
    size: expectedShingles(length, rate),
  }))
  // One large piece of memory goes back to the system when it is let go; many small ones do not.
  const {highs, lows} = makeSketchRoom(stretches.reduce((sum, {size}) => sum + size, 0))
  let at = 0
  const results = yield stretches.map(({from, to, size}) => (slot): Task => {
    const start = at
    at += size
    const room = {highs: highs.subarray(start, at), lows: lows.subarray(start, at)}
    return {kind: 'sketch', texts: loader.load(from, to, slot), rate, room}
  })
  return {
    table: loader.table(),
    blocks: results.flatMap((result) => {
      if (result.kind !== 'sketch') return []
      return [result.isInRoom ? inRoom(result.block, {highs, lows}) : result.block]
    }),
  }
}

/** A block of the room, in memory as this thread knows it. */
function inRoom(block: SketchBlock, {highs, lows}: SketchRoom): SketchBlock {
  const start = block.lows.byteOffset / lows.BYTES_PER_ELEMENT
  const end = start + block.lows.length
  return {...block, highs: highs.subarray(start, end), lows: lows.subarray(start, end)}
}

/** Texts in a row. */
interface Stretch {
  readonly from: number
  readonly to: number
  /** Their code units. */
  readonly length: number
}

/** About so many stretches of equal length, more when they are too long. */
function textRanges(texts: readonly string[], count: number): readonly Stretch[] {
  const longest = Math.min(loadedLength, Math.ceil(totalLength(texts) / count))
  const all: Stretch[] = []
  let from = 0
  let length = 0
  for (const [index, text] of texts.entries()) {
    length += text.length
    const isEnough = length >= longest && index + 1 - from >= leastPiece
    if (!isEnough && length < loadedLength) continue
    all.push({from, to: index + 1, length})
    from = index + 1
    length = 0
  }

  if (from < texts.length) all.push({from, to: texts.length, length})
  return all
}

/** Code units of all texts together. */
export function totalLength(texts: readonly string[]): number {
  return texts.reduce((sum, {length}) => sum + length, 0)
}

/**
 * `collectPostings` in pieces.
 *
 * @yields Lists of tasks.
 */
function* collect(blocks: SketchBlock[], sketchRate: number, rate: number): Search<Postings> {
  if (sketchRate < rate) {
    const bound = sampleBound(rate)
    yield blocks.map((block): Task => ({kind: 'list', step: 'thin', block, bound}))
  }

  const joined = joinBlocks(blocks)
  const sort = makeShardSort(joined.lows)
  const all = Array.from({length: sort.rangeCount}, (_, range) => range)
  yield all.map((range): Task => ({kind: 'list', step: 'count', sort, range}))
  const shardBounds = placeShards(sort)
  yield all.map((range): Task => ({kind: 'list', step: 'sort', sort, range}))
  return {...joined, lists: sort.lists, shardBounds}
}

/**
 * Find the candidates among sketches, which are taken out of the array to save memory, and were made
 * at the rate of the plan unless another is named.
 *
 * @yields Lists of tasks.
 */
export function* propose(
  blocks: SketchBlock[],
  {classes, rules, rate}: Plan,
  sketchRate: number = rate,
): Search<Proposal> {
  const postings = yield* collect(blocks, sketchRate, rate)
  yield ranges(postings.shardBounds.length - 1, 1).map(([from, to]): Task => ({
    kind: 'list',
    step: 'list',
    postings,
    classes,
    from,
    to,
  }))
  const results = yield ranges(postings.bounds.length - 1).map(([from, to]): Task => ({
    kind: 'propose',
    postings,
    rules,
    from,
    to,
  }))
  const found = results.flatMap((result) => (result.kind === 'propose' ? [result.pairs] : []))
  const pairs = new Uint32Array(found.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const each of found) {
    pairs.set(each, at)
    at += each.length
  }

  const [first] = postings.highs
  const isOneRoom = postings.highs.every(({values}) => values.buffer === first?.values.buffer)
  const arena = makeArena(isOneRoom ? (first?.values.buffer ?? null) : null)
  return {postings: {...postings, highs: []}, pairs, arena}
}
