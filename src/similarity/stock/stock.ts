/**
 * The background model: which stretches of a text are stock phrases of the genre.
 *
 * In a batch of twenty documents the frequency of a shingle says little, so the package brings a
 * list: phrases of the corpus that stand in three or more independent documents
 * (`stock.generated.ts`), and clichés listed by hand (`cliches.ts`). A symbol is stock when some
 * run of five symbols over it is on the list. The list is a set of 64-bit hashes in typed arrays,
 * which workers share.
 */
import {hashFive} from '../normal/hash-five.ts'
import {normalCodes} from '../normal/normal-form.ts'
import {cliches} from './cliches.ts'
import {formulas} from './formulas.ts'
import {stockPhrases} from './stock.generated.ts'

/** Symbols of a stock shingle; five tell `的领导下` in a phrase from it alone. */
export const stockShingleLength = 5

/**
 * What stands between two stretches of stock phrases is their wording of this year, this place or this
 * hand (推动经济〔均〕实现质的有效提升, 向驻〔皖〕人民解放军), as long as it is no longer than this
 * and than the stretch before it.
 */
const longestVariant = 6

/** The hashes of stock shingles, open addressing; survives being posted to a worker. */
export interface StockModel {
  /** Both hashes of slot s at 2 s; 0, 0 is an empty slot. */
  readonly slots: Uint32Array
}

/** Make the model of the genre's phrases and those of the texts that a caller names. */
export function makeStockModel(texts: readonly string[] = []): StockModel {
  const all = [...ownCodes(), ...texts.map((text) => normalCodes(text))]
  const total = all.reduce((sum, {length}) => sum + length, 0)
  let capacity = 1024
  while (capacity < total * 2) capacity *= 2
  const slots = new Uint32Array(new SharedArrayBuffer(8 * capacity))

  for (const codes of all) {
    for (let at = 0; at + stockShingleLength <= codes.length; at++) {
      const low = hashFive(codes, at) >>> 0
      const high = highHash(codes, at)
      const slot = findSlot(slots, low, high)
      slots[2 * slot] = low
      slots[2 * slot + 1] = high
    }
  }

  return {slots}
}

/**
 * Count stock symbols: `counts[i]` becomes the number of stock symbols among the first i. The array
 * must have room for one more than the codes.
 */
export function countStock({slots}: StockModel, codes: Uint16Array, counts: Uint32Array): void {
  // Where the last stretch of stock began and ended.
  let start = 0
  let end = 0
  counts[0] = 0
  for (let at = 0; at < codes.length; at++) {
    if (at + stockShingleLength <= codes.length && isStock(slots, codes, at)) {
      if (at > end) {
        const isVariant = at - end <= Math.min(longestVariant, end - start)
        if (isVariant)
          for (let between = end; between < at; between++)
            counts[between + 1] = (counts[between] ?? 0) + 1
        else start = at
      }

      end = at + stockShingleLength
    }

    counts[at + 1] = (counts[at] ?? 0) + (at < end ? 1 : 0)
  }
}

let cachedCodes: readonly Uint16Array[] | null = null

function ownCodes(): readonly Uint16Array[] {
  // The generated phrases are in normal form already, in which `#` is a number.
  cachedCodes ??= [
    ...stockPhrases.map((phrase) => Uint16Array.from(phrase, (symbol) => symbol.charCodeAt(0))),
    ...[...cliches, ...formulas].map((phrase) => normalCodes(phrase)),
  ]
  return cachedCodes
}

/** The slot of a hash, or the empty one where it would go. */
function findSlot(slots: Uint32Array, low: number, high: number): number {
  const mask = slots.length / 2 - 1
  let slot = low & mask
  for (;;) {
    const slotLow = slots[2 * slot] ?? 0
    const slotHigh = slots[2 * slot + 1] ?? 0
    if ((slotLow === low && slotHigh === high) || (slotLow === 0 && slotHigh === 0)) return slot
    slot = (slot + 1) & mask
  }
}

/** Whether the run from `at` on is on the list; the second hash is made for the few of which the first is. */
function isStock(slots: Uint32Array, codes: Uint16Array, at: number): boolean {
  const low = hashFive(codes, at) >>> 0
  const mask = slots.length / 2 - 1
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const slotLow = slots[2 * slot] ?? 0
    const slotHigh = slots[2 * slot + 1] ?? 0
    if (slotLow === low && slotHigh === highHash(codes, at)) return true
    if (slotLow === 0 && slotHigh === 0) return false
  }
}

function highHash(codes: Uint16Array, at: number): number {
  const hash =
    Math.imul(codes[at] ?? 0, 0x2545f491) +
    Math.imul(codes[at + 1] ?? 0, 0x6c8e9cf5) +
    Math.imul(codes[at + 2] ?? 0, 0x1b873593) +
    Math.imul(codes[at + 3] ?? 0, 0x41c64e6d) +
    Math.imul(codes[at + 4] ?? 0, 0x5bd1e995)
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> 0
}
