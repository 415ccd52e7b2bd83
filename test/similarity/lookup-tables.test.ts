/** What an index keeps its numbers in, against maps. */
import {array, assert, integer, property} from 'fast-check'
import {expect, test} from 'vitest'
import {makeNumberTable} from '../../src/similarity/lookup/number-table.ts'
import {makePostingChunks} from '../../src/similarity/lookup/posting-chunks.ts'

test('law: postings are read from the last one on, as many as are wanted', () => {
  const shingles = array(integer({min: 0, max: 5}), {maxLength: 300})
  assert(
    property(shingles, integer({min: 0, max: 70}), (added, most) => {
      const postings = makePostingChunks()
      const expected = new Map<number, number[]>()
      for (const [document, shingle] of added.entries()) {
        postings.add(shingle, document)
        expected.set(shingle, [document, ...(expected.get(shingle) ?? [])])
      }

      for (let shingle = 0; shingle <= 5; shingle++) {
        const documents = expected.get(shingle) ?? []
        const into = new Uint32Array(64)
        const count = postings.read(shingle, most, into)
        expect([...into.subarray(0, count)]).toEqual(documents.slice(0, Math.min(most, 64)))
        expect(postings.count(shingle)).toBe(documents.length)
        expect(postings.last(shingle)).toBe(documents[0] ?? -1)
      }
    }),
  )
})

test('postings outgrow their room', () => {
  const postings = makePostingChunks()
  for (let number = 0; number < 20_000; number++) postings.add(number, number)
  for (let number = 0; number < 20_000; number++) postings.add(7, number)
  const into = new Uint32Array(20_001)
  expect(postings.read(7, Infinity, into)).toBe(20_001)
  expect([into[0], into[19_999], into[20_000]]).toEqual([19_999, 0, 7])
  expect(postings.last(19_999)).toBe(19_999)
})

test('law: a table gives each number the place at which it came first', () => {
  assert(
    property(array(integer({min: 0, max: 0xffff_ffff})), integer({min: 0, max: 8}), (all, size) => {
      const table = makeNumberTable(size)
      table.add(1)
      table.clear()
      const different = [...new Set(all)]
      for (const number of all) expect(table.add(number)).toBe(different.indexOf(number))
      expect(table.size()).toBe(different.length)
      for (const [place, number] of different.entries()) {
        expect(table.find(number)).toBe(place)
        expect(table.at(place)).toBe(number)
      }

      expect(table.find(0x1_0000_0000)).toBe(-1)
    }),
  )
})
