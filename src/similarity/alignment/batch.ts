/**
 * Alignments of many pairs, packed: a record of numbers a pair, and its passages as variable-length
 * bytes, so that a hundred thousand alignments take tens of megabytes and pass between threads
 * without a copy.
 */
import {takeMemory, type Arena} from '../collection/arena.ts'
import type {Block, Blocks} from './passages.ts'
import {isReplaced} from './replaced.ts'

/** Numbers of a record. */
const recordLength = 7

/** Packed alignments. */
export interface AlignmentBatch {
  readonly count: number
  /** Per pair: a, b, matched symbols, covered symbols of a and of b, passages, first byte. */
  readonly records: Uint32Array
  readonly bytes: Uint8Array
}

/** One alignment by its numbers. `a` is the document that sorts first, not the earlier one. */
export interface Alignment {
  readonly a: number
  readonly b: number
  /** Equal symbols, all passages together. */
  readonly matched: number
  /** Equal symbols and those of words put for others (`isReplaced`), all passages together. */
  readonly coveredA: number
  readonly coveredB: number
  readonly passageCount: number
}

export interface BatchWriter {
  readonly add: (a: number, b: number, passages: readonly Blocks[]) => void
  /** The batch, in memory of this arena; what is added from here on is the next. */
  readonly finish: (arena: Arena) => AlignmentBatch
}

export function makeBatchWriter(): BatchWriter {
  let records = new Uint32Array(recordLength * 256)
  let bytes = new Uint8Array(4096)
  let count = 0
  let length = 0

  const write = (value: number): void => {
    let rest = value
    while (rest >= 0x80) {
      bytes[length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }

    bytes[length++] = rest
  }

  const add = (a: number, b: number, passages: readonly Blocks[]): void => {
    if ((count + 1) * recordLength > records.length) {
      const more = new Uint32Array(records.length * 2)
      more.set(records)
      records = more
    }

    const firstByte = length
    let matched = 0
    let replacedA = 0
    let replacedB = 0
    for (const blocks of passages) {
      // At most five bytes a number.
      const needed = length + 15 * (blocks.length + 1)
      if (needed > bytes.length) {
        const more = new Uint8Array(Math.max(bytes.length * 2, needed))
        more.set(bytes)
        bytes = more
      }

      write(blocks.length)
      let endA = 0
      let endB = 0
      for (const [at, block] of blocks.entries()) {
        const gapA = block.a - endA
        const gapB = block.b - endB
        write(gapA)
        write(gapB)
        write(block.length)
        if (at > 0 && isReplaced(gapA, gapB)) {
          replacedA += gapA
          replacedB += gapB
        }

        endA = block.a + block.length
        endB = block.b + block.length
        matched += block.length
      }
    }

    records.set(
      [a, b, matched, matched + replacedA, matched + replacedB, passages.length, firstByte],
      count * recordLength,
    )
    count++
  }

  return {
    add,
    finish: (arena) => {
      const recordRoom = takeMemory(arena, 4 * recordLength * count)
      const sharedRecords = new Uint32Array(
        recordRoom.memory,
        recordRoom.start,
        recordLength * count,
      )
      sharedRecords.set(records.subarray(0, recordLength * count))
      const byteRoom = takeMemory(arena, length)
      const sharedBytes = new Uint8Array(byteRoom.memory, byteRoom.start, length)
      sharedBytes.set(bytes.subarray(0, length))
      const batch = {count, records: sharedRecords, bytes: sharedBytes}
      count = 0
      length = 0
      return batch
    },
  }
}

/** The numbers of an alignment. */
export function readAlignment({records}: AlignmentBatch, index: number): Alignment {
  const at = index * recordLength
  return {
    a: records[at] ?? 0,
    b: records[at + 1] ?? 0,
    matched: records[at + 2] ?? 0,
    coveredA: records[at + 3] ?? 0,
    coveredB: records[at + 4] ?? 0,
    passageCount: records[at + 5] ?? 0,
  }
}

/** Call back with each block of an alignment: passage number, starts, length; in the order of a. */
export function forEachBlock(
  {records, bytes}: AlignmentBatch,
  index: number,
  visit: (passage: number, a: number, b: number, length: number) => void,
): void {
  let at = records[index * recordLength + 6] ?? 0
  const passageCount = records[index * recordLength + 5] ?? 0

  const read = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }

  for (let passage = 0; passage < passageCount; passage++) {
    const blockCount = read()
    let endA = 0
    let endB = 0
    for (let block = 0; block < blockCount; block++) {
      const a = endA + read()
      const b = endB + read()
      const length = read()
      visit(passage, a, b, length)
      endA = a + length
      endB = b + length
    }
  }
}

/** The passages of an alignment, with its two documents in the other order if so wished. */
export function readPassages(
  batch: AlignmentBatch,
  index: number,
  isSwapped: boolean = false,
): readonly Blocks[] {
  const passages: Block[][] = []
  forEachBlock(batch, index, (passage, a, b, length) => {
    const block = isSwapped ? {a: b, b: a, length} : {a, b, length}
    const blocks = passages[passage]
    if (blocks === undefined) passages.push([block])
    else blocks.push(block)
  })
  return passages
}
