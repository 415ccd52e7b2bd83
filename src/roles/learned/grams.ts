/** Walks through the grams of a sentence. */
import {passedOver, type RoleModel} from './model.ts'

/** The grams found in a sentence; the arrays are reused from sentence to sentence. */
export interface GramHits {
  /** How many are valid. */
  count: number
  /** Symbols of the sentence's normal form, both ends included. */
  length: number
  rows: Int32Array
  /** Offsets in the folded text: the first character of the gram, and behind its last. */
  starts: Uint32Array
  ends: Uint32Array
}

/** An empty list for {@link findGrams}. */
export function emptyHits(): GramHits {
  return {
    count: 0,
    length: 0,
    rows: new Int32Array(0),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
  }
}

/** Find the grams of `text` from `start` to `end` (folded offsets). Linear. */
export function findGrams(
  text: string,
  start: number,
  end: number,
  model: RoleModel,
  hits: GramHits,
): void {
  const {symbols, bound, firstRun, symbolCount, single, pairs} = model
  const most = 2 * (end - start) + 1
  if (hits.rows.length < most) {
    hits.rows = new Int32Array(most * 2)
    hits.starts = new Uint32Array(most * 2)
    hits.ends = new Uint32Array(most * 2)
  }

  const {rows, starts, ends} = hits
  let count = 0
  let length = 1
  let previous = bound
  let previousOffset = start

  for (let offset = start; offset <= end; offset++) {
    const symbol = offset === end ? bound : (symbols[text.charCodeAt(offset)] ?? passedOver)
    if (symbol === passedOver || (symbol === previous && symbol >= firstRun)) continue
    length++
    const own = single[symbol] ?? -1
    if (own >= 0) {
      rows[count] = own
      starts[count] = offset
      ends[count] = offset + 1
      count++
    }

    if (symbol > 0 && previous > 0) {
      const pair = pairs.get(previous * symbolCount + symbol)
      if (pair !== undefined) {
        rows[count] = pair
        starts[count] = previousOffset
        ends[count] = Math.min(offset + 1, end)
        count++
      }
    }

    previous = symbol
    previousOffset = offset
  }

  hits.count = count
  hits.length = length
}
