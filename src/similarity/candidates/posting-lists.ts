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

/** Postings of a shard: a table of twice as many slots fits a second-level cache. */
const shardPostings = 0x8000

const largestShardBits = 16

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
  let documentCount = 0
  let total = 0
  for (const block of blocks) {
    documentCount += block.bounds.length - 1
    for (const high of block.highs) if (high < bound) total++
  }

  if (total > placeMask)
    throw new RangeError(`Expected at most ${placeMask} shingles, got ${total}`)

  const bounds = sharedNumbers(documentCount + 1)
  const highs: {from: number; values: Uint32Array}[] = []
  const lows = roomInPlace(blocks, total) ?? sharedNumbers(total)
  let length = 0
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    const from = length
    // What is kept moves to the front, over what is not.
    const kept = block.highs
    for (let at = 0; at < block.bounds.length - 1; at++) {
      const index = block.from + at
      const end = block.bounds[at + 1] ?? 0
      for (let shingle = block.bounds[at] ?? 0; shingle < end; shingle++) {
        const high = block.highs[shingle] ?? 0
        if (high >= bound) continue
        kept[length - from] = high
        lows[length] = block.lows[shingle] ?? 0
        length++
      }

      bounds[index + 1] = length
    }

    highs.push({from, values: kept.subarray(0, length - from)})
  }

  const {lists, shardBounds} = sortByShard(lows)
  return {bounds, highs, lows, lists, shardBounds}
}

/**
 * The second hashes moved to the front of the memory that all blocks share, when they do and each lies
 * behind those before it: no second copy, which the collector would be slow to take back.
 */
function roomInPlace(blocks: readonly SketchBlock[], total: number): Uint32Array | null {
  const first = blocks[0]?.lows
  if (first === undefined) return null
  let length = 0
  for (const {lows} of blocks) {
    const start = (lows.byteOffset - first.byteOffset) / 4
    if (lows.buffer !== first.buffer || start < length) return null
    length += lows.length
  }

  return new Uint32Array(first.buffer, first.byteOffset, total)
}

function sortByShard(lows: Uint32Array): {lists: Uint32Array; shardBounds: Uint32Array} {
  let bits = 0
  while (bits < largestShardBits && lows.length >>> bits > shardPostings) bits++
  const count = 2 ** bits
  // A shift by 32 is one by 0 in this language.
  const shift = 31 - bits
  const shardBounds = sharedNumbers(count + 1)
  for (const low of lows) {
    const shard = (low >>> 1) >>> shift
    shardBounds[shard + 1] = (shardBounds[shard + 1] ?? 0) + 1
  }

  for (let shard = 0; shard < count; shard++) {
    shardBounds[shard + 1] = (shardBounds[shard + 1] ?? 0) + (shardBounds[shard] ?? 0)
  }

  const filled = shardBounds.slice()
  const lists = sharedNumbers(lows.length)
  for (let posting = 0; posting < lows.length; posting++) {
    const shard = ((lows[posting] ?? 0) >>> 1) >>> shift
    const place = filled[shard] ?? 0
    lists[place] = posting
    filled[shard] = place + 1
  }

  return {lists, shardBounds}
}
