/**
 * Sorts postings by shard: a counting sort in which ranges of postings are counted and placed side by
 * side, each range with places of its own, so that postings ascend within a shard as they would if one
 * thread had done it all.
 */
import {sharedNumbers} from '../collection/code-store.ts'

/** Postings of a shard: a table of twice as many slots fits a second-level cache. */
const shardPostings = 0x8000

const largestShardBits = 16

/** Ranges of postings, as long as each is worth a message. */
const mostRanges = 16
const leastRange = 0x1_0000

/** A sort in progress; survives being posted to a worker. */
export interface ShardSort {
  /** The second hashes, whose top bits say the shard. */
  readonly lows: Uint32Array
  /** Where the numbers of the postings go. */
  readonly lists: Uint32Array
  readonly shardBits: number
  readonly rangeCount: number
  /** For each range one number a shard: how many postings, then where the next one goes. */
  readonly places: Uint32Array
}

/** Begin a sort. */
export function makeShardSort(lows: Uint32Array): ShardSort {
  let shardBits = 0
  while (shardBits < largestShardBits && lows.length >>> shardBits > shardPostings) shardBits++
  const rangeCount = Math.max(1, Math.min(mostRanges, Math.floor(lows.length / leastRange)))
  return {
    lows,
    lists: sharedNumbers(lows.length),
    shardBits,
    rangeCount,
    places: sharedNumbers(rangeCount * 2 ** shardBits),
  }
}

/** Count the postings of a range by shard. */
export function countShards(sort: ShardSort, range: number): void {
  const {lows, shardBits} = sort
  const {from, to, places} = rangeOf(sort, range)
  const shift = shiftOf(shardBits)
  for (let posting = from; posting < to; posting++) {
    const shard = ((lows[posting] ?? 0) >>> 1) >>> shift
    places[shard] = (places[shard] ?? 0) + 1
  }
}

/**
 * Once all ranges are counted, find where each puts its postings. Returns the bounds of the shards in
 * `lists`, one more than there are shards.
 */
export function placeShards({shardBits, rangeCount, places}: ShardSort): Uint32Array {
  const count = 2 ** shardBits
  const bounds = sharedNumbers(count + 1)
  let place = 0
  for (let shard = 0; shard < count; shard++) {
    for (let at = shard; at < rangeCount * count; at += count) {
      const postings = places[at] ?? 0
      places[at] = place
      place += postings
    }

    bounds[shard + 1] = place
  }

  return bounds
}

/** Put the postings of a range into their shards. */
export function sortShards(sort: ShardSort, range: number): void {
  const {lows, lists, shardBits} = sort
  const {from, to, places} = rangeOf(sort, range)
  const shift = shiftOf(shardBits)
  for (let posting = from; posting < to; posting++) {
    const shard = ((lows[posting] ?? 0) >>> 1) >>> shift
    const place = places[shard] ?? 0
    lists[place] = posting
    places[shard] = place + 1
  }
}

/** After a shift by one: a shift by 32 is one by 0 in this language. */
function shiftOf(shardBits: number): number {
  return 31 - shardBits
}

function rangeOf(
  {lows, shardBits, rangeCount, places}: ShardSort,
  range: number,
): {from: number; to: number; places: Uint32Array} {
  const length = Math.ceil(lows.length / rangeCount)
  const count = 2 ** shardBits
  return {
    from: range * length,
    to: Math.min(lows.length, (range + 1) * length),
    places: places.subarray(range * count, (range + 1) * count),
  }
}
