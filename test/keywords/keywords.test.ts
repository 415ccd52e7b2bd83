/** Keywords: what they are, what they never are, and the texts that break naive TF-IDF. */
import {readFileSync} from 'node:fs'
import {array, assert, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {splitDocuments} from '../../src/document/split.ts'
import {extractKeywords} from '../../src/keywords/keywords.ts'
import {stopWords} from '../../src/keywords/stop-words.ts'
import {weighWords} from '../../src/keywords/weights.ts'
import {runtimeSegmenter} from '../../src/words/runtime-segmenter.ts'

const corpus = splitDocuments(
  readFileSync(new URL('../../corpus/社区创文工作总结.txt', import.meta.url), 'utf8'),
)

/** The idf of a word in `count` of two documents and none of the background's 22. */
function idf(count: number): number {
  return Math.log((2 + 22 + 1) / (1 + count))
}

test('keywords tell what a document is about', () => {
  const keywords = extractKeywords(corpus).map((list) => list.map(({word}) => word))
  const of = (id: string): readonly string[] =>
    keywords[corpus.findIndex((document) => document.id === id)] ?? []

  expect(of('20_1').slice(0, 3)).toContain('创文')
  expect(of('20_5')).toEqual(expect.arrayContaining(['免疫', '传染病', '艾滋病']))
  expect(of('20_16')).toContain('档案')
  expect(of('20_21')).toEqual(expect.arrayContaining(['用餐', '食堂', '节约']))
})

test.each([['default', {}] as const, ['none', {segmenter: runtimeSegmenter}] as const])(
  '%s: every document gets ten, ranked, the first weighs 1, none a stop word',
  (_, options) => {
    for (const list of extractKeywords(corpus, options)) {
      expect(list).toHaveLength(10)
      expect(list[0]?.weight).toBe(1)
      const weights = list.map(({weight}) => weight)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(weights.every((weight) => weight > 0)).toBe(true)
      expect(list.filter(({word}) => stopWords.has(word) || word.length < 2)).toEqual([])
    }
  },
)

test('one document alone has keywords too, and not the words of every summary', () => {
  const first = extractKeywords(corpus.slice(0, 1))[0]?.map(({word}) => word) ?? []
  expect(first).toContain('创文')
  expect(first).not.toContain('社区')
})

test('the limit holds, down to none', () => {
  expect(extractKeywords(corpus, {limit: 3}).every((list) => list.length === 3)).toBe(true)
  expect(extractKeywords(corpus, {limit: 0}).every((list) => list.length === 0)).toBe(true)
  expect(extractKeywords([])).toEqual([])
  expect(extractKeywords([{text: ''}])).toEqual([[]])
})

test('words that are names of properties count like any other', () => {
  const list = weighWords([['__proto__', '__key', 'constructor', '创文', '创文']])[0] ?? []
  expect(list.map(({word}) => word)).toEqual(['创文', 'constructor'])
})

test('weights are natural’s own, made with counts of ours', () => {
  const documents = [
    ['河长制', '河长制', '巡查'],
    ['巡查', '网格'],
  ]
  expect(weighWords(documents)[0]).toEqual([
    {word: '河长制', weight: 2 * idf(1)},
    {word: '巡查', weight: idf(2)},
  ])
})

test('no text throws', () => {
  assert(
    property(array(string({unit: 'binary'}), {maxLength: 4}), (texts) => {
      expect(extractKeywords(texts.map((text) => ({text})))).toHaveLength(texts.length)
    }),
  )
})
