/** Posting lists and candidates against naive twins. */
import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {
  classOf,
  collectPostings,
  firstFlag,
  placeOf,
} from '../../src/similarity/candidates/posting-lists.ts'
import {listShards} from '../../src/similarity/candidates/list-shards.ts'
import {findCandidates} from '../../src/similarity/candidates/candidates.ts'
import {makeCodeStore, type CodeTable} from '../../src/similarity/collection/code-store.ts'
import {sampleBound, shingleLength} from '../../src/similarity/sketch/sampling.ts'
import {sketchBlock} from '../../src/similarity/sketch/sketch-block.ts'

const classes = {veryRare: 2, rare: 3, some: 4}

/** Few letters, so that shingles repeat within and between documents; some documents are empty. */
const collections = array(
  array(constantFrom('abcdefgh', 'bcdefgha', '社区', 'x', '文明创建'), {maxLength: 12}).map((all) =>
    all.join(''),
  ),
  {minLength: 1, maxLength: 12},
)

const tableOf = (texts: readonly string[]): CodeTable => {
  const store = makeCodeStore(texts.length, 64)
  for (const text of texts) store.add(text)
  return store.table()
}

const shinglesOf = (table: CodeTable, index: number): ReadonlySet<string> => {
  const start = table.startOf[index] ?? 0
  const codes = table.pieces[table.pieceOf[index] ?? 0]?.subarray(
    start,
    start + (table.lengthOf[index] ?? 0),
  )
  const text = String.fromCharCode(...(codes ?? []))
  return new Set(
    Array.from({length: Math.max(0, text.length - shingleLength + 1)}, (_, at) =>
      text.slice(at, at + shingleLength),
    ),
  )
}

test('law: every list holds the documents of its shingle, once, in order', () => {
  assert(
    property(collections, (texts) => {
      const table = tableOf(texts)
      const middle = Math.floor(texts.length / 2)
      const blocks = [sketchBlock(table, 0, middle, 1), sketchBlock(table, middle, texts.length, 1)]
      const postings = collectPostings(blocks, 1)
      listShards(postings, classes, 0, postings.shardBounds.length - 1)

      const frequencies = new Map<string, number[]>()
      for (const index of texts.keys()) {
        for (const shingle of shinglesOf(table, index)) {
          frequencies.set(shingle, [...(frequencies.get(shingle) ?? []), index])
        }
      }

      const expected = [...frequencies.values()].filter(({length}) => length > 1)
      const lists = new Map<number, number[]>()
      for (const value of postings.lows) {
        if (classOf(value) === 0) continue
        let start = placeOf(value)
        while (((postings.lists[start] ?? 0) & firstFlag) === 0) start--
        const list: number[] = [(postings.lists[start] ?? 0) & ~firstFlag]
        for (let at = start + 1; at < postings.lists.length; at++) {
          const document = postings.lists[at] ?? 0
          if ((document & firstFlag) !== 0) break
          list.push(document)
        }

        const {length} = list
        expect(classOf(value)).toBe(length <= 2 ? 1 : length === 3 ? 2 : length === 4 ? 3 : 4)
        lists.set(start, list)
      }

      const sorted = (all: Iterable<readonly number[]>): readonly string[] =>
        Array.from(all, (list) => list.join()).toSorted()
      expect(sorted(lists.values())).toEqual(sorted(expected))
    }),
    {numRuns: 300},
  )
})

test('law: without regard to frequency, candidates are all pairs with a shingle in common', () => {
  assert(
    property(collections, (texts) => {
      const table = tableOf(texts)
      const postings = collectPostings([sketchBlock(table, 0, texts.length, 1)], 1)
      const all = texts.length
      const rules = {
        weights: [1, 1, 1, 1],
        leastShare: 0,
        mostNeeded: 1,
        leastNeeded: 1,
      } as const
      listShards(
        postings,
        {veryRare: all, rare: all, some: all},
        0,
        postings.shardBounds.length - 1,
      )
      const found = findCandidates(postings, rules, 0, all)

      const expected: string[] = []
      for (let second = 0; second < all; second++) {
        const known = shinglesOf(table, second)
        for (let first = 0; first < second; first++) {
          if ([...shinglesOf(table, first)].some((shingle) => known.has(shingle))) {
            expected.push(`${first} ${second}`)
          }
        }
      }

      const pairs = Array.from(
        {length: found.length / 2},
        (_, at) => `${found[2 * at]} ${found[2 * at + 1]}`,
      )
      expect(pairs.toSorted()).toEqual(expected.toSorted())
    }),
    {numRuns: 300},
  )
})

test('a sketch that is thinned later is the sketch at the higher rate', () => {
  const table = tableOf([
    Array.from({length: 4000}, (_, at) => String.fromCharCode(0x4e00 + ((at * at) % 9973))).join(
      '',
    ),
  ])
  const thinned = collectPostings([sketchBlock(table, 0, 1, 2)], 8)
  const made = collectPostings([sketchBlock(table, 0, 1, 8)], 8)
  expect(thinned.lows).toEqual(made.lows)
  expect(thinned.highs[0]?.values).toEqual(made.highs[0]?.values)
  expect(made.highs[0]?.values.every((high) => high < sampleBound(8))).toBe(true)
})
