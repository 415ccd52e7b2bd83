/** The map: near documents lie near, equal input gives equal output, small inputs do not break it. */
import {readFileSync} from 'node:fs'
import {array, assert, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {splitDocuments} from '../../src/document/split.ts'
import {gramMatrix} from '../../src/map/gram.ts'
import {mapCorpus} from '../../src/map/map.ts'
import {leadingVectors} from '../../src/map/vectors.ts'

const corpus = splitDocuments(
  readFileSync(new URL('../../corpus/社区创文工作总结.txt', import.meta.url), 'utf8'),
)

test('the two near-copies of the corpus lie together and far from the rest', () => {
  const {points} = mapCorpus(corpus)
  const at = (id: string): {readonly x: number; readonly y: number} =>
    points.find((point) => point.id === id) ?? {x: Number.NaN, y: Number.NaN}
  const distance = (a: string, b: string): number =>
    Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y)

  expect(points).toHaveLength(corpus.length)
  expect(distance('20_6', '20_12')).toBeLessThan(0.05)
  expect(distance('20_6', '20_20')).toBeGreaterThan(0.5)
})

test('topics have words and documents, each document once at most', () => {
  const {topics} = mapCorpus(corpus)
  const documents = topics.flatMap((topic) => topic.documents)
  expect(topics.length).toBeGreaterThan(2)
  expect(new Set(documents).size).toBe(documents.length)
  expect(topics.every(({words}) => words[0]?.weight === 1)).toBe(true)
})

test('equal input gives equal output', () => {
  expect(mapCorpus(corpus)).toEqual(mapCorpus(corpus))
})

test('no documents, one, equal ones and empty ones have a map', () => {
  expect(mapCorpus([])).toEqual({points: [], topics: []})
  expect(mapCorpus([{id: 'a', text: '清理垃圾'}])).toEqual({
    points: [{id: 'a', x: 0, y: 0}],
    topics: [],
  })
  const same = [1, 2, 3].map((id) => ({id: String(id), text: '河长制巡查'}))
  expect(mapCorpus(same).points.every(({x, y}) => x === 0 && y === 0)).toBe(true)
  expect(mapCorpus([...same, {id: '4', text: ''}]).points).toHaveLength(4)
})

test('no text throws', () => {
  assert(
    property(array(string({unit: 'binary'}), {maxLength: 5}), (texts) => {
      const documents = texts.map((text, index) => ({id: String(index), text}))
      expect(mapCorpus(documents).points).toHaveLength(texts.length)
    }),
  )
})

test('products of sparse rows', () => {
  const rows = [
    new Map([[0, 1]]),
    new Map([
      [0, 0.6],
      [1, 0.8],
    ]),
  ]
  expect(gramMatrix(rows)).toEqual([
    [1, 0.6],
    [0.6, 1],
  ])
})

test('iteration finds what the full decomposition finds', () => {
  const size = 210
  const matrix = Array.from({length: size}, (_, row) =>
    Array.from({length: size}, (_unused, column) => (row === column ? 1 / (row + 1) : 0)),
  )
  const found = leadingVectors(matrix, 2)
  expect(found[0]?.value).toBeCloseTo(1, 6)
  expect(found[1]?.value).toBeCloseTo(0.5, 6)
  expect(found[0]?.vector[0]).toBeCloseTo(1, 6)
})
