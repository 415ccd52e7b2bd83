/**
 * Extension: what goes on agreeing beyond the ends of a passage although no seed is left there.
 *
 * Text of which many words were replaced has seeds here and there only; at a passage's ends and
 * around a single seed short agreements follow that belong to it. From either end the nearest place
 * is looked for at which a few symbols agree again on the other side of a replaced word, and so on
 * while there is one. Nothing is tried further away than a word, so the cost is a few comparisons
 * for each symbol won.
 */
import type {Block, Blocks} from './passages.ts'

/** A word that was replaced, left out or put in has this many symbols at most. */
const longestWord = 4

/** Symbols that must agree beyond a replaced word … */
const shortestRun = 2
/** … and beyond one that is longer than this. */
const shortWord = 2
const surerRun = 3

/** How many symbols to step over on each side. */
interface Step {
  readonly a: number
  readonly b: number
  /** Symbols that must agree there. */
  readonly run: number
}

/** How far to step on both sides, the nearest first and of these the equal ones. */
const steps: readonly Step[] = Array.from({length: (longestWord + 1) ** 2}, (_, at) => ({
  a: at % (longestWord + 1),
  b: Math.floor(at / (longestWord + 1)),
}))
  .toSorted(
    (left, right) =>
      Math.max(left.a, left.b) - Math.max(right.a, right.b) ||
      Math.abs(left.a - left.b) - Math.abs(right.a - right.b),
  )
  .map(({a, b}) => ({a, b, run: Math.max(a, b) > shortWord ? surerRun : shortestRun}))

/** Which symbols of both texts belong to a passage already: 1 at their places, else 0. */
export interface Claims {
  readonly a: Uint8Array
  readonly b: Uint8Array
}

/** The blocks with what goes on before the first and after the last of them, claimed text left out. */
export function extend(blocks: Blocks, a: Uint16Array, b: Uint16Array, claims: Claims): Blocks {
  const first = blocks[0]
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return blocks
  const before = findBefore(first, a, b, claims)
  const after = findAfter(last, a, b, claims)
  return before.length + after.length === 0 ? blocks : [...before.toReversed(), ...blocks, ...after]
}

function findAfter(last: Block, a: Uint16Array, b: Uint16Array, claims: Claims): readonly Block[] {
  const found: Block[] = []
  let endA = last.a + last.length
  let endB = last.b + last.length
  for (;;) {
    const limitA = freeLength(claims.a, endA, 1, a.length)
    const limitB = freeLength(claims.b, endB, 1, b.length)
    const step = findStep(a, endA, b, endB, 1, limitA, limitB)
    if (step === null) return found
    const startA = endA + step.a
    const startB = endB + step.b
    let length = step.run
    while (
      startA + length < a.length &&
      startB + length < b.length &&
      claims.a[startA + length] === 0 &&
      claims.b[startB + length] === 0 &&
      a[startA + length] === b[startB + length]
    ) {
      length++
    }

    found.push({a: startA, b: startB, length})
    endA = startA + length
    endB = startB + length
  }
}

/** The same backwards; the nearest first. */
function findBefore(first: Block, a: Uint16Array, b: Uint16Array, claims: Claims): Block[] {
  const found: Block[] = []
  let startA = first.a
  let startB = first.b
  for (;;) {
    const limitA = freeLength(claims.a, startA - 1, -1, a.length)
    const limitB = freeLength(claims.b, startB - 1, -1, b.length)
    const step = findStep(a, startA - 1, b, startB - 1, -1, limitA, limitB)
    if (step === null) return found
    const endA = startA - step.a
    const endB = startB - step.b
    let length = step.run
    while (
      endA - length > 0 &&
      endB - length > 0 &&
      claims.a[endA - length - 1] === 0 &&
      claims.b[endB - length - 1] === 0 &&
      a[endA - length - 1] === b[endB - length - 1]
    ) {
      length++
    }

    startA = endA - length
    startB = endB - length
    found.push({a: startA, b: startB, length})
  }
}

/** The nearest place on from `atA` and `atB` in one direction at which enough symbols agree. */
function findStep(
  a: Uint16Array,
  atA: number,
  b: Uint16Array,
  atB: number,
  direction: 1 | -1,
  limitA: number,
  limitB: number,
): Step | null {
  for (const step of steps) {
    if (step.a + step.run > limitA || step.b + step.run > limitB) continue
    const fromA = atA + direction * step.a
    const fromB = atB + direction * step.b
    let run = 0
    while (run < step.run && a[fromA + direction * run] === b[fromB + direction * run]) run++
    if (run === step.run) return step
  }

  return null
}

const longestLook = longestWord + surerRun

/** Free symbols from a place on, in one direction, as far as a step looks. */
function freeLength(claimed: Uint8Array, from: number, direction: 1 | -1, length: number): number {
  let count = 0
  for (let at = from; count < longestLook && at >= 0 && at < length; at += direction) {
    if (claimed[at] === 1) break
    count++
  }

  return count
}
