/** Runs of a longest common subsequence against the textbook's table. */
import {array, assert, integer, property} from 'fast-check'
import {expect, test} from 'vitest'
import {
  commonRuns,
  findCommonRuns,
  longestSide,
} from '../../src/similarity/alignment/subsequence.ts'

interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

const runsOf = (a: readonly number[], b: readonly number[]): readonly Run[] => {
  const count = findCommonRuns(
    Uint16Array.from([9999, ...a, 9999]),
    1,
    a.length + 1,
    Uint16Array.from([9999, 9999, ...b]),
    2,
    b.length + 2,
  )
  return Array.from({length: count}, (_, at) => ({
    a: (commonRuns.a[at] ?? 0) - 1,
    b: (commonRuns.b[at] ?? 0) - 2,
    length: commonRuns.lengths[at] ?? 0,
  }))
}

const longest = (a: readonly number[], b: readonly number[]): number => {
  let below = b.map(() => 0).concat(0)
  for (const code of a.toReversed()) {
    const row = [...below]
    for (let at = b.length - 1; at >= 0; at--) {
      row[at] =
        code === b[at] ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[at + 1] ?? 0)
    }

    below = row
  }

  return below[0] ?? 0
}

const hasPair = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((code, i) =>
    b.some((other, j) => i + 1 < a.length && j > 0 && code === b[j - 1] && a[i + 1] === other),
  )

const side = array(integer({min: 1, max: 9}), {minLength: 2, maxLength: longestSide})

test('law: the runs are a longest common subsequence, or nothing where no two neighbours agree', () => {
  assert(
    property(side, side, (a, b) => {
      const runs = runsOf(a, b)
      const size = runs.reduce((sum, {length}) => sum + length, 0)
      expect(size).toBe(hasPair(a, b) ? longest(a, b) : 0)
      let [endA, endB] = [0, 0]
      for (const run of runs) {
        expect(run.a).toBeGreaterThanOrEqual(endA)
        expect(run.b).toBeGreaterThanOrEqual(endB)
        endA = run.a + run.length
        endB = run.b + run.length
        expect(a.slice(run.a, endA)).toEqual(b.slice(run.b, endB))
      }
    }),
    {numRuns: 500},
  )
})

test('both sides may be as long as a row has bits', () => {
  const whole = Array.from({length: longestSide}, (_, at) => at + 1)
  expect(runsOf(whole, whole)).toEqual([{a: 0, b: 0, length: longestSide}])
})
