/**
 * Gives each distinct 64-bit hash a small number, 0, 1, 2 … in the order of first sight: an
 * open-addressing table on typed arrays, a tenth of the memory of a `Map` of strings. Linear
 * probing at a load of at most one half; the hashes are already well mixed, so their own low bits
 * are the slot.
 */
import {makeGrowingNumbers} from '../collection/growing.ts'

/** A growing table of hashes. */
export interface HashTable {
  /** The hash's number, -1 when it is unknown. */
  readonly find: (low: number, high: number) => number
  /** The hash's number, a new one when it is unknown. */
  readonly add: (low: number, high: number) => number
  /** The halves of the hash with a number. */
  readonly lowOf: (number: number) => number
  readonly highOf: (number: number) => number
}

const smallestCapacity = 1024

export function makeHashTable(): HashTable {
  let capacity = smallestCapacity
  let slots = new Int32Array(capacity).fill(-1)
  const lows = makeGrowingNumbers()
  const highs = makeGrowingNumbers()

  const slotOf = (low: number, high: number): number => {
    let slot = low & (capacity - 1)
    for (;;) {
      const number = slots[slot] ?? -1
      if (number === -1 || (lows.at(number) === low && highs.at(number) === high)) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }

  const grow = (): void => {
    capacity *= 2
    slots = new Int32Array(capacity).fill(-1)
    for (let number = 0; number < lows.length(); number++) {
      let slot = lows.at(number) & (capacity - 1)
      while (slots[slot] !== -1) slot = (slot + 1) & (capacity - 1)
      slots[slot] = number
    }
  }

  return {
    lowOf: (number) => lows.at(number),
    highOf: (number) => highs.at(number),
    find: (low, high) => slots[slotOf(low, high)] ?? -1,
    add: (low, high) => {
      const slot = slotOf(low, high)
      const known = slots[slot] ?? -1
      if (known !== -1) return known
      const number = lows.length()
      slots[slot] = number
      lows.push(low)
      highs.push(high)
      if (lows.length() * 2 >= capacity) grow()
      return number
    },
  }
}
