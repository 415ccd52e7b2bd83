/** Sketches, the index of them, and one document against it. */
import {expect, test} from 'vitest'
import {
  compare,
  findCopies,
  makeIndex,
  readIndex,
  sketch,
  type FindOptions,
} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'

const textOf = (id: string): string | null =>
  corpus.find((document) => document.id === id)?.text ?? null

const fill = (
  documents: readonly {readonly id: string; readonly text: string}[] = corpus,
  rate = 8,
): ReturnType<typeof makeIndex> => {
  const index = makeIndex({rate})
  for (const document of documents) index.add(document)
  return index
}

test('a sketch does not depend on what stands around the text', () => {
  const text = corpus[5]?.text ?? ''
  const inner = new Set(sketch({text}, {rate: 4}).highs)
  const outer = new Set(sketch({text: `前言：${text}（完）`}, {rate: 4}).highs)
  expect([...inner].filter((hash) => !outer.has(hash))).toEqual([])
})

test('a sketch at a higher rate is part of that at a lower one', () => {
  const {text} = corpus[0] ?? {text: ''}
  const few = sketch({text}, {rate: 16})
  const many = sketch({text}, {rate: 2})
  expect(few.highs.length).toBeLessThan(many.highs.length)
  expect([...few.highs].every((hash) => many.highs.includes(hash))).toBe(true)
})

test('the copy of a document is its first neighbour after itself', () => {
  const document = corpus.find(({id}) => id === '20_6')
  const neighbours = fill().query(document ?? {text: ''})
  expect(neighbours.slice(0, 2).map(({id}) => id)).toEqual(['20_6', '20_12'])
  expect(neighbours[1]?.share).toBeGreaterThan(0.9)
})

test('stored indexes are read, and merged, as if all were added to one', () => {
  const index = fill()
  const parts = [fill(corpus.slice(0, 9)).toBytes(), fill(corpus.slice(9)).toBytes()]
  const merged = readIndex(...parts)
  expect(merged.size()).toBe(index.size())
  expect(merged.toBytes()).toEqual(index.toBytes())
  for (const document of corpus) expect(merged.query(document)).toEqual(index.query(document))
})

test('other bytes are no index', () => {
  const bytes = fill(corpus.slice(0, 2)).toBytes()
  expect(() => readIndex(new Uint8Array(3))).toThrow(RangeError)
  expect(() => readIndex(new TextEncoder().encode('{"sketches": []}'))).toThrow(RangeError)
  expect(() => readIndex(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError)
  expect(() => makeIndex({rate: 3})).toThrow(RangeError)
})

test('one document against the index: the passages that a comparison finds', () => {
  const document = corpus.find(({id}) => id === '20_12')
  if (document === undefined) throw new Error('no document')
  const others = corpus.filter(({id}) => id !== '20_12')
  const [pair] = findCopies(document, fill(others, 1), textOf)
  const [expected] = compare([document, ...others]).pairs
  expect(pair).toMatchObject({a: '20_12', b: '20_6', verdict: 'copy'})
  expect(pair?.passages).toEqual(expected?.passages)
})

test('a passage of a report that the index has eight copies of is not everyone’s', () => {
  const [report, own, ...others] = corpus
  if (report === undefined || own === undefined) throw new Error('no documents')
  const copies = Array.from({length: 8}, (_, at) => ({
    id: `copy${at}`,
    text: report.text.replaceAll('社区', `社区${at}`),
  }))
  const documents = [...others, ...copies]
  const taken = {id: 'taken', text: own.text + report.text.slice(200, 700)}
  const pairs = findCopies(
    taken,
    fill(documents, 1),
    (id) => documents.find((document) => document.id === id)?.text ?? null,
  )
  const claimed = pairs.filter(({b, verdict}) => b.startsWith('copy') && verdict === 'partial')
  expect(claimed).toHaveLength(8)
})

test('a document that stands nowhere has no copies; one whose text is gone is left out', () => {
  const stranger = {id: 'x', text: '今天天气晴朗，我和同学们去公园划船，晚上回家做作业。'}
  expect(findCopies(stranger, fill(), textOf)).toEqual([])
  expect(findCopies(corpus[5] ?? stranger, fill(), () => null)).toEqual([])
})

test('findings are looked for in the worst pairs, as many as the caller says', () => {
  const document = corpus.find(({id}) => id === '20_12')
  if (document === undefined) throw new Error('no document')
  const copies = Array.from({length: 5}, (_, at) => ({
    id: `copy${at}`,
    text: document.text.slice(0, document.text.length - 40 * at),
  }))
  const strangers = Array.from({length: 140}, (_, at) => ({
    id: `stranger${at}`,
    text: String.fromCharCode(...Array.from({length: 60}, (__, step) => 0x4e00 + 60 * at + step)),
  }))
  const textIn = (id: string): string | null => copies.find((each) => each.id === id)?.text ?? null
  const found = (others: typeof copies, options: FindOptions = {}): readonly boolean[] =>
    findCopies({id: 'new', text: document.text}, fill(others, 1), textIn, options)
      .filter(({b}) => b.startsWith('copy'))
      .map(({findings}) => findings.length > 0)

  expect(found(copies)).toEqual([true, true, true, true, true])
  expect(found(copies, {evidenceLimit: 1})).toEqual([true, false, false, false, false])
  const many = [...copies, ...strangers]
  expect(found(many)).toEqual([true, true, true, false, false])
  expect(found(many, {evidenceLimit: 0})).toEqual([false, false, false, false, false])
  expect(found(many, {evidenceLimit: Infinity})).toEqual([true, true, true, true, true])
  expect(found(many, {limit: 2})).toHaveLength(2)
})

test.each([
  [{evidenceLimit: -1}, RangeError, 'evidenceLimit'],
  [{evidenceLimit: 1.5}, RangeError, 'evidenceLimit'],
  [{evidenceLimit: Number.NaN}, RangeError, 'evidenceLimit'],
  [{limit: 0}, RangeError, 'limit'],
  [{copyShare: 2, evidenceLimit: -1}, RangeError, /copyShare.*evidenceLimit/u],
])('a lookup refuses %o', (options, kind, named) => {
  const lookUp = () =>
    findCopies({id: 'x', text: ''}, fill(corpus.slice(0, 1)), () => null, options)
  expect(lookUp).toThrow(kind)
  expect(lookUp).toThrow(named)
})
