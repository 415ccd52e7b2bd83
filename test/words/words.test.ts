/** Words: rules, and laws that hold for every text and every segmenter. */
import {array, assert, boolean, constantFrom, oneof, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isWhiteSpace} from '../../src/text/lines.ts'
import {runtimeSegmenter} from '../../src/words/runtime-segmenter.ts'
import {loadNodejieba, loadRustJieba, loadSegmenter} from '../../src/words/segmenter.ts'
import type {Segmenter} from '../../src/words/types.ts'
import {segmentWords} from '../../src/words/words.ts'

const segmenters: readonly Segmenter[] = [
  loadNodejieba(),
  loadRustJieba(),
  runtimeSegmenter,
].filter((segmenter) => segmenter !== null)

const losing: Segmenter = {name: 'losing', cut: () => ['x']}
const characters: Segmenter = {name: 'characters', cut: (run) => run.split('')}

function textsOf(text: string, segmenter = loadSegmenter()): readonly string[] {
  return segmentWords(text, {segmenter}).map((word) => word.text)
}

function expectSpace(gap: string): void {
  expect(Array.from(gap).every((character) => isWhiteSpace(character.charCodeAt(0)))).toBe(true)
}

describe.each(segmenters)('$name', (segmenter) => {
  test.each([
    ['发放宣传单1,200份', '发放 宣传单 1,200 份'],
    ['参与率达９８.５％', '参与率 达 98.5%'],
    ['创 文 LED屏', '创文 led 屏'],
    ['一个网格员', '一 个 网格员'],
    ['清理占道经营', '清理 占道经营'],
    ['“卫生”——清洁……', '“ 卫生 ” —— 清洁 ……'],
    ['社區志願者', '社区 志愿者'],
  ])('%s', (text, expected) => {
    expect(textsOf(text, segmenter)).toEqual(expected.split(' '))
  })
})

describe('laws', () => {
  const pieces = constantFrom(
    '创文',
    '社区',
    '的',
    '工作总结',
    '１２',
    '3.5%',
    'XX',
    '　',
    ' ',
    '\n',
    '，',
    '——',
    '\ud800',
    '\udc00',
    '𠮷',
    '😀',
    '\u200b',
    '\ufeff',
    '一个',
    '__proto__',
    '〇',
    '㐂',
  )
  const anyText = oneof(
    array(pieces, {maxLength: 40}).map((list) => list.join('')),
    string({unit: 'binary', maxLength: 60}),
  )

  test.each([...segmenters, losing, characters])(
    '$name: spans are ordered, do not overlap and leave out white space only',
    (segmenter) => {
      assert(
        property(anyText, boolean(), (text, tags) => {
          let at = 0
          for (const {span, text: folded} of segmentWords(text, {segmenter, tags})) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(folded).not.toBe('')
            expectSpace(text.slice(at, span.start))
            at = span.end
          }

          expectSpace(text.slice(at))
        }),
      )
    },
  )
})

test('a segmenter that loses characters leaves the run whole', () => {
  expect(textsOf('创文，社区工作', losing)).toEqual(['创文', ',', '社区工作'])
})

test('spans point into the text as it was', () => {
  const text = '　创 文Ａ'
  expect(segmentWords(text).map(({span}) => text.slice(span.start, span.end))).toEqual([
    '创 文',
    'Ａ',
  ])
})

test('tags come with the same words', () => {
  const text = '全年清理卫生死角一百二十处，六是发动志愿者以党建引领。'
  for (const segmenter of segmenters) {
    const plain = segmentWords(text, {segmenter}).map((word) => word.text)
    const tagged = segmentWords(text, {segmenter, tags: true}).map((word) => word.text)
    expect(tagged).toEqual(plain)
  }
})

test('a megabyte without punctuation is cut in pieces', () => {
  const text = '创建文明城市社区居民'.repeat(100_000)
  expect(segmentWords(text).at(-1)?.span.end).toBe(text.length)
})
