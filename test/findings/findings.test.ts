import {describe, expect, test} from 'vitest'
import {
  analyze,
  findDisagreements,
  readDocuments,
  type Analysis,
  type CollectionFinding,
} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {marked} from '../helpers/marked.ts'
import {findingCases, quietCases} from './cases.ts'

const read = (text: string, id = 'a', title = ''): Analysis => {
  const source = {path: '', line: 1, encoding: 'utf-8'}
  const [analysis] = analyze([{id, title, source, text}], {keywordCount: 0})
  if (analysis === undefined) throw new Error('no analysis')
  return analysis
}

test.for(findingCases)('%s', ([template, ...rules]) => {
  const {text, spans} = marked(template)
  const {findings} = read(text)
  expect(findings.map(({rule}) => rule)).toEqual(rules)
  expect(findings.flatMap((finding) => finding.spans)).toEqual(spans)
  expect(findings.every(({message}) => /^[^\n]+。$/u.test(message))).toBe(true)
})

test.each(quietCases)('nothing in %s', (text) => {
  expect(read(text).findings).toEqual([])
})

test('nothing in the corpus', () => {
  const analyses = analyze(corpus, {keywordCount: 0})
  expect(analyses.flatMap(({findings}) => findings)).toEqual([])
  expect(findDisagreements(analyses)).toEqual([])
})

test('the documents of other bodies hold what was planted', async () => {
  const folder = new URL('../facts/documents/', import.meta.url).pathname
  const {documents} = await readDocuments([folder]).collect()
  const analyses = analyze(documents, {keywordCount: 0})
  expect(analyses.flatMap(({id, findings}) => findings.map(({rule}) => `${id} ${rule}`))).toEqual([
    'bureau figures/share-above-whole',
    'community names/foreign',
    'company figures/shares-exceed-whole',
    'town-copied figures/parts-exceed-total',
    'town-copied names/foreign',
  ])
  expect(findDisagreements(analyses).map(({rule}) => rule)).toEqual(['figures/identical-elsewhere'])
})

describe('across documents', () => {
  const rules = (found: readonly CollectionFinding[]): readonly string[] =>
    found.map(({rule}) => rule)

  test('one body with two areas', () => {
    const found = findDisagreements([
      read('辖区面积1.2平方公里。', 'a', '柳湖社区2022年工作总结'),
      read('辖区面积0.8平方公里。', 'b', '柳湖社区2023年工作总结'),
    ])
    expect(rules(found)).toEqual(['figures/other-value-elsewhere'])
    expect(found[0]?.places).toEqual([
      {document: 'a', span: {start: 4, end: 11}},
      {document: 'b', span: {start: 4, end: 11}},
    ])
  })

  test('figures of things done are not twice the same, whoever reports', () => {
    const done = '我社区清理垃圾1237吨,发放传单2385份,调解纠纷163起。'
    const standing = '我社区现有居民2196户、6405人,党员157名。'
    const found = findDisagreements([
      read(done, 'a'),
      read(`XX社区工作总结如下:\n${done}`, 'b', 'XX社区工作总结'),
    ])
    expect(rules(found)).toEqual(['figures/identical-unnamed'])
    expect(found[0]?.places.map(({document}) => document)).toEqual(['a', 'a', 'a', 'b', 'b', 'b'])
    expect(findDisagreements([read(standing, 'a'), read(standing, 'b')])).toEqual([])
  })

  test('people may change from year to year, not within one', () => {
    const text = (count: number): string => `现有居民${count}户。`
    expect(
      findDisagreements([
        read(text(2196), 'a', '柳湖社区2022年工作总结'),
        read(text(2180), 'b', '柳湖社区2023年工作总结'),
      ]),
    ).toEqual([])
    expect(
      rules(
        findDisagreements([
          read(text(2196), 'a', '柳湖社区2023年工作总结'),
          read(text(2180), 'b', '柳湖社区2023年工作总结'),
        ]),
      ),
    ).toEqual(['figures/other-value-elsewhere'])
  })

  test('round figures may well be equal by chance', () => {
    expect(
      findDisagreements([
        read('清理垃圾20吨,悬挂横幅100条。', 'a', '柳湖社区2023年工作总结'),
        read('清理垃圾20吨,悬挂横幅100条。', 'b', '东风社区2023年工作总结'),
      ]),
    ).toEqual([])
  })

  test('values of bodies without a name are not held against each other', () => {
    expect(
      findDisagreements([
        read('我社区辖区面积1.2平方公里。', 'a'),
        read('XX社区辖区面积0.8平方公里。', 'b'),
      ]),
    ).toEqual([])
  })
})
