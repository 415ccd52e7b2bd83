/**
 * Threads and streams give what one thread gives. The threads are those of the compiled package,
 * which `npm test` builds first, since Node.js cannot start one from the sources.
 */
import {expect, test} from 'vitest'
import * as source from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'

/** By a path that types do not follow, since there is nothing there before the first build. */
const {href} = new URL('../../dist/index.js', import.meta.url)
const compiled = (await import(href)) as typeof source

/** Documents of seeded random text, a third of which take a paragraph from their neighbour. */
const collection = (count: number, length: number): readonly source.Document[] => {
  let state = 7
  const paragraph = (size: number): string => {
    let text = ''
    for (let at = 0; at < size; at++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      text += String.fromCharCode(0x4e00 + ((state >>> 8) % 3000))
    }

    return text
  }

  const texts: string[] = []
  for (let index = 0; index < count; index++) {
    const own = paragraph(length)
    texts.push(index % 3 === 2 ? own + (texts[index - 1] ?? '').slice(0, length / 2) : own)
  }

  return texts.map((text, index) => ({
    id: `d${index}`,
    title: '',
    source: {path: '', line: 1, encoding: 'utf-8'},
    text,
  }))
}

/** Large enough for threads to be started. */
const large = collection(300, 4000)

test('two threads find what one finds', async () => {
  const one = await compiled.compareParallel(large, {threads: 1})
  const two = await compiled.compareParallel(large, {threads: 2})
  expect(one.pairs).toHaveLength(100)
  expect(two).toEqual(one)
})

test('without threads the result is that of compare', async () => {
  expect(await source.compareParallel(corpus)).toEqual(compiled.compare(corpus))
})

test('progress goes through the stages and ends complete', async () => {
  const stages = new Map<string, number | null>()
  const {pairs} = await source.compareLazily(corpus, {
    onProgress: ({stage, done, total}) => stages.set(stage, total === null ? null : done / total),
  })
  expect([...pairs].length).toBeGreaterThan(0)
  expect([...stages.keys()].slice(0, 4)).toEqual(['sketch', 'list', 'propose', 'align'])
  expect(new Set(stages.values())).toEqual(new Set([1]))
})

test('an aborted comparison rejects with the reason, before and during the work', async () => {
  await expect(
    source.compareParallel(corpus, {signal: AbortSignal.abort(new Error('halt'))}),
  ).rejects.toThrow('halt')
  const controller = new AbortController()
  const running = compiled.compareParallel(large, {
    threads: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('halt')),
  })
  await expect(running).rejects.toThrow('halt')
})

test('a stream is read twice and gives the same copies', async () => {
  let readings = 0
  const comparison = await source.compareStream(async function* open() {
    readings++
    yield* large
  })
  expect(readings).toBe(2)
  expect(comparison.pairCount).toBe(100)
  const expected = await source.compareParallel(large)
  const verdicts = ({a, b, verdict}: {a: string; b: string; verdict: string}): string =>
    `${a} ${b} ${verdict}`
  expect([...comparison.pairs].map(verdicts)).toEqual(expected.pairs.map(verdicts))
})

test('a text of one repeated, sampled run leaves the sketches of others whole', async () => {
  const character = Array.from({length: 100}, (_, at) => String.fromCharCode(0x5000 + at)).find(
    (each) => source.sketch({text: each.repeat(20)}).highs.length > 0,
  )
  const repeated = {...large[0], id: 'repeated', text: (character ?? '').repeat(50_000)}
  const documents = [large[1], repeated, large[2], large[3]].flatMap((document) =>
    document?.text === undefined || document.title === undefined ? [] : [document],
  ) as readonly source.Document[]
  for (const threads of [1, 2]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const {pairs} = await compiled.compareStream(() => documents, {threads})
    expect([...pairs].map(({a, b}) => [a, b])).toEqual([['d1', 'd2']])
  }
})

test('wrong calls reject', async () => {
  await expect(source.compareParallel([], {threads: 0})).rejects.toThrow(RangeError)
  await expect(source.compareParallel([], {minPassage: 1})).rejects.toThrow(RangeError)
  // @ts-expect-error -- a caller without types
  await expect(source.compareStream(() => [{id: 'a'}])).rejects.toThrow(TypeError)
})
