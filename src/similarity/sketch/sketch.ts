/**
 * Sketches: which shingles of each document are kept, as numbers shared by the whole collection.
 *
 * FracMinHash (Irber et al. 2022, "Lightweight compositional analysis of metagenomes with
 * FracMinHash"): a shingle is kept when its hash is below 2^32 / rate. Whether it is kept does not
 * depend on what stands around it or on the collection, so equal text gives equal sketches.
 * Departure: the rate is 1 (all shingles) while the collection is small, so that a single passage
 * of 13 characters is found, and doubles with its size up to a bound.
 */
import {makeHashNumbers} from './hash-numbers.ts'
import {hashShingles} from './shingles.ts'

/** The sketches of a collection. */
export interface Sketches {
  /** One in how many shingles is kept. */
  readonly rate: number
  /** Numbers of document d: `numbers.subarray(bounds[d], bounds[d + 1])`, each once. */
  readonly numbers: Int32Array
  readonly bounds: Uint32Array
  /** In how many documents each number occurs. */
  readonly frequencies: Uint32Array
  /** The number of a hash, -1 when no document has it. */
  readonly find: (low: number, high: number) => number
}

/** Shingles that a collection keeps before sampling starts: a few hundred MB at the very most. */
const fullCollection = 4_000_000

/** Chosen by measurement (see `bench/similarity`): at one in eight, 25 % of a document still leaves forty witnesses. */
const largestRate = 8

const hashRange = 0x1_0000_0000

/** The sampling rate for a collection of so many symbols. */
export function samplingRate(symbolCount: number): number {
  let rate = 1
  while (rate < largestRate && symbolCount / rate > fullCollection) rate *= 2
  return rate
}

/** Whether a hash is in the sample. */
export function isSampled(high: number, rate: number): boolean {
  return high < hashRange / rate
}

/** Sketch every document with shingles of `size` symbols. */
export function sketchDocuments(
  documents: readonly Uint16Array[],
  size: number,
  rate: number,
): Sketches {
  const table = makeHashNumbers()
  const bounds = new Uint32Array(documents.length + 1)
  let numbers = new Int32Array(1024)
  let lastSeen = new Int32Array(1024).fill(-1)
  let frequencies = new Uint32Array(1024)
  let total = 0

  for (const [index, codes] of documents.entries()) {
    const {low, high, length} = hashShingles(codes, size)
    for (let start = 0; start < length; start++) {
      const upper = high[start] ?? 0
      if (!isSampled(upper, rate)) continue
      const number = table.number(low[start] ?? 0, upper, true)
      if (number >= lastSeen.length) {
        lastSeen = extend(lastSeen, -1)
        frequencies = extendUnsigned(frequencies)
      }

      if (lastSeen[number] === index) continue
      lastSeen[number] = index
      frequencies[number] = (frequencies[number] ?? 0) + 1
      if (total === numbers.length) numbers = extend(numbers, 0)
      numbers[total] = number
      total++
    }

    bounds[index + 1] = total
  }

  return {
    rate,
    numbers: numbers.subarray(0, total),
    bounds,
    frequencies: frequencies.subarray(0, table.count()),
    find: (low, high) => table.number(low, high, false),
  }
}

function extend(values: Int32Array<ArrayBuffer>, filler: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2).fill(filler, values.length)
  more.set(values)
  return more
}

function extendUnsigned(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(values.length * 2)
  more.set(values)
  return more
}
