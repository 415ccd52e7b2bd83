/** Sketches of many documents in a row, as three arrays that workers share. */
import {codesOf, grownNumbers, sharedNumbers, type CodeTable} from '../collection/code-store.ts'
import {findSamples, hashSamples, sampleBound} from './sampling.ts'

/** The kept shingles of documents `from` to `to`, in the order of the text, repeats included. */
export interface SketchBlock {
  readonly from: number
  /** Shingles of document d: `bounds[d - from]` to `bounds[d - from + 1]`. */
  readonly bounds: Uint32Array
  /** First hashes, all below the bound of the rate. */
  readonly highs: Uint32Array
  /** Second hashes, of the whole 32-bit range. */
  readonly lows: Uint32Array
}

/** Where the hashes of a block are written as long as they fit. */
export interface SketchRoom {
  readonly highs: Uint32Array
  readonly lows: Uint32Array
}

/** Shingles that so many symbols may keep: a tenth more than expected, as samples of a hash are even. */
export function expectedShingles(symbols: number, rate: number): number {
  return Math.ceil((symbols / rate) * 1.1) + 16
}

/** Shared memory for so many hashes. */
export function makeSketchRoom(length: number): SketchRoom {
  return {highs: sharedNumbers(length), lows: sharedNumbers(length)}
}

/** Sketch the documents `from` to `to` (exclusive) of a collection. */
export function sketchBlock(
  table: CodeTable,
  from: number,
  to: number,
  rate: number,
  room: SketchRoom | null = null,
): SketchBlock {
  const bound = sampleBound(rate)
  let longest = 0
  let symbols = 0
  for (let index = from; index < to; index++) {
    const length = table.lengthOf[index] ?? 0
    longest = Math.max(longest, length)
    symbols += length
  }

  const positions = new Uint32Array(longest)
  const hashes = new Uint32Array(longest)
  const bounds = sharedNumbers(to - from + 1)
  let {highs, lows} = room ?? makeSketchRoom(expectedShingles(symbols, rate))
  let total = 0

  for (let index = from; index < to; index++) {
    const codes = codesOf(table, index)
    const count = findSamples(codes, bound, positions, hashes)
    if (total + count > highs.length) {
      highs = grownNumbers(highs, total + count)
      lows = grownNumbers(lows, total + count)
    }

    hashSamples(codes, count, positions, hashes, highs, lows, total)
    total += count
    bounds[index - from + 1] = total
  }

  return {from, bounds, highs: highs.subarray(0, total), lows: lows.subarray(0, total)}
}
