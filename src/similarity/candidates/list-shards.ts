/**
 * Makes the posting lists of shards: an open-addressing table finds equal hashes, and a counting sort
 * puts each shingle's documents side by side, in ascending order.
 */
import {makeScratch, scratchNumbers} from '../collection/scratch.ts'
import {classShift, firstFlag, type ClassBounds, type Postings} from './posting-lists.ts'

const noNumbers: Uint32Array = new Uint32Array(0)

const signed = (length: number): Int32Array => new Int32Array(length)

const rooms = {
  slots: makeScratch(signed),
  ownLows: scratchNumbers(),
  ownHighs: scratchNumbers(),
  filled: scratchNumbers(),
  counts: scratchNumbers(),
  latest: makeScratch(signed),
  shingleOf: scratchNumbers(),
  postings: scratchNumbers(),
  documents: scratchNumbers(),
}

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
  const slots = rooms.slots(capacity)
  // By shingle of the shard: its hashes, in how many documents it is, the last of them, and where
  // the next document of its list goes.
  const ownLows = rooms.ownLows(room)
  const ownHighs = rooms.ownHighs(room)
  const filled = rooms.filled(room)
  const counts = rooms.counts(room)
  const latest = rooms.latest(room)
  const shingleOf = rooms.shingleOf(room)
  const postings = rooms.postings(room)
  const documents = rooms.documents(room)

  for (let shard = from; shard < to; shard++) {
    const start = shardBounds[shard] ?? 0
    const size = (shardBounds[shard + 1] ?? 0) - start
    postings.set(lists.subarray(start, start + size))
    slots.fill(-1, 0, capacity)
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
