import {array, assert, constantFrom, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {explainNumbers} from '../../src/metrics/explain.ts'
import {extractMetrics} from '../../src/metrics/extract.ts'
import {findQuantities} from '../../src/metrics/find-quantities.ts'
import type {MetricReading} from '../../src/metrics/types.ts'

/** Spans are in order, apart, and what they name. */
function expectWellFormed(text: string, {metrics, rejected}: MetricReading): void {
  const all = [...metrics, ...rejected].toSorted((a, b) => a.span.start - b.span.start)
  let end = 0
  for (const found of all) {
    expect(found.span.start).toBeGreaterThanOrEqual(end)
    expect(found.span.end).toBeGreaterThan(found.span.start)
    expect(text.slice(found.span.start, found.span.end)).toBe(found.text)
    end = found.span.end
  }

  expect(end).toBeLessThanOrEqual(text.length)
}

const pieces = constantFrom(
  ...'1 22 3.5 , 、 。 ( ) " “ ” 一 二 三 十 百 千 万 亿 零 半 几 数 上 多 余 来 x xx _ * 某 m % 元 个 户 年 月 日 号 第 的 人 共 发放 面积 达 近 以上 - ~ 至 每 分之 角 / 平方 \n'.split(
    ' ',
  ),
  '\ud800',
  '　',
)

test('any row of pieces is read, and every Arabic digit lands in exactly one list', () => {
  assert(
    property(array(pieces, {maxLength: 40}), (parts) => {
      const text = parts.join('')
      const reading = extractMetrics(text)
      expectWellFormed(text, reading)
      const spans = [...reading.metrics, ...reading.rejected].map(({span}) => span)
      const isCovered = (at: number): boolean =>
        spans.some(({start, end}) => start <= at && at < end)
      const digits = Array.from(text.matchAll(/[0-9一二三四五六七八九]/gu), (match) => match.index)
      expect(digits.filter((at) => !isCovered(at))).toEqual([])
    }),
    {numRuns: 3000},
  )
})

test('any text is read', () => {
  assert(
    property(string({unit: 'binary', maxLength: 100}), (text) => {
      expectWellFormed(text, extractMetrics(text))
    }),
  )
})

/** Texts that a careless reader would look over again and again. */
const hostile: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['Chinese digits', '一'],
  ['tens', '十'],
  ['masks', 'x'],
  ['stars', '*'],
  ['nobody', '某'],
  ['markers', '一、'],
  ['brackets', '('],
  ['quotes', '"一'],
  ['open quotes', '“三个'],
  ['nouns', '的社区'],
  ['counts', '发放3份'],
  ['lists', '1、'],
  ['groups', '1,000'],
  ['decimals', '1.'],
  ['masked decimals', '1x.'],
  ['dates', '6月6日'],
  ['fractions', '三分之'],
  ['percents', '%'],
  ['comparisons', '大于'],
  ['comparisons of one', '比1'],
  ['ranges', '1~'],
  ['mixed fractions', '1又'],
  ['slashes', '1/'],
  ['minus signs', '-1'],
  ['parts', '1元'],
  ['sections', '十百千'],
  ['surrogates', '\ud800'],
  ['spaces', ' 1'],
  ['gaps', '_'],
  ['halves', '半'],
  ['each', '每人3'],
  ['rows of counts', '共3个2个'],
  ['rows of ranks', '3个省级、'],
  ['clauses before', '收入突破百亿,达到1亿元,'],
  ['nobody but verbs', '发放的社区在对'],
]

/** Processor time, which a busy machine changes little, of reading a piece repeated to a length. */
function cost(piece: string, length: number, read: (text: string) => unknown): number {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const start = process.cpuUsage()
  read(`${text}年`)
  read(`${text}a`)
  return process.cpuUsage(start).user / 1000
}

describe('time grows with the length', () => {
  describe.each([
    ['metrics', extractMetrics],
    ['quantities', findQuantities],
  ] as const)('of %s', (_, read) => {
    test.each(hostile)('%s', (__, piece) => {
      cost(piece, 5000, read) // compiles the code
      const short = cost(piece, 20_000, read)
      const long = cost(piece, 80_000, read)
      // Four times the text: 4 when linear, 16 when quadratic. The constant covers a collector's pause.
      expect(long).toBeLessThan(8 * short + 400)
    })
  })
})

test('explained numbers are both lists in reading order', () => {
  assert(
    property(array(pieces, {maxLength: 40}), (parts) => {
      const text = parts.join('')
      const {metrics, rejected} = extractMetrics(text)
      const starts = explainNumbers(text).map((number) =>
        number.kind === 'metric' ? number.metric.span.start : number.number.span.start,
      )
      expect(starts).toHaveLength(metrics.length + rejected.length)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
  )
})
