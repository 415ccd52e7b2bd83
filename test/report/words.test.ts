/** Everything that results say has words in both languages, made from data that survives JSON. */
import {describe, expect, test} from 'vitest'
import {
  analyze,
  compare,
  findDisagreements,
  mapCorpus,
  renderReport,
  type Document,
} from '../../src/index.ts'
import {sayClues, sayCompleteness, sayReason, sayRuled, sayWarning} from '../../src/report/say.ts'
import {makeSheets} from '../../src/report/xlsx/sheets.ts'
import {en} from '../../src/wording/results/en.ts'
import {zh} from '../../src/wording/results/zh.ts'
import {corpus} from '../helpers/corpus.ts'

const han = /\p{Script=Han}/u

/** What a message quotes is the text's; the rest must be English. */
function ownWords(message: string): string {
  return message.replaceAll(/“[^“”]*”/gu, '“”')
}

/** Texts with what the corpus has none of. */
const oddities: readonly Document[] = [
  '',
  '一、概况\n\n三、问题\n三、问题\n二、其他',
  '绿化率达%左右，社区“开展活动，锟斤拷。',
  '全社区有居民3260户、1200人，参与率达到120%。',
  '问卷发放100份，收回120份。满意率98%，不满意率5%。老人年龄150岁。',
  '资金860万元，其中镇级420万元、村级310万元、社会180万元。种植10亩(合66667平方米)。',
  '存在的问题是经费不足。\n浣犲ソ锛屾垜浠殑绀惧尯宸ヤ綔銆\n\uD800',
].map((text, index) => ({
  id: `odd${index}`,
  title: '',
  text,
  source: {path: 'odd.txt', line: 1, encoding: 'utf-8'},
}))

const documents = [...corpus, ...oddities]
const analyses = analyze(documents, {keywordCount: 0})
const comparison = compare(documents)

describe('messages of results', () => {
  test('the catalogues word the same codes', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
  })

  test('the sentence of a result is its code and parameters in Chinese', () => {
    const stored = JSON.parse(JSON.stringify(analyses)) as typeof analyses
    const warnings = stored.flatMap((each) => each.warnings)
    const findings = stored.flatMap((each) => each.findings)
    expect(new Set(warnings.map(({code}) => code)).size).toBeGreaterThan(9)
    expect(new Set(findings.map(({rule}) => rule)).size).toBeGreaterThan(5)
    const said = (code: string, params: unknown): string =>
      (zh as Record<string, (params: unknown) => string>)[code]?.(params) ?? ''
    for (const {code, params, message} of warnings) expect(said(code, params)).toBe(message)
    for (const {rule, params, message} of findings) expect(said(rule, params)).toBe(message)
    for (const {reason, because} of comparison.pairs) {
      expect(said(because.code, because.params)).toBe(reason)
    }
  })

  test('in English nothing of ours is Chinese', () => {
    const lines = [
      ...analyses.flatMap(({warnings, findings, completeness}) => [
        ...warnings.map((each) => sayWarning('en', each)),
        ...findings.map((each) => sayRuled('en', each)),
        ...sayCompleteness('en', completeness),
      ]),
      ...comparison.pairs.flatMap((pair) => [
        sayReason('en', pair),
        ...pair.findings.map((each) => sayRuled('en', each)),
        ...(pair.direction === null ? [] : sayClues('en', pair.direction)),
      ]),
    ]
    expect(lines.length).toBeGreaterThan(80)
    expect(lines.map(ownWords).filter((line) => han.test(line.replace(/: [^:]*$/u, '')))).toEqual(
      [],
    )
  })

  test('a result without parameters keeps its own sentence', () => {
    const old = {code: 'text/empty', message: '文档没有内容。'}
    expect(sayWarning('en', old as never)).toBe('文档没有内容。')
    const unknown = {rule: 'figures/from-the-future', params: {}, message: '以后再说。'}
    expect(sayRuled('en', unknown as never)).toBe('以后再说。')
    const inherited = {code: 'constructor', params: {}, message: '不是代码。'}
    expect(sayWarning('en', inherited as never)).toBe('不是代码。')
  })
})

describe('an English report', () => {
  const data = {
    analyses,
    comparison,
    map: mapCorpus(documents),
    findings: findDisagreements(analyses),
  }

  test('has no Chinese word of ours: what is Chinese is quoted or marked as such', () => {
    const page = renderReport(data, {lang: 'en'})
    for (const {message} of analyses.flatMap((each) => each.warnings)) {
      expect(page).not.toContain(message)
    }
    for (const {reason} of comparison.pairs) expect(page).not.toContain(reason)
    for (const {explanation} of analyses.map((each) => each.completeness)) {
      for (const line of explanation) expect(page).not.toContain(line)
    }
  })

  test('has a workbook with English heads', () => {
    const heads = makeSheets(data, 'en').flatMap(({name, columns}) => [
      name,
      ...columns.map(({title}) => title),
    ])
    expect(heads.filter((head) => han.test(head))).toEqual([])
  })
})
