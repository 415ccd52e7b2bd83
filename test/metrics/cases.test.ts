import {describe, expect, test} from 'vitest'
import {extractMetrics} from '../../src/metrics/extract.ts'
import type {Metric} from '../../src/metrics/types.ts'
import {readOutline} from '../../src/outline/outline.ts'
import {marked} from '../helpers/marked.ts'
import {carriers, negatives, positives} from './cases.ts'

const signs: Readonly<Record<Metric['approximation'], string>> = {
  exact: '',
  over: '>',
  atLeast: '≥',
  atMost: '≤',
  about: '~',
  almost: '<',
  range: '',
}

function describeMetric(metric: Metric, withSubject: boolean): string {
  const range = `${metric.min}..${metric.max}`
  const plain =
    metric.approximation === 'range' ? range : `${signs[metric.approximation]}${metric.value}`
  const value = metric.masked ? '?' : plain
  return `${value} ${metric.unit}${withSubject ? `: ${metric.subject}` : ''}`
}

/** Subjects that the learned weights still get wrong; one that is mended must leave this list. */
const stillWrong: ReadonlySet<string> = new Set(['支持⟦66个⟧脱贫县做强产业'])
const isWrong = ([template]: (typeof positives)[number]): boolean => stillWrong.has(template)

test.fails.each(positives.filter(isWrong))('%s is still read wrong', (template, ...wanted) => {
  const {metrics} = extractMetrics(marked(template).text)
  expect(metrics.map((metric) => describeMetric(metric, true))).toEqual(wanted)
})

describe.each(carriers)('in %s…%s', (before, after) => {
  test.each(positives.filter((positive) => !isWrong(positive)))('%s', (template, ...wanted) => {
    const {text, spans} = marked(before + template + after)
    const {metrics} = extractMetrics(text)
    expect(metrics.map(({span}) => span)).toEqual(spans)
    const found = metrics.map((metric, index) =>
      describeMetric(metric, wanted[index]?.includes(':') ?? false),
    )
    expect(found).toEqual(wanted)
  })
})

describe.each(Object.entries(negatives))('%s', (reason, texts) => {
  test.each(texts)('%s is no metric', (text) => {
    const {metrics, rejected} = extractMetrics(text)
    expect(metrics).toEqual([])
    expect(rejected.map((number) => number.reason)).toContain(reason)
  })
})

test('an article is weak, a single thing that is counted is not', () => {
  const weak = extractMetrics('建立了一支队伍,建成广场一处。').metrics.map((metric) => metric.weak)
  expect(weak).toEqual([true, false])
})

test('a bracket and 其中 divide the total before them', () => {
  const {metrics} = extractMetrics('单位22个,其中小学1所;党员57名(预备党员1名)。')
  const totals = metrics.map(({partOf}) => metrics.find(({span}) => span === partOf)?.text ?? null)
  expect(totals).toEqual([null, '22个', null, '57名'])
})

test('rates have a period, clauses a time and plans a modality', () => {
  const reached = extractMetrics('入学率从2020年的51%提升到2025年的70%,到2030年达到80%。').metrics
  expect(reached.map(({modality}) => modality)).toEqual(['done', 'done', 'planned'])
  const [rate, planned] = extractMetrics('每月开展活动4次。明年计划建设广场3处。').metrics
  expect(rate).toMatchObject({per: '月', modality: 'done'})
  expect(planned).toMatchObject({period: '明年', modality: 'planned'})
  expect(extractMetrics('上半年共组织7次大型活动').metrics[0]).toMatchObject({period: '上半年'})
})

test('a list of targets goes on to the full stop, what is done is no plan', () => {
  const modalities = (text: string): readonly string[] =>
    extractMetrics(text, {outline: readOutline(text)}).metrics.map(({modality}) => modality)
  expect(modalities('主要预期目标:产值增长7%;就业7万人;粮食产量370万吨。')).toEqual([
    'planned',
    'planned',
    'planned',
  ])
  expect(modalities('今年计划培训300人,已完成260人。')).toEqual(['planned', 'done'])
  expect(modalities('制定了学习计划,开展活动12次。')).toEqual(['done'])
  expect(
    modalities('一、工作开展情况\n1、建成公厕3座。\n二、下一步工作打算\n1、建成公厕5座。'),
  ).toEqual(['done', 'planned'])
})

test('分别 deals out the subjects of the quantities before to a row of any length', () => {
  const text = '禽蛋产量8万吨,牛奶产量5万吨,水产品产量6万吨,分别增长2.8%、4.6%和1.9%。'
  const subjects = extractMetrics(text).metrics.map(({subject}) => subject)
  expect(subjects.slice(3)).toEqual(subjects.slice(0, 3))
})

test.each([
  ['居民人均可支配收入达到20251元', null],
  ['户均补助2000元', '户'],
  ['月人均工资4200元', '月'],
  ['年旅客吞吐量达到74万人次', '年'],
  ['2020年旅客吞吐量达到74万人次', null],
  ['日处理污水3万吨', '天'],
  ['年均浓度34微克/立方米', null],
  ['年营业收入过50万元的示范户8家', '年'],
])('the rate of %s is %s', (text, per) => {
  expect(extractMetrics(text).metrics[0]?.per).toBe(per)
})

test.each([
  ['2023年1-7月,全县诊疗量85万人次', '2023年1-7月'],
  ['自创卫以来,共硬化场地7638平方米', '创卫以来'],
  ['这一年,全县集中交办积案96件', '这一年'],
  ['今年汛期,全市降雨量612毫米', '今年汛期'],
])('the time of %s is %s', (text, period) => {
  expect(extractMetrics(text).metrics[0]?.period).toBe(period)
})
