/**
 * Maximal exact matches of two texts: runs of equal symbols that cannot be made longer.
 *
 * Seeds of five symbols: the first text's seeds are indexed in chains by hash, the second's are
 * looked up, and each hit is extended. `covered` remembers for every diagonal (difference of
 * positions) how far it is done, so no match is found twice and the work stays proportional to the
 * seeds found. Inside a long match only those seeds are looked up that the first text has more than
 * once, so that a copy costs little more than comparing it. A seed that occurs very often in the first text (a thousand times `活动活动`) would make
 * a match of half the text on every diagonal: inside a match it begins no other, and of its places
 * only the first are looked at.
 */
import {doubled} from '../collection/growing.ts'
import {hashFive} from '../normal/hash-five.ts'
import {nextRepeats} from './repeats.ts'

/** Runs of equal symbols, side by side: starts in both texts and lengths; by `b`, then by `a`. */
export interface Matches {
  count: number
  a: Int32Array<ArrayBuffer>
  b: Int32Array<ArrayBuffer>
  lengths: Int32Array<ArrayBuffer>
}

/** Shorter runs are words, which everyone has in common. */
export const seedLength = 5

/** Occurrences of a seed in the first text that are looked at. */
const seedLimit = 24

/** Occurrences from which on a seed is a refrain, and looked at only outside what matches already. */
const refrainCount = 8

/** Matches from this length on are stepped through by the repeated seeds alone. */
const longMatch = 24

/** Finds the matches of one text with others. */
export interface Matcher {
  /** Take the first text. */
  readonly index: (codes: Uint16Array) => void
  /** Match the second text; the result is overwritten by the next call. */
  readonly match: (codes: Uint16Array) => Matches
}

export function makeMatcher(): Matcher {
  let a: Uint16Array = new Uint16Array(0)
  let heads = new Int32Array(256)
  let counts = new Uint8Array(256)
  let nexts = new Int32Array(128)
  let hashes = new Int32Array(128)
  // By place of the first text; `null` until a long match asks for it.
  let repeats: Int32Array | null = null
  let covered = new Int32Array(512)
  let shift = 24
  const matches: Matches = {
    count: 0,
    a: new Int32Array(256),
    b: new Int32Array(256),
    lengths: new Int32Array(256),
  }

  const index = (codes: Uint16Array): void => {
    a = codes
    let bits = 8
    while (2 ** bits < codes.length * 2) bits++
    shift = 32 - bits
    if (heads.length < 2 ** bits) {
      heads = new Int32Array(2 ** bits)
      counts = new Uint8Array(2 ** bits)
    }

    heads.fill(-1, 0, 2 ** bits)
    counts.fill(0, 0, 2 ** bits)
    repeats = null
    if (nexts.length < codes.length) {
      nexts = new Int32Array(codes.length * 2)
      hashes = new Int32Array(codes.length * 2)
    }

    // From the end, so that a chain lists the places in ascending order.
    for (let at = codes.length - seedLength; at >= 0; at--) {
      const hash = hashFive(codes, at)
      const slot = hash >>> shift
      hashes[at] = hash
      nexts[at] = heads[slot] ?? -1
      heads[slot] = at
      counts[slot] = Math.min(refrainCount, (counts[slot] ?? 0) + 1)
    }
  }

  const add = (startA: number, startB: number, length: number): void => {
    if (matches.count === matches.a.length) {
      matches.a = doubled(matches.a)
      matches.b = doubled(matches.b)
      matches.lengths = doubled(matches.lengths)
    }

    matches.a[matches.count] = startA
    matches.b[matches.count] = startB
    matches.lengths[matches.count] = length
    matches.count++
  }

  const isCrowded = (hash: number): boolean => counts[hash >>> shift] === refrainCount

  const match = (b: Uint16Array): Matches => {
    matches.count = 0
    const total = a.length + b.length + 1
    if (covered.length < total) covered = new Int32Array(total * 2)
    else covered.fill(0, 0, total)

    let reach = 0
    // The long match that reaches furthest, and how far its place in `a` is ahead of that in `b`.
    let longEnd = 0
    let longShift = 0
    for (let at = 0; at + seedLength <= b.length; at++) {
      if (at + seedLength <= longEnd) {
        repeats ??= nextRepeats(hashes, nexts, a.length - seedLength + 1, isCrowded)
        const next = (repeats[at + longShift] ?? 0) - longShift
        at = Math.min(next, longEnd - seedLength + 1)
        if (at + seedLength > b.length) break
      }

      const slot = hashFive(b, at) >>> shift
      if (at < reach && counts[slot] === refrainCount) continue
      let start = heads[slot] ?? -1
      for (let step = 0; start !== -1 && step < seedLimit; step++) {
        const diagonal = start - at + b.length
        if (at >= (covered[diagonal] ?? 0)) {
          const length = commonLength(a, start, b, at)
          if (length >= seedLength) {
            add(start, at, length)
            covered[diagonal] = at + length
            if (length >= longMatch && at + length > longEnd) {
              longEnd = at + length
              longShift = start - at
            }

            reach = Math.max(reach, at + length)
          }
        }

        start = nexts[start] ?? -1
      }
    }

    return matches
  }

  return {index, match}
}

function commonLength(a: Uint16Array, startA: number, b: Uint16Array, startB: number): number {
  const limit = Math.min(a.length - startA, b.length - startB)
  let length = 0
  while (length < limit && a[startA + length] === b[startB + length]) length++
  return length
}
