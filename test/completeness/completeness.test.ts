import {expect, test} from 'vitest'
import {analyze, type Completeness} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'

const read = (text: string, title = ''): Completeness => {
  const source = {path: '', line: 1, encoding: 'utf-8'}
  const [analysis] = analyze([{id: 'a', title, source, text}], {keywordCount: 0})
  if (analysis === undefined) throw new Error('no analysis')
  return analysis.completeness
}

test('a weekly report without problems lacks them', () => {
  const {kind, missing, explanation} = read(
    '一、本周工作开展情况\n组织志愿者清理了垃圾。\n二、下周工作计划\n继续加强宣传。',
  )
  expect({kind, missing}).toEqual({kind: 'weekly', missing: ['problems']})
  expect(explanation[0]).toBe('按周报的惯例应有开展情况、存在问题、下一步打算，缺少存在问题。')
})

test('a report on one event need not have them', () => {
  const text = '此次培训共有126名学员参加。\n一、培训开展情况\n举办了讲座6场,组织了参观2次。'
  expect(read(text, '培训活动总结')).toMatchObject({kind: 'event', missing: []})
})

test('problems are answered by next steps that share their words', () => {
  const text = [
    '一、本周工作开展情况',
    '开展了宣传活动。',
    '二、存在问题',
    '1、门前三包责任制落实不到位。',
    '2、老旧小区停车难。',
    '三、下一步工作',
    '1、劝导商户落实门前三包责任制。',
    '2、加强党建工作。',
  ].join('\n')
  const {followUps} = read(text)
  const quote = (span: {start: number; end: number} | null): string | null =>
    span === null ? null : text.slice(span.start, span.end)
  expect(followUps.map(({problem, nextStep}) => [quote(problem), quote(nextStep)])).toEqual([
    ['1、门前三包责任制落实不到位。', '1、劝导商户落实门前三包责任制。'],
    ['2、老旧小区停车难。', null],
  ])
  expect(followUps[0]?.sharedWords).toEqual(['门前三包责任制'])
})

test('facts are counted by sentence, and stock phrases only where there are none', () => {
  const {concreteness} = read(
    [
      '今年清理垃圾20吨,扎实推进各项工作。',
      '5月10日召开会议。',
      '与云州市妇联合作。',
      '高度重视,切实加强领导,扎实推进创建工作。',
      '居民的生活变好了。',
      '清理垃圾xx吨。',
    ].join('\n'),
  )
  expect(concreteness).toMatchObject({
    sentenceCount: 6,
    withFact: 3,
    withMetric: 1,
    withDate: 1,
    withName: 1,
    stockOnly: 1,
    factShare: 0.5,
  })
  expect(concreteness.stockPhrases).toHaveLength(3)
})

test('an empty text lacks all and measures nothing', () => {
  const {missing, concreteness, followUps} = read('')
  expect(missing).toEqual(['progress'])
  expect(concreteness.factShare).toBe(0)
  expect(followUps).toEqual([])
})

test('of the corpus only the three with all parts are complete', () => {
  const complete = analyze(corpus, {keywordCount: 0}).filter(
    ({completeness}) => completeness.expected.length === 3 && completeness.missing.length === 0,
  )
  expect(complete.map(({id}) => id)).toEqual(['20_1', '20_7', '20_20'])
})
