/**
 * Agglomerative clustering with average linkage by chains of nearest neighbours (Müllner 2011,
 * "Modern hierarchical, agglomerative clustering algorithms", section 3.1): exact for average
 * linkage, and O(n²) in time and space.
 */

/** Two clusters that were joined, by their first members, and how alike they were. */
interface Join {
  readonly left: number
  readonly right: number
  readonly similarity: number
}

/** The clusters of `n` items whose mean similarity is at least `least`; each in ascending order. */
export function clusterItems(
  similarities: readonly (readonly number[])[],
  least: number,
): readonly (readonly number[])[] {
  const count = similarities.length
  const parents = Array.from({length: count}, (_, index) => index)
  const find = (item: number): number => {
    let root = item
    while (parents[root] !== root) root = parents[root] ?? root
    return root
  }

  for (const {left, right, similarity} of joinAll(similarities)) {
    if (similarity >= least)
      parents[Math.max(find(left), find(right))] = Math.min(find(left), find(right))
  }

  const groups = new Map<number, number[]>()
  for (let item = 0; item < count; item++) {
    const root = find(item)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [item])
    else group.push(item)
  }

  return [...groups.values()]
}

/** All joins of the tree. */
function joinAll(similarities: readonly (readonly number[])[]): readonly Join[] {
  const count = similarities.length
  const rows = similarities.map((row) => Float64Array.from(row))
  const sizes = Array.from({length: count}, () => 1)
  const active = new Set(rows.keys())
  const joins: Join[] = []
  const chain: number[] = []

  while (active.size > 1) {
    if (chain.length === 0) chain.push(active.values().next().value ?? 0)
    const top = chain.at(-1) ?? 0
    const previous = chain.at(-2)
    // Ties go to the previous link, or the chain would never end.
    let nearest = previous ?? -1
    let best = previous === undefined ? -Infinity : (rows[top]?.[previous] ?? -Infinity)
    for (const other of active) {
      const value = rows[top]?.[other] ?? -Infinity
      if (other !== top && value > best) {
        best = value
        nearest = other
      }
    }

    if (nearest !== previous) {
      chain.push(nearest)
      continue
    }

    chain.length -= 2
    joins.push({left: top, right: nearest, similarity: best})
    merge(rows, sizes, active, top, nearest)
  }

  return joins
}

/** Put one cluster into another: its similarity to each third is the mean over all members. */
function merge(
  rows: readonly Float64Array[],
  sizes: number[],
  active: Set<number>,
  from: number,
  into: number,
): void {
  const fromSize = sizes[from] ?? 1
  const intoSize = sizes[into] ?? 1
  active.delete(from)
  const target = rows[into]
  for (const other of active) {
    const third = rows[other]
    if (other === into || third === undefined || target === undefined) continue
    const mean =
      ((third[from] ?? 0) * fromSize + (third[into] ?? 0) * intoSize) / (fromSize + intoSize)
    third[into] = mean
    target[other] = mean
  }

  sizes[into] = fromSize + intoSize
}
