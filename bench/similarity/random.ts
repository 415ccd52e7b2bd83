/** A seeded source of chance (mulberry32 by T. Ettinger, public domain), so that runs repeat. */

export interface Random {
  /** A number in 0 ≤ x < 1. */
  readonly next: () => number
  /** An integer in 0 ≤ x < limit. */
  readonly integer: (limit: number) => number
  readonly pick: <T>(values: readonly T[]) => T
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
  }
}
