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
