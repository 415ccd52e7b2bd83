/**
 * The background model: which stretches of a text are stock phrases of the genre.
 *
 * In a batch of twenty documents the frequency of a shingle says little, so the package brings a
 * list: phrases of the corpus that stand in three or more independent documents
 * (`stock.generated.ts`), and clichés listed by hand (`cliches.ts`). A symbol is stock when some
 * shingle over it is on the list.
 */
import {cliches} from './cliches.ts'
import {makeHashNumbers} from '../sketch/hash-numbers.ts'
import {normalCodes} from '../normal/normal-form.ts'
import {hashShingles} from '../sketch/shingles.ts'
import {stockPhrases} from './stock.generated.ts'

/** Symbols of a stock shingle; five tell `的领导下` in a phrase from it alone. */
export const stockShingleLength = 5

/** Tells stock from the author's own words. */
export interface StockModel {
  /** 1 for every symbol that is part of a stock phrase. */
  readonly flags: (codes: Uint16Array) => Uint8Array
  /** Whether a shingle, by its hash, is stock. */
  readonly has: (low: number, high: number) => boolean
}

/** Make the model of the genre's phrases and those of the texts that a caller names. */
export function makeStockModel(texts: readonly string[]): StockModel {
  const table = makeHashNumbers()
  for (const phrases of [stockPhrases, cliches, texts]) {
    for (const phrase of phrases) {
      const {low, high, length} = hashShingles(normalCodes(phrase), stockShingleLength)
      for (let at = 0; at < length; at++) table.number(low[at] ?? 0, high[at] ?? 0, true)
    }
  }

  const has = (low: number, high: number): boolean => table.number(low, high, false) !== -1

  return {
    has,
    flags: (codes) => {
      const flags = new Uint8Array(codes.length)
      const {low, high, length} = hashShingles(codes, stockShingleLength)
      for (let at = 0; at < length; at++) {
        if (has(low[at] ?? 0, high[at] ?? 0)) flags.fill(1, at, at + stockShingleLength)
      }

      return flags
    },
  }
}
