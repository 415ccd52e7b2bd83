/**
 * Clusters of copies. A document joins a cluster only when it is a copy of most of its members:
 * plain closure over pairs would chain weak links into one heap.
 */

/** Share of a cluster's members that a newcomer must be a copy of. */
const memberShare = 0.5

/** Cluster documents by index; `copies` lists pairs, the most similar first. */
export function clusterCopies(
  copies: readonly {readonly a: number; readonly b: number}[],
): readonly (readonly number[])[] {
  const partners = new Map<number, Set<number>>()
  const note = (from: number, to: number): void => {
    const known = partners.get(from)
    if (known === undefined) partners.set(from, new Set([to]))
    else known.add(to)
  }

  for (const {a, b} of copies) {
    note(a, b)
    note(b, a)
  }

  const clusterOf = new Map<number, number[]>()
  for (const {a, b} of copies) {
    const left = clusterOf.get(a) ?? [a]
    const right = clusterOf.get(b) ?? [b]
    if (left === right || !belongTogether(left, right)) continue
    const joined = [...left, ...right]
    for (const member of joined) clusterOf.set(member, joined)
  }

  return [...new Set(clusterOf.values())]
    .map((members) => members.toSorted((left, right) => left - right))
    .toSorted((left, right) => (left[0] ?? 0) - (right[0] ?? 0))

  function belongTogether(left: readonly number[], right: readonly number[]): boolean {
    let links = 0
    for (const member of left) {
      const known = partners.get(member)
      for (const other of right) if (known?.has(other) === true) links++
    }

    return links >= memberShare * left.length * right.length
  }
}
