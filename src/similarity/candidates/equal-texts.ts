/**
 * Equal short texts, found by a hash of the whole: of a short text a sample may keep no shingle, and
 * two notices of three lines would not be compared at all.
 */
import {codesOf, type CodeTable} from '../collection/code-store.ts'

/** Longer texts keep shingles enough at any rate. */
const longestShort = 400

/** Room for a second hash below the first within what numbers hold exactly. */
const hashRoom = 2 ** 20

/**
 * Pairs of document numbers, one pair after the other, the earlier one first: of each set of equal texts of `least` to 400
 * symbols the first with every other.
 */
export function equalTexts(table: CodeTable, least: number): Uint32Array {
  const firsts = new Map<number, number>()
  const pairs: number[] = []
  for (const [index, length] of table.lengthOf.entries()) {
    if (length < least || length > longestShort) continue
    const codes = codesOf(table, index)
    const key = hashOf(codes)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else if (isEqual(codesOf(table, first), codes)) pairs.push(first, index)
  }

  return Uint32Array.from(pairs)
}

function hashOf(codes: Uint16Array): number {
  let high = codes.length
  let low = codes.length
  for (const code of codes) {
    high = Math.imul(high ^ code, 0x5bd1e995)
    high ^= high >>> 15
    low = Math.imul(low + code, 0x9e3779b1)
    low ^= low >>> 13
  }

  return (high >>> 0) * hashRoom + ((low >>> 0) % hashRoom)
}

function isEqual(left: Uint16Array, right: Uint16Array): boolean {
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}
