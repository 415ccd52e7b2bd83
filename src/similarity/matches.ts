/**
 * Runs of units that two texts share: maximal exact matches, each unit claimed at most once.
 *
 * Every shingle of `b` is looked up in `a`; where it is the first of a shared run, the run is
 * followed to its end. Longer runs claim their units first; what overlaps them is trimmed. A
 * shingle that stands in `a` very often is looked up at its first places only, which bounds the
 * cost on texts that repeat themselves.
 */
import type {Normalised} from './normalise.ts'
import {shingleLength} from './shingles.ts'

/** A shared run, by units of the normal forms. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Places of one shingle that are followed. */
const followedPlaces = 4

/** The shared runs of two texts, in the order of `a`; disjoint on both sides. */
export function findMatches(
  a: Normalised,
  b: Normalised,
  aHashes: Uint32Array,
  bHashes: Uint32Array,
): readonly Match[] {
  const places = new Map<number, number[]>()
  for (let at = 0; at < aHashes.length; at++) {
    const hash = aHashes[at] ?? 0
    const known = places.get(hash)
    if (known === undefined) places.set(hash, [at])
    else if (known.length < followedPlaces) known.push(at)
  }

  const runs: Match[] = []
  // How far each diagonal has been followed, so that a run is followed once.
  const followed = new Map<number, number>()
  for (let at = 0; at < bHashes.length; at++) {
    for (const place of places.get(bHashes[at] ?? 0) ?? []) {
      const diagonal = place - at
      if ((followed.get(diagonal) ?? 0) > at) continue
      let length = 0
      while (
        place + length < a.units.length &&
        at + length < b.units.length &&
        a.units[place + length] === b.units[at + length]
      ) {
        length++
      }

      followed.set(diagonal, at + length)
      if (length >= shingleLength) runs.push({a: place, b: at, length})
    }
  }

  return claim(runs, a.units.length, b.units.length)
}

/** Give every unit to the longest run that wants it. */
function claim(runs: readonly Match[], aLength: number, bLength: number): readonly Match[] {
  const aTaken = new Uint8Array(aLength)
  const bTaken = new Uint8Array(bLength)
  const claimed: Match[] = []

  const ordered = runs.toSorted(
    (left, right) => right.length - left.length || left.a - right.a || left.b - right.b,
  )
  for (const run of ordered) {
    for (let start = 0; start < run.length;) {
      while (start < run.length && isTaken(run, start)) start++
      let end = start
      while (end < run.length && !isTaken(run, end)) end++
      if (end - start >= shingleLength) {
        aTaken.fill(1, run.a + start, run.a + end)
        bTaken.fill(1, run.b + start, run.b + end)
        claimed.push({a: run.a + start, b: run.b + start, length: end - start})
      }

      start = Math.max(end, start + 1)
    }
  }

  return claimed.toSorted((left, right) => left.a - right.a)

  function isTaken(run: Match, at: number): boolean {
    return aTaken[run.a + at] === 1 || bTaken[run.b + at] === 1
  }
}
