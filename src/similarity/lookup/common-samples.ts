/** Which shingles of the texts that are compared are common text, as an index knows it. */
import type {CommonTest} from '../judgement/common.ts'
import {secondHash} from '../sketch/sampling.ts'
import type {Sketch} from '../sketch/sketch.ts'
import {makeNumberTable} from './number-table.ts'

/** What is known of a shingle; 0 is nothing. */
const isRare = 1
const isEverywhere = 2

/**
 * The test for what texts share with the one that was asked about, whose sketch is given. The index is
 * asked once for each shingle of that.
 */
export function testByIndex(
  {highs, lows}: Sketch,
  isCommon: (low: number, high: number) => boolean,
): CommonTest {
  const numbers = makeNumberTable(lows.length)
  // Two shingles with one low half are as good as never seen together: the later is not remembered.
  const highOf = new Uint32Array(lows.length)
  for (const [at, low] of lows.entries()) {
    const before = numbers.size()
    const place = numbers.add(low)
    if (place === before) highOf[place] = highs[at] ?? 0
  }

  const known = new Uint8Array(numbers.size())
  const testIn = (codes: Uint16Array, at: number, high: number): boolean => {
    const low = secondHash(codes, at)
    const place = numbers.find(low)
    if (place === -1) return false
    if (highOf[place] !== high) return isCommon(low, high)
    if (known[place] === 0) known[place] = isCommon(low, high) ? isEverywhere : isRare
    return known[place] === isEverywhere
  }

  return (_, codes) => (__, at, high) => testIn(codes, at, high)
}
