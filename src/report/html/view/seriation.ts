/**
 * An order in which alike things stand together, so that clusters show as blocks of a heat map.
 *
 * Gruvaeus and Wainer (1972): merge by single linkage, the most similar pair first; of the four
 * ways to join two rows end to end, take the one whose touching ends are most alike. Departure:
 * only pairs with something in common are given, the rest counts as 0 and rows that never join
 * follow in their first order. n log n for n pairs, and the length of the shorter row at each join.
 */

/** Two things by index, and how alike they are, above 0. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly value: number
}

/** The numbers from 0 to `count - 1`, alike ones next to each other. */
export function seriate(count: number, likenesses: readonly Likeness[]): readonly number[] {
  const values = new Map(
    likenesses.flatMap(({a, b, value}) => [
      [key(a, b), value],
      [key(b, a), value],
    ]),
  )
  const rows = Array.from({length: count}, (_, index) => [index])

  for (const {a, b} of likenesses.toSorted((left, right) => right.value - left.value)) {
    const first = rows[a]
    const second = rows[b]
    if (first === undefined || second === undefined || first === second) continue
    const joined = join(first, second)
    for (const member of joined) rows[member] = joined
  }

  return [...new Set(rows)].flat()

  function key(a: number, b: number): number {
    return a * count + b
  }

  function at(a: number | undefined, b: number | undefined): number {
    return a === undefined || b === undefined ? 0 : (values.get(key(a, b)) ?? 0)
  }

  function join(first: readonly number[], second: readonly number[]): number[] {
    const ways = [
      {value: at(first.at(-1), second[0]), make: () => [...first, ...second]},
      {value: at(first.at(-1), second.at(-1)), make: () => [...first, ...second.toReversed()]},
      {value: at(first[0], second[0]), make: () => [...first.toReversed(), ...second]},
      {value: at(first[0], second.at(-1)), make: () => [...second, ...first]},
    ]
    let best = ways[0]
    for (const way of ways) if (best === undefined || way.value > best.value) best = way
    return best === undefined ? [] : best.make()
  }
}
