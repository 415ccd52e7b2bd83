/** Sketches of many documents in a row, as three arrays that workers share. */
import {codesOf, grownNumbers, sharedNumbers, type CodeTable} from '../collection/code-store.ts'
import {sampleCodes} from './sampler.ts'

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
  const bounds = sharedNumbers(to - from + 1)
  let {highs, lows} = room ?? makeSketchRoom(expectedShingles(symbolsOf(table, from, to), rate))
  let total = 0
  const take = (partHighs: Uint32Array, partLows: Uint32Array): void => {
    const end = total + partHighs.length
    if (end > highs.length) {
      highs = grownNumbers(highs, end)
      lows = grownNumbers(lows, end)
    }

    highs.set(partHighs, total)
    lows.set(partLows, total)
    total = end
  }

  for (let index = from; index < to; index++) {
    sampleCodes(codesOf(table, index), rate, take)
    bounds[index - from + 1] = total
  }

  return {from, bounds, highs: highs.subarray(0, total), lows: lows.subarray(0, total)}
}

function symbolsOf({lengthOf}: CodeTable, from: number, to: number): number {
  let symbols = 0
  for (let index = from; index < to; index++) symbols += lengthOf[index] ?? 0
  return symbols
}
