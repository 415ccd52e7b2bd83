/** What only a collection shows: mass copies, templates, weak links. */
import {describe, expect, test} from 'vitest'
import {compare, splitSentences, type Comparison, type Document} from '../../src/index.ts'
import {clusterByLeaders} from '../../src/similarity/clusters/clusters.ts'
import {corpus} from '../helpers/corpus.ts'

/** Seeded, so that runs repeat. */
const makeRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const random = makeRandom(11)
const pick = (limit: number): number => Math.floor(random() * limit)

/** Text that nobody else has. */
const fresh = (length: number): string =>
  Array.from({length}, (_, at) =>
    at % 15 === 14 ? '，' : String.fromCharCode(0x4e00 + pick(5000)),
  ).join('')

const substituted = (text: string, share: number): string =>
  Array.from(text, (character) =>
    random() < share ? String.fromCharCode(0x4e00 + pick(5000)) : character,
  ).join('')

const make = (texts: readonly string[]): readonly Document[] =>
  texts.map((text, index) => ({
    id: `d${index}`,
    title: '',
    source: {path: '', line: 1, encoding: 'utf-8'},
    text,
  }))

const verdictsOf = ({pairs}: Comparison): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const {verdict} of pairs) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

describe.each([
  ['a small collection', 0],
  ['a large one', 400],
])('in %s', (_, others) => {
  const strangers = Array.from({length: others}, () => fresh(600))

  test('forty copies of one report are one cluster, although nothing in them is rare', () => {
    const source = fresh(900)
    const copies = Array.from({length: 40}, () => substituted(source, 0.05))
    const comparison = compare(make([...strangers, ...copies]))
    expect(verdictsOf(comparison)).toEqual({copy: 780})
    expect(comparison.clusters.map((ids) => ids.length)).toEqual([40])
    expect(comparison.groups).toEqual([])
  })

  test('so are thirty of which any two differ in a fifth of their characters', () => {
    const source = fresh(900)
    const copies = Array.from({length: 30}, () => substituted(source, 0.12))
    const comparison = compare(make([...strangers, ...copies]))
    const {copy = 0, partial = 0} = verdictsOf(comparison)
    expect(copy + partial).toBe(435)
    expect(comparison.clusters[0]?.length).toBeGreaterThanOrEqual(28)
  })

  test('a form that twelve offices filled in is a group, and no pair of them a copy', () => {
    const questions = Array.from({length: 8}, () => fresh(40))
    const filled = Array.from({length: 12}, () =>
      questions.map((question) => `${question}。${fresh(60)}。`).join('\n'),
    )
    const comparison = compare(make([...strangers, ...filled]))
    expect(verdictsOf(comparison)).toEqual({boilerplate: 66})
    expect(comparison.groups).toHaveLength(1)
    const [group] = comparison.groups
    expect(group?.documents).toHaveLength(12)
    expect(group?.passages).toHaveLength(8)
    expect(group?.share).toBeGreaterThan(0.3)
    expect(group?.share).toBeLessThan(0.45)
  })

  test('documents that each share half with the next are no cluster', () => {
    const halves = Array.from({length: 6}, () => fresh(500))
    const chain = halves.slice(1).map((half, at) => `${halves[at] ?? ''}。${half}`)
    const {clusters, pairs} = compare(make([...strangers, ...chain]))
    expect(clusters).toEqual([])
    expect(pairs.map(({verdict}) => verdict)).toEqual(['partial', 'partial', 'partial', 'partial'])
  })

  test('two sources stitched together are both found, the larger first', () => {
    const first = fresh(800)
    const second = fresh(800)
    const stitched = first.slice(0, 500) + second.slice(0, 300)
    const {documents} = compare(make([...strangers, first, second, stitched]))
    const found = documents.at(-1)
    expect(found?.sources.map(({id}) => id)).toEqual([`d${others}`, `d${others + 1}`])
    expect(found?.shareElsewhere).toBeGreaterThan(0.98)
  })
})

test('whoever takes a passage from a report that six others copied has it from there', () => {
  const source = fresh(900)
  const copies = Array.from({length: 6}, () => substituted(source, 0.03))
  const borrowers = Array.from({length: 6}, () => fresh(500) + source.slice(300, 600) + fresh(500))
  const {pairs} = compare(make([source, ...copies, ...borrowers]))
  const claimed = pairs.filter(({a, verdict}) => a === 'd0' && verdict !== 'boilerplate')
  expect(claimed.map(({b}) => b).toSorted()).toHaveLength(12)
})

/** All pairs of these numbers. */
const complete = (numbers: readonly number[]): (readonly [number, number])[] =>
  numbers.flatMap((left) =>
    numbers.filter((right) => right > left).map((right) => [left, right] as const),
  )

const sequence = (from: number, to: number): readonly number[] =>
  Array.from({length: to - from}, (_, at) => from + at)

test('copies of most of a cluster join it, although they are none of its leader', () => {
  const few = sequence(17, 20)
  const links = [
    ...complete(sequence(0, 17)),
    ...complete(few),
    ...few.flatMap((left) => sequence(1, 13).map((right) => [right, left] as const)),
  ]
  expect(clusterByLeaders(Uint32Array.from(links.flat())).map(({members}) => members)).toEqual([
    sequence(0, 20),
  ])
})

test('a chain is cut, and two clusters with one link stay two', () => {
  const chain = sequence(0, 8).map((at) => [at, at + 1] as const)
  expect(
    clusterByLeaders(Uint32Array.from(chain.flat())).every(({members}) => members.length <= 3),
  ).toBe(true)
  const links = [...complete(sequence(0, 5)), ...complete(sequence(5, 10)), [4, 5] as const]
  // The one that both are linked by leads the first and takes its copy of the second.
  expect(clusterByLeaders(Uint32Array.from(links.flat())).map(({members}) => members)).toEqual([
    sequence(0, 6),
    sequence(6, 10),
  ])
})

test('what the caller names as given to everyone is nobody’s own', () => {
  const notice = fresh(300)
  const documents = make([notice + fresh(700), fresh(700) + notice])
  expect(compare(documents).pairs[0]?.verdict).toBe('partial')
  expect(compare(documents, {stock: [notice]}).pairs[0]?.verdict).toBe('boilerplate')
})

test('sentences of the corpus in another order are a copy', () => {
  const text = corpus[5]?.text ?? ''
  const sentences = splitSentences(text).map(({start, end}) => text.slice(start, end))
  const moved = [...sentences.slice(20), ...sentences.slice(0, 20)].join('\n')
  expect(compare(make([text, moved])).pairs[0]?.verdict).toBe('copy')
})
