import {array, assert, constantFrom, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extractMetrics, findQuantities, parseQuantity} from '../../src/index.ts'
import {matchUnit} from '../../src/quantity/units.ts'
import {unitRows} from '../../src/quantity/units.generated.ts'
import {quantities} from './cases.ts'

describe.each(Object.entries(quantities))('%s', (_, cases) => {
  for (const [text, value, unit, baseValue] of cases) {
    test(`${text} is ${value} ${unit}`, () => {
      const quantity = parseQuantity(text)
      if (value === '') {
        expect(quantity).toBeNull()
        return
      }

      const found = quantity?.value ?? `${quantity?.min}..${quantity?.max}`
      if (typeof value === 'number') expect(found).toBeCloseTo(value, 12)
      else expect(found).toBe(value)
      expect(quantity?.unit).toBe(unit)
      if (baseValue !== undefined) expect(quantity?.baseValue).toBe(baseValue)
    })
  }
})

test('a text of several quantities is none as a whole', () => {
  expect(parseQuantity('3斤和5两')).toBeNull()
  expect(parseQuantity('共3斤')).toBeNull()
  expect(parseQuantity('')).toBeNull()
})

test('quantities are found where reports have none', () => {
  const found = findQuantities('5号楼三八妇女节,大于10且小于20').map(({text, value, min, max}) => [
    text,
    value ?? `${min}..${max}`,
  ])
  expect(found).toEqual([
    ['5', 5],
    ['三八', 38],
    ['大于10且小于20', '10..20'],
  ])
})

describe('comparisons', () => {
  test.each([
    ['大于100', 100, null, true, false],
    ['不小于100', 100, null, false, false],
    ['小于或等于100', null, 100, false, false],
    ['比三十大', 30, null, true, false],
    ['100以上', 100, null, false, false],
  ] as const)('%s', (text, min, max, minExclusive, maxExclusive) => {
    expect(parseQuantity(text)).toMatchObject({min, max, minExclusive, maxExclusive})
  })
})

describe('units', () => {
  test('every spelling is matched as its own unit', () => {
    const wrong = unitRows.flatMap(([name, , , spellings]) =>
      spellings.split(' ').filter((text) => matchUnit(text, 0)?.name !== name),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['平方米', 'area', '1/1'],
    ['亩', 'area', '2000/3'],
    ['公顷', 'area', '10000/1'],
    ['吨', 'mass', '1000/1'],
    ['斤', 'mass', '1/2'],
    ['人次', 'count', null],
    ['户次', 'count', null],
    ['吨标准煤', 'mass', '1000/1'],
    ['延米', 'length', '1/1'],
  ] as const)('%s measures %s with the factor %s', (name, dimension, factor) => {
    const unit = matchUnit(name, 0)
    expect(unit?.name).toBe(name)
    expect(unit?.dimension).toBe(dimension)
    expect(unit?.factor === null ? null : `${unit?.factor.top}/${unit?.factor.bottom}`).toBe(factor)
  })

  test.each([
    '课时',
    '学时',
    '版次',
    '班次',
    '工日',
    '床位',
    '剂次',
    '台次',
    '平方公里',
    '千瓦时',
    '个百分点',
  ])('%s is read behind a number', (unit) => {
    expect(extractMetrics(`完成12${unit}。`).metrics).toMatchObject([{value: 12, unit}])
  })

  test.each(['35畦', '8栅', '12爿', '3蓬', '7瑗'])('%s: an odd classifier still counts', (text) => {
    expect(extractMetrics(`新增大棚${text},效果好。`).metrics.map((metric) => metric.text)).toEqual(
      [text],
    )
  })

  test.each([
    '位于中山路35旁。',
    '见图3左。',
    '编号12止。',
    '5g网络',
    '3G用户',
    '2018节能行动',
    '全省前10强。',
    '住302室。',
  ])('%s: a word behind a number is no classifier', (text) => {
    expect(extractMetrics(text).metrics).toEqual([])
  })
})

describe('signs in reports', () => {
  test.each([
    ['增速为-2.1%,', -2.1],
    ['工业增加值-3.5%。', -3.5],
    ['气温降至零下15℃,', -15],
    ['增长负1.5%。', -1.5],
    ['利润-320万元。', -3_200_000],
    ['收费5元-10元。', null],
  ] as const)('%s', (text, value) => {
    const [metric] = extractMetrics(text).metrics
    expect(metric?.value ?? null).toBe(value)
  })

  test('a product is not masked', () => {
    expect(extractMetrics('实行7×24小时值班').metrics).toMatchObject([{value: 24, masked: false}])
  })

  test('a hyphen is no sign and 减负 no minus', () => {
    expect(extractMetrics('减负三项措施').metrics).toMatchObject([{value: 3}])
    expect(extractMetrics('地下负一楼').metrics).toEqual([])
  })
})

const pieces = constantFrom(
  ...'1 22 3.5 1/2 , . - ( ) 一 两 十 百 万 亿 零 半 几 数 分之 又 大于 小于 且 比 大 之间 到 ~ 元 角 分 块 斤 两 个 年 小时 % 折 成 度 零下 负 ￥ k e5 米 〇'.split(
    ' ',
  ),
)

test('no text makes it throw, and readings are in order and apart', () => {
  const check = (text: string): void => {
    let end = 0
    for (const {span, text: found} of findQuantities(text)) {
      expect(span.start).toBeGreaterThanOrEqual(end)
      expect(span.end).toBeGreaterThan(span.start)
      expect(text.slice(span.start, span.end)).toBe(found)
      end = span.end
    }
  }
  assert(
    property(array(pieces, {maxLength: 30}), (parts) => check(parts.join(''))),
    {numRuns: 3000},
  )
  assert(property(string({unit: 'binary', maxLength: 100}), check))
})

test('wrong calls throw', () => {
  expect(() => findQuantities(3 as unknown as string)).toThrow(TypeError)
  expect(() => parseQuantity(null as unknown as string)).toThrow(TypeError)
})
