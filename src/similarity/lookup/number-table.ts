/** A small table of numbers that is filled again and again: what stands in a `Map`, without its garbage. */

import {doubled} from '../collection/growing.ts'

/** Numbers in the order in which they were added. */
export interface NumberTable {
  /** Take all out. */
  readonly clear: () => void
  /** The place of a number, which is put in when it is new. */
  readonly add: (value: number) => number
  /** The place of a number, -1 when it is not there. */
  readonly find: (value: number) => number
  /** The number at a place. */
  readonly at: (place: number) => number
  /** How many there are. */
  readonly size: () => number
}

const usualSize = 128
/** Spreads numbers that follow each other over the whole of 32 bits. */
const spread = 0x9e3779b1

/** Make a table; `expected` numbers are no bound, only a first guess. */
export function makeNumberTable(expected: number = usualSize): NumberTable {
  // Linear probing at a load of at most one half; slots hold places + 1.
  let capacity = 2 ** Math.ceil(Math.log2(2 * Math.max(1, expected + 1)))
  let shift = 32 - Math.log2(capacity)
  let slots = new Uint32Array(capacity)
  let values = new Uint32Array(capacity / 2)
  let size = 0

  const slotOf = (value: number): number => {
    let slot = Math.imul(value, spread) >>> shift
    for (;;) {
      const place = slots[slot] ?? 0
      if (place === 0 || values[place - 1] === value) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }

  const grow = (): void => {
    capacity *= 2
    shift--
    slots = new Uint32Array(capacity)
    values = doubled(values)
    for (let place = 0; place < size; place++) slots[slotOf(values[place] ?? 0)] = place + 1
  }

  return {
    clear: () => {
      slots.fill(0)
      size = 0
    },
    add: (value) => {
      const slot = slotOf(value)
      const known = slots[slot] ?? 0
      if (known !== 0) return known - 1
      values[size] = value
      slots[slot] = size + 1
      size++
      if (size === values.length) grow()
      return size - 1
    },
    find: (value) => (slots[slotOf(value)] ?? 0) - 1,
    at: (place) => values[place] ?? 0,
    size: () => size,
  }
}
