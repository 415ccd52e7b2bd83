import {expect, test} from 'vitest'
import {compare} from '../../src/similarity/compare.ts'
import {isSynonymEdit} from '../../src/similarity/synonyms/spun-edit.ts'
import {genreSynonyms} from '../../src/similarity/synonyms/genre.ts'

/** Two texts with the edit in brackets: equal text, what is in a, what is in b, equal text. */
const cases: readonly (readonly [
  before: string,
  a: string,
  b: string,
  after: string,
  is: boolean,
])[] = [
  ['为创', '建', '立', '文明城市', true],
  ['', '发挥', '施展', '先锋作用', true],
  ['', '建设美丽', '扶植标致', '的家园', true],
  ['', '反复培育', '重复培植', '骨干', true],
  ['大力', '推进', '鞭策', '工作', true],
  ['居民', '开', '睁', '展活动', false],
  ['一起', '展', '分', '开活动', false],
  ['组织', '开展', '举行', '了活动', true],
  ['投入', '6000', '8000', '元', false],
  ['解决了', '停车', '吃水', '难题', false],
  ['清理', '', '垃圾', '死角', false],
  ['加强', '领导', '管理', '工作', false],
]

test.each(cases)('%s[%s|%s]%s', (before, a, b, after, is) => {
  const textA = before + a + after
  const textB = before + b + after
  const start = before.length
  const texts = {textA, textB}
  expect(isSynonymEdit(texts, {start, end: start + a.length}, {start, end: start + b.length})).toBe(
    is,
  )
  expect(
    isSynonymEdit(
      {textA: textB, textB: textA},
      {start, end: start + b.length},
      {start, end: start + a.length},
    ),
  ).toBe(is)
})

test('edits of a spun copy are marked', () => {
  const source = {path: 'test', line: 1, encoding: 'utf-8' as const}
  const a =
    '我们积极创建文明小区，充分发挥党员的带头作用，努力建设美丽家园，投入资金6000元，居民都说好。'
  const b =
    '我们积极创立文明小区，充分施展党员的带头作用，努力扶植标致家园，投入资金8000元，居民都说好。'
  const [pair] = compare([
    {id: 'a', title: 'a', source, text: a},
    {id: 'b', title: 'b', source, text: b},
  ]).pairs
  const edits = pair?.passages.flatMap((passage) => passage.edits) ?? []
  expect(
    edits.map((edit) => [
      a.slice(edit.a.start, edit.a.end),
      b.slice(edit.b.start, edit.b.end),
      edit.isSynonym,
    ]),
  ).toEqual([
    ['建', '立', true],
    ['发挥', '施展', true],
    ['建设美丽', '扶植标致', true],
    ['6000', '8000', undefined],
  ])
})

test('the list of the genre holds sets of words', () => {
  for (const words of genreSynonyms) {
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^\p{Script=Han}{2,5}$/u)
  }
})
