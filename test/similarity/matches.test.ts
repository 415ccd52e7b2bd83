/** The matcher against a naive twin, and hostile texts. */
import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {makeMatcher, seedLength} from '../../src/similarity/alignment/matches.ts'

type Run = readonly [a: number, b: number, length: number]

const encode = (text: string): Uint16Array =>
  Uint16Array.from(text, (character) => character.charCodeAt(0))

const find = (a: string, b: string): readonly Run[] => {
  const matcher = makeMatcher()
  matcher.index(encode(a))
  const matches = matcher.match(encode(b))
  return Array.from({length: matches.count}, (_, at): Run => [
    matches.a[at] ?? 0,
    matches.b[at] ?? 0,
    matches.lengths[at] ?? 0,
  ])
}

/** Every run of equal symbols that cannot be made longer, by looking at all pairs of places. */
const findNaively = (a: string, b: string): readonly Run[] => {
  const runs: Run[] = []
  for (let atB = 0; atB < b.length; atB++) {
    for (let atA = 0; atA < a.length; atA++) {
      if (atA > 0 && atB > 0 && a[atA - 1] === b[atB - 1]) continue
      let length = 0
      while (atA + length < a.length && a[atA + length] === b[atB + length]) length++
      if (length >= seedLength) runs.push([atA, atB, length])
    }
  }

  return runs
}

/** Twelve letters: seeds repeat, but none becomes a refrain in so short a text. */
const texts = array(constantFrom(...'abcdefghijkl'), {maxLength: 60}).map((all) => all.join(''))

test('law: the same matches as by looking at all pairs of places', () => {
  assert(
    property(texts, texts, texts, (before, shared, after) => {
      const a = before + shared + after
      const b = after + shared + before
      expect(find(a, b)).toEqual(findNaively(a, b))
    }),
    {numRuns: 500},
  )
})

test('a refrain matches once, not on every diagonal', () => {
  const refrain = '活动'.repeat(5000)
  expect(find(refrain, refrain).length).toBeLessThan(100)
  expect(find(refrain, refrain)[0]).toEqual([0, 0, 10_000])
})
