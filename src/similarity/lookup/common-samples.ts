/** Which shingles of the texts that are compared are common text, as an index knows it. */
import {marksOfCommon, type CommonTest} from '../judgement/common.ts'
import {finish, secondHash} from '../sketch/sampling.ts'
import type {Sketch} from '../sketch/sketch.ts'
import {makeNumberTable} from './number-table.ts'

/** The mark of a shingle that was not asked about yet. */
const unasked = 0xff

/**
 * The test for what texts share with the one that was asked about, whose sketch is given. The index is
 * asked once for each shingle of that.
 */
export function testByIndex(
  {highs, lows}: Sketch,
  markOf: (low: number, high: number) => number,
): CommonTest {
  const numbers = makeNumberTable(lows.length)
  // Two shingles with one low half are as good as never seen together: the later is not remembered.
  const highOf = new Uint32Array(lows.length)
  for (const [at, low] of lows.entries()) {
    const before = numbers.size()
    const place = numbers.add(low)
    if (place === before) highOf[place] = highs[at] ?? 0
  }

  const known = new Uint8Array(numbers.size()).fill(unasked)
  const markIn = (codes: Uint16Array, at: number, mixed: number): number => {
    const low = secondHash(codes, at) >>> 0
    const place = numbers.find(low)
    if (place === -1) return marksOfCommon.none
    const high = finish(mixed) >>> 0
    if (highOf[place] !== high) return markOf(low, high)
    const mark = known[place] ?? unasked
    return mark === unasked ? (known[place] = markOf(low, high)) : mark
  }

  return (_, codes) => (__, at, mixed) => markIn(codes, at, mixed)
}
