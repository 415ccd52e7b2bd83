/**
 * Posting lists: for each kept shingle, the documents that have it, from all sketches at once.
 *
 * The postings are cut into shards by the top bits of their second hash, so that the table of one
 * shard stays in the processor's cache and shards can be worked on side by side. Within a shard an
 * open-addressing table finds equal hashes, and a counting sort puts each shingle's documents side
 * by side, in ascending order. Every posting then knows its own place in its list and how frequent
 * its shingle is; a shingle of one document alone has no list.
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

/** How frequent a shingle is: 0 only here, 1 very rare, 2 rare, 3 in some dozens, 4 frequent. */
export type FrequencyClass = 0 | 1 | 2 | 3 | 4

const classShift = 28
const placeMask = 0x0fff_ffff

/** Where in `lists` a posting's own document stands. */
export function placeOf(value: number): number {
  return value & placeMask
}

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
  const lows = sharedNumbers(total)
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

const noNumbers: Uint32Array = new Uint32Array(0)

/** Make the lists of shards `from` to `to` (exclusive), in place; the second pass. */
export function listShards(
  {bounds, highs, lows, lists, shardBounds}: Postings,
  {veryRare, rare, some}: ClassBounds,
  from: number,
  to: number,
): void {
  let room = 0
  for (let shard = from; shard < to; shard++) {
    room = Math.max(room, (shardBounds[shard + 1] ?? 0) - (shardBounds[shard] ?? 0))
  }

  let capacity = 16
  while (capacity < room * 2) capacity *= 2
  const mask = capacity - 1
  const slots = new Int32Array(capacity)
  // By shingle of the shard: its hashes, in how many documents it is, the last of them, and where
  // the next document of its list goes.
  const ownLows = new Uint32Array(room)
  const ownHighs = new Uint32Array(room)
  const filled = new Uint32Array(room)
  const counts = new Uint32Array(room)
  const latest = new Int32Array(room)
  const shingleOf = new Uint32Array(room)
  const postings = new Uint32Array(room)
  const documents = new Uint32Array(room)

  for (let shard = from; shard < to; shard++) {
    const start = shardBounds[shard] ?? 0
    const size = (shardBounds[shard + 1] ?? 0) - start
    postings.set(lists.subarray(start, start + size))
    slots.fill(-1)
    let shingles = 0
    let document = 0
    let block = -1
    let blockFrom = 0
    let blockEnd = 0
    let values: Uint32Array = noNumbers

    for (let at = 0; at < size; at++) {
      const posting = postings[at] ?? 0
      const low = lows[posting] ?? 0
      // Postings of a shard ascend, and so do their blocks and documents.
      while (posting >= blockEnd && block + 1 < highs.length) {
        block++
        blockFrom = highs[block]?.from ?? 0
        values = highs[block]?.values ?? noNumbers
        blockEnd = blockFrom + values.length
      }

      const high = values[posting - blockFrom] ?? 0
      let slot = low & mask
      let shingle = slots[slot] ?? -1
      while (shingle !== -1 && (ownLows[shingle] !== low || ownHighs[shingle] !== high)) {
        slot = (slot + 1) & mask
        shingle = slots[slot] ?? -1
      }

      if (shingle === -1) {
        shingle = shingles++
        slots[slot] = shingle
        ownLows[shingle] = low
        ownHighs[shingle] = high
        counts[shingle] = 0
        latest[shingle] = -1
      }

      shingleOf[at] = shingle
      while ((bounds[document + 1] ?? Infinity) <= posting) document++
      documents[at] = document
      if (latest[shingle] !== document) {
        latest[shingle] = document
        counts[shingle] = (counts[shingle] ?? 0) + 1
      }
    }

    let place = start
    for (let shingle = 0; shingle < shingles; shingle++) {
      filled[shingle] = place
      latest[shingle] = -1
      place += counts[shingle] ?? 0
    }

    for (let at = 0; at < size; at++) {
      const posting = postings[at] ?? 0
      const shingle = shingleOf[at] ?? 0
      const owner = documents[at] ?? 0
      const count = counts[shingle] ?? 0
      let own = filled[shingle] ?? 0
      if (latest[shingle] === owner) {
        own--
      } else {
        lists[own] = latest[shingle] === -1 ? owner | firstFlag : owner
        latest[shingle] = owner
        filled[shingle] = own + 1
      }

      const frequency =
        count === 1 ? 0 : count <= veryRare ? 1 : count <= rare ? 2 : count <= some ? 3 : 4
      lows[posting] = (own | (frequency << classShift)) >>> 0
    }

    // What repeats within one document left unused; nothing points there.
    lists.fill(firstFlag, place, start + size)
  }
}
