/** A seeded source of chance (mulberry32 by T. Ettinger, public domain), so that runs repeat. */

export interface Random {
  /** A number in 0 ≤ x < 1. */
  readonly next: () => number
  /** An integer in 0 ≤ x < limit. */
  readonly integer: (limit: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  readonly shuffle: <T>(values: readonly T[]) => readonly T[]
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  const integer = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    integer,
    pick: (values) => {
      const value = values[integer(values.length)]
      if (value === undefined) throw new RangeError('Expected values to pick from, got none')
      return value
    },
    shuffle: (values) => {
      const result = [...values]
      for (let last = result.length - 1; last > 0; last--) {
        const other = integer(last + 1)
        const kept = result[last]
        const moved = result[other]
        if (kept !== undefined && moved !== undefined) {
          result[last] = moved
          result[other] = kept
        }
      }

      return result
    },
  }
}

/** The seed of document `number` of a corpus, so that each document can be made alone. */
export function mixSeed(seed: number, number: number): number {
  const mixed = Math.imul((seed ^ Math.imul(number + 1, 0x9e3779b1)) >>> 0, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
