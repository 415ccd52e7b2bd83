/**
 * Posting lists: for each kept shingle, the documents that have it, from all sketches at once.
 *
 * The postings are cut into shards by the top bits of their second hash, so that the table of one
 * shard stays in the processor's cache and shards can be worked on side by side; `list-shards.ts`
 * makes the lists. Every posting then knows its own place in its list and how frequent its shingle
 * is; a shingle of one document alone has no list.
 */
import {sharedNumbers} from '../collection/code-store.ts'
import {sampleBound} from '../sketch/sampling.ts'
import type {SketchBlock} from '../sketch/sketch-block.ts'
import {countShards, makeShardSort, placeShards, sortShards} from './sort-shards.ts'

/** All sketches of a collection, posting by posting. */
export interface Postings {
  /** Postings of document d: `bounds[d]` to `bounds[d + 1]`. */
  readonly bounds: Uint32Array
  /** The first hashes, as the sketches have them: postings from `from` on. */
  readonly highs: readonly {readonly from: number; readonly values: Uint32Array}[]
  /** The second hashes; `listShards` puts the places (see `placeOf`) there. */
  readonly lows: Uint32Array
  /**
   * First the postings, sorted by shard; after `listShards`, in the same room, the lists: documents,
   * the first of each list with `firstFlag` set.
   */
  readonly lists: Uint32Array
  /** Postings of shard s: `shardBounds[s]` to `shardBounds[s + 1]` of `lists`. */
  readonly shardBounds: Uint32Array
}

/** Set on the first document of a list. */
export const firstFlag = 0x8000_0000

/** Classes stand above the places. */
export const classShift = 28
const placeMask = 0x0fff_ffff

/** Where in `lists` a posting's own document stands. */
export function placeOf(value: number): number {
  return value & placeMask
}

/** How frequent a shingle is: 0 only here, 1 very rare, 2 rare, 3 in some dozens, 4 frequent. */
export function classOf(value: number): number {
  return value >>> classShift
}

/** Most documents of a shingle in each of the classes 1 to 3. */
export interface ClassBounds {
  readonly veryRare: number
  readonly rare: number
  readonly some: number
}

/**
 * Put the sketches together and sort their postings by shard; the first pass of two. The blocks must
 * be sketches at this rate or a smaller one, and are taken out of the array one by one.
 */
export function collectPostings(blocks: SketchBlock[], rate: number): Postings {
  const bound = sampleBound(rate)
  for (const block of blocks) thinBlock(block, bound)
  const joined = joinBlocks(blocks)
  const sort = makeShardSort(joined.lows)
  const ranges = Array.from({length: sort.rangeCount}, (_, range) => range)
  for (const range of ranges) countShards(sort, range)
  const shardBounds = placeShards(sort)
  for (const range of ranges) sortShards(sort, range)
  return {...joined, lists: sort.lists, shardBounds}
}

/** Leave out of a block what is not below the bound; the rest moves to the front, over it. */
export function thinBlock({bounds, highs, lows}: SketchBlock, bound: number): void {
  let length = 0
  let shingle = 0
  for (let at = 1; at < bounds.length; at++) {
    const end = bounds[at] ?? 0
    for (; shingle < end; shingle++) {
      const high = highs[shingle] ?? 0
      if (high >= bound) continue
      highs[length] = high
      lows[length] = lows[shingle] ?? 0
      length++
    }

    bounds[at] = length
  }
}

/** The postings of all blocks in a row; the blocks are taken out of the array one by one. */
export function joinBlocks(blocks: SketchBlock[]): Pick<Postings, 'bounds' | 'highs' | 'lows'> {
  let documentCount = 0
  let total = 0
  for (const {bounds} of blocks) {
    documentCount += bounds.length - 1
    total += bounds.at(-1) ?? 0
  }

  if (total > placeMask)
    throw new RangeError(`Expected at most ${placeMask} shingles, got ${total}`)

  const bounds = sharedNumbers(documentCount + 1)
  const highs: {from: number; values: Uint32Array}[] = []
  const lows = roomInPlace(blocks, total) ?? sharedNumbers(total)
  let from = 0
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    const length = block.bounds.at(-1) ?? 0
    lows.set(block.lows.subarray(0, length), from)
    highs.push({from, values: block.highs.subarray(0, length)})
    for (let at = 1; at < block.bounds.length; at++) {
      bounds[block.from + at] = from + (block.bounds[at] ?? 0)
    }

    from += length
  }

  return {bounds, highs, lows}
}

/**
 * The front of the memory that all blocks share, when they do and each lies behind those before it:
 * no second copy, which the collector would be slow to take back.
 */
function roomInPlace(blocks: readonly SketchBlock[], total: number): Uint32Array | null {
  const first = blocks[0]?.lows
  if (first === undefined) return null
  let length = 0
  for (const {bounds, lows} of blocks) {
    const start = (lows.byteOffset - first.byteOffset) / 4
    if (lows.buffer !== first.buffer || start < length) return null
    length += bounds.at(-1) ?? 0
  }

  return new Uint32Array(first.buffer, first.byteOffset, total)
}
