/**
 * Postings to which documents are added for ever, in chunks: those of one shingle stand side by side,
 * so that reading a list costs a few visits to memory and not one a document.
 */
import {doubled} from '../collection/growing.ts'

/** Documents by shingle. Both are numbers; shingles are 0, 1, 2 … in the order in which they come. */
export interface PostingChunks {
  /** Add a document to a shingle, which may be the next new one. */
  readonly add: (shingle: number, document: number) => void
  /** In how many documents a shingle is. */
  readonly count: (shingle: number) => number
  /** The document that was added last to a shingle, -1 for none. */
  readonly last: (shingle: number) => number
  /**
   * Write the documents of a shingle to the front of an array, the last ones first, at most `most` and
   * no more than it has room for. Returns how many.
   */
  readonly read: (shingle: number, most: number, into: Uint32Array) => number
}

/**
 * Documents of a chunk by how many stand before it: with the link to the chunk before, one fills up to a
 * line of the processor's cache, and most shingles stand in one document alone.
 */
const usualSize = 15
const second = {before: 1, size: 3}
const third = {before: 4, size: 7}
const usual = {before: 11, size: usualSize}

export function makePostingChunks(): PostingChunks {
  // By shingle: its last chunk, and how many documents it has.
  let chunks = new Uint32Array(1024)
  let counts = new Uint32Array(1024)
  // Chunks: the one before, then documents.
  let room = new Uint32Array(4096)
  let filled = 0

  return {
    count: (shingle) => counts[shingle] ?? 0,
    last: (shingle) => {
      const count = counts[shingle] ?? 0
      return count === 0 ? -1 : (room[(chunks[shingle] ?? 0) + count - beforeChunk(count - 1)] ?? 0)
    },
    add: (shingle, document) => {
      if (shingle >= counts.length) {
        chunks = doubled(chunks)
        counts = doubled(counts)
      }

      const count = counts[shingle] ?? 0
      const before = beforeChunk(count)
      if (before === count) {
        const size = sizeOfChunk(before)
        if (filled + 1 + size > room.length) room = doubled(room)
        room[filled] = chunks[shingle] ?? 0
        chunks[shingle] = filled
        filled += 1 + size
      }

      room[(chunks[shingle] ?? 0) + 1 + count - before] = document
      counts[shingle] = count + 1
    },
    read: (shingle, most, into) => {
      let left = counts[shingle] ?? 0
      const wanted = Math.min(left, most, into.length)
      let chunk = chunks[shingle] ?? 0
      let length = 0
      while (length < wanted) {
        const before = beforeChunk(left - 1)
        for (let at = left - before; at > 0 && length < wanted; at--) {
          into[length++] = room[chunk + at] ?? 0
        }

        chunk = room[chunk] ?? 0
        left = before
      }

      return length
    },
  }
}

/** How many documents stand before the chunk of the document with a number. */
function beforeChunk(number: number): number {
  if (number >= usual.before) return number - ((number - usual.before) % usualSize)
  return number >= third.before ? third.before : Math.min(number, second.before)
}

function sizeOfChunk(before: number): number {
  if (before >= usual.before) return usualSize
  return before === third.before ? third.size : before === second.before ? second.size : 1
}
