/**
 * Gives each distinct 64-bit hash a small number, 0, 1, 2 … in the order of first sight: an
 * open-addressing table on typed arrays, a tenth of the memory of a `Map` of strings. Linear
 * probing at a load of at most one half; the hashes are already well mixed, so their own low bits
 * are the slot.
 */

/** A growing table of hashes. */
export interface HashNumbers {
  /** The hash's number; a new one when `isNew` hashes are to be added, else -1 for an unknown one. */
  readonly number: (low: number, high: number, isAdding: boolean) => number
  readonly count: () => number
}

const smallestCapacity = 1024

export function makeHashNumbers(): HashNumbers {
  let capacity = smallestCapacity
  let slots = new Int32Array(capacity).fill(-1)
  let lows = new Uint32Array(capacity / 2)
  let highs = new Uint32Array(capacity / 2)
  let count = 0

  const grow = (): void => {
    capacity *= 2
    slots = new Int32Array(capacity).fill(-1)
    const moreLows = new Uint32Array(capacity / 2)
    const moreHighs = new Uint32Array(capacity / 2)
    moreLows.set(lows)
    moreHighs.set(highs)
    lows = moreLows
    highs = moreHighs
    for (let number = 0; number < count; number++) {
      let slot = (lows[number] ?? 0) & (capacity - 1)
      while (slots[slot] !== -1) slot = (slot + 1) & (capacity - 1)
      slots[slot] = number
    }
  }

  return {
    number: (low, high, isAdding) => {
      let slot = low & (capacity - 1)
      for (;;) {
        const number = slots[slot] ?? -1
        if (number === -1) break
        if (lows[number] === low && highs[number] === high) return number
        slot = (slot + 1) & (capacity - 1)
      }

      if (!isAdding) return -1
      slots[slot] = count
      lows[count] = low
      highs[count] = high
      count++
      if (count * 2 >= capacity) grow()
      return count - 1
    },
    count: () => count,
  }
}
