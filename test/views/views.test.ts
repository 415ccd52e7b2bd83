import {array, assert, constantFrom, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  analyze,
  groupByTopic,
  listSentences,
  roleShares,
  sentencesCsv,
  topicsCsv,
  type ListedSentence,
  type Segmenter,
} from '../../src/index.ts'
import {clusterItems} from '../../src/views/cluster.ts'
import {corpus} from '../helpers/corpus.ts'

const analyses = analyze(corpus, {keywordCount: 0})

/** Words of two characters, so that no installed package decides. */
const byPairs: Segmenter = {name: 'pairs', cut: (run) => run.match(/.{1,2}/gsu) ?? []}

const sentence = (text: string, document = 'a'): ListedSentence => ({
  document,
  title: '',
  role: 'problems',
  heading: '',
  text,
  span: {start: 0, end: text.length},
  confidence: 1,
})

describe('sentences of a role', () => {
  test('are those of all documents, in order, without headings', () => {
    const problems = listSentences(analyses, {role: 'problems'})
    expect(problems).toHaveLength(17)
    expect([...new Set(problems.map(({document}) => document))]).toEqual([
      '20_1',
      '20_7',
      '20_17',
      '20_20',
    ])
    expect(problems[1]).toMatchObject({
      heading: '存在问题',
      text: '2、部分早点铺、饭店门口乱扔烟头、占道问题普遍存在。',
    })
    for (const {document, text, span} of problems) {
      const source = corpus.find(({id}) => id === document)?.text ?? ''
      expect(source.slice(span.start, span.end)).toBe(text)
    }
  })

  test('of all roles together leave out nothing but headings', () => {
    const all = listSentences(analyses)
    const count = analyses.reduce((sum, {sentences}) => sum + sentences.length, 0)
    expect(all.length).toBeLessThan(count)
    expect(all.filter(({role}) => role === 'problems')).toEqual(
      listSentences(analyses, {role: 'problems'}),
    )
  })

  test('of no role is a wrong call', () => {
    // @ts-expect-error -- a caller without types
    expect(() => listSentences(analyses, {role: 'problem'})).toThrow(RangeError)
  })
})

describe('topics', () => {
  test('bring together what shares words, and keep the rest apart', () => {
    const topics = groupByTopic(
      [
        sentence('车辆乱停乱放严重', 'a'),
        sentence('车辆乱停现象多', 'b'),
        sentence('楼道垃圾清运慢', 'a'),
        sentence('垃圾清运少', 'c'),
        sentence('资金缺口较大', 'd'),
      ],
      {segmenter: byPairs},
    )
    expect(topics.map(({documents}) => documents)).toEqual([['a', 'b'], ['a', 'c'], ['d']])
    expect(topics[0]?.words.map(({word}) => word).toSorted()).toEqual(['乱停', '车辆'])
    expect(topics[2]?.words).toEqual([])
  })

  test('hold every sentence once', () => {
    const words = constantFrom('车辆', '垃圾', '资金', '乱停', '', '。', '\uD800')
    assert(
      property(array(array(words, {maxLength: 6}), {maxLength: 12}), (texts) => {
        const sentences = texts.map((parts, index) => sentence(parts.join(''), String(index)))
        const topics = groupByTopic(sentences, {segmenter: byPairs})
        const ids = topics.flatMap((topic) => topic.sentences.map(({document}) => document))
        expect(ids.toSorted()).toEqual(sentences.map(({document}) => document).toSorted())
      }),
      {numRuns: 50},
    )
  })

  test('are none of nothing', () => {
    expect(groupByTopic([], {segmenter: byPairs})).toEqual([])
  })
})

test('average linkage joins by means, not by nearest members', () => {
  const chain = [
    [1, 0.9, 0.1],
    [0.9, 1, 0.6],
    [0.1, 0.6, 1],
  ]
  expect(clusterItems(chain, 0.5)).toEqual([[0, 1], [2]])
  expect(clusterItems(chain, 0.3)).toEqual([[0, 1, 2]])
  expect(clusterItems([], 0.5)).toEqual([])
})

test('shares of roles sum to the whole', () => {
  for (const analysis of analyses) {
    expect(roleShares(analysis).reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1)
  }
})

test('spreadsheets keep their form whatever the text says', () => {
  assert(
    property(string({unit: 'binary', maxLength: 20}), (text) => {
      const csv = sentencesCsv([sentence(text)])
      expect(csv.startsWith('\uFEFF文档,')).toBe(true)
    }),
  )
  expect(sentencesCsv([sentence('=1+1')])).toContain("'=1+1")
  expect(topicsCsv([{words: [], documents: ['a'], sentences: [sentence('@a,"b"\n')]}])).toContain(
    `"'@a,""b""\n"`,
  )
})
