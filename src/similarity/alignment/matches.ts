/**
 * Maximal exact matches of two texts: runs of equal symbols that cannot be made longer at either
 * end.
 *
 * Seeds of five symbols: the first text's seeds are indexed in chains by hash, the second's are
 * looked up, and each hit is extended both ways. `covered` remembers for every diagonal (difference
 * of positions) how far it is done, so no match is found twice and the work stays proportional to
 * seeds found. A seed that occurs very often in the first text (a thousand times `活动活动`) is no
 * seed, which bounds the worst case to `seedLimit` diagonals; a common head and a common tail are
 * taken beforehand, so that monotonous texts still match.
 */

/** A run of `length` equal symbols at `a` in the first text and `b` in the second. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Shorter runs are words, which everyone has in common. */
export const seedLength = 5

/** Occurrences of a seed in the first text beyond which it is skipped. */
const seedLimit = 24

const hashMultiplier = 0x9e3779b1

/** The index of one text, to match others against. */
export interface SeedIndex {
  readonly codes: Uint16Array
  readonly heads: Int32Array
  readonly nexts: Int32Array
  readonly counts: Uint16Array
}

export function indexSeeds(codes: Uint16Array): SeedIndex {
  let capacity = 64
  while (capacity < codes.length * 2) capacity *= 2
  const heads = new Int32Array(capacity).fill(-1)
  const counts = new Uint16Array(capacity)
  const nexts = new Int32Array(codes.length)

  for (let at = codes.length - seedLength; at >= 0; at--) {
    const slot = seedHash(codes, at) & (capacity - 1)
    const count = counts[slot] ?? 0
    if (count > seedLimit) continue
    nexts[at] = heads[slot] ?? -1
    heads[slot] = at
    counts[slot] = count + 1
  }

  return {codes, heads, nexts, counts}
}

/** All maximal matches, by position in `b`, then in `a`. */
export function findMatches(index: SeedIndex, b: Uint16Array): readonly Match[] {
  const {codes: a, heads, nexts, counts} = index
  const mask = heads.length - 1
  const covered = new Int32Array(a.length + b.length + 1)
  const matches: Match[] = []

  const add = (startA: number, startB: number, length: number): void => {
    matches.push({a: startA, b: startB, length})
    covered[startA - startB + b.length] = startB + length
  }

  const head = commonHead(a, b)
  if (head > 0 && head === a.length && head === b.length) return [{a: 0, b: 0, length: head}]
  if (head >= seedLength) add(0, 0, head)
  const tail = commonTail(a, b)
  // The tail lies on its own diagonal unless the texts are equally long.
  if (tail >= seedLength && a.length !== b.length) add(a.length - tail, b.length - tail, tail)

  for (let at = 0; at + seedLength <= b.length; at++) {
    const slot = seedHash(b, at) & mask
    if ((counts[slot] ?? 0) > seedLimit) continue
    for (let start = heads[slot] ?? -1; start !== -1; start = nexts[start] ?? -1) {
      if (at < (covered[start - at + b.length] ?? 0)) continue
      let length = 0
      while (
        start + length < a.length &&
        at + length < b.length &&
        a[start + length] === b[at + length]
      ) {
        length++
      }

      if (length < seedLength) continue
      let back = 0
      while (start > back && at > back && a[start - back - 1] === b[at - back - 1]) back++
      add(start - back, at - back, length + back)
    }
  }

  return matches.toSorted((left, right) => left.b - right.b || left.a - right.a)
}

function commonHead(a: Uint16Array, b: Uint16Array): number {
  const limit = Math.min(a.length, b.length)
  let length = 0
  while (length < limit && a[length] === b[length]) length++
  return length
}

function commonTail(a: Uint16Array, b: Uint16Array): number {
  const limit = Math.min(a.length, b.length)
  let length = 0
  while (length < limit && a[a.length - length - 1] === b[b.length - length - 1]) length++
  return length
}

function seedHash(codes: Uint16Array, at: number): number {
  let hash = 0
  for (let step = 0; step < seedLength; step++) {
    hash = Math.imul(hash ^ (codes[at + step] ?? 0), hashMultiplier)
  }

  return (hash ^ (hash >>> 15)) >>> 0
}
