/** Random numbers that come again from the same seed (mulberry32). */

/** A source of whole numbers from 0 to below a bound. */
export type Random = (below: number) => number

/** A source that always gives the same numbers for a seed. */
export function makeRandom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(below, 1)
  }
}
