import {array, assert, integer, property, string, tuple} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toNumber, zero} from '../../src/numeral/decimal.ts'
import {formatNumeral} from '../../src/numeral/format.ts'
import {parseNumeral} from '../../src/numeral/parse.ts'
import {readNumeral} from '../../src/numeral/read.ts'

const cases: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['零', 0],
  ['1,200', 1200],
  ['１２００', 1200],
  ['1,234,567.5', 1234567.5],
  ['3.68万亿', 3_680_000_000_000],
  ['2.5亿', 250_000_000],
  ['3万4000', 34_000],
  ['1千零20', 1020],
  ['十', 10],
  ['一十一', 11],
  ['一百零五', 105],
  ['三百五', 350],
  ['一万二', 12_000],
  ['一万零二', 10_002],
  ['两千', 2000],
  ['壹佰贰拾', 120],
  ['伍仟', 5000],
  ['二〇二四', 2024],
  ['三点五', 3.5],
  ['三点五亿', 350_000_000],
  ['一万二千亿', 1_200_000_000_000],
  ['三亿五千万', 350_000_000],
  ['十万', 100_000],
  ['一千零一十万', 10_100_000],
  ['⑫', 12],
  ['㈢', 3],
  ['萬', 10_000],
  // signs
  ['-5', -5],
  ['－1２', -12],
  ['- 1,200', -1200],
  ['负三十二', -32],
  ['負 1.5', -1.5],
  // 廿 and its like, and 零 or a bare 十 inside
  ['廿', 20],
  ['五百卅四', 534],
  ['一万零卌', 10_040],
  ['一千零十一', 1011],
  ['一百零十万', 1_100_000],
  ['零十', 10],
  ['一百十六', 116],
  ['百二万', 1_200_000],
  ['四万万', 400_000_000],
  // decimals after a power
  ['十点二三三', 10.233],
  ['两千三点一', 2300.1],
  ['两千万点五五四四', 20_000_000.5544],
  ['三十点五亿', 3_050_000_000],
  ['一百点123', 100.123],
  ['.77', 0.77],
  ['-.5', -0.5],
  ['0.1', 0.1],
  // letters
  ['40k', 40_000],
  ['3M', 3_000_000],
  ['.0012G', 1_200_000],
  ['2e5', 200_000],
  ['21.2E0', 21.2],
  // rows
  ['二三', 23],
  ['幺八九', 189],
  ['㊿', 50],
  ['參拾參', 33],
]

describe('numerals of one value', () => {
  test.each(cases)('%s is %d', (text, value) => {
    const numeral = parseNumeral(text)
    expect(numeral === null ? null : toNumber(numeral)).toBe(value)
  })
})

test.each(
  '|人|3个|二三十|几百|十几|3三|十十|1,23|百十一|十一十二|圆|负|零点点|3m|5kg|点五|1e|--5|参加|1.2.3|八点三十'.split(
    '|',
  ),
)('%s has no single value', (text) => {
  expect(parseNumeral(text)).toBeNull()
})

test.each([
  ['二三十', 20, 30],
  ['十七八', 17, 18],
  ['三五百', 300, 500],
  ['两三', 2, 3],
  ['七八万', 70_000, 80_000],
  ['几十', 20, 90],
  ['十几万', 110_000, 190_000],
] as const)('%s is a range', (text, low, high) => {
  const reading = readNumeral(text, 0)
  expect(reading?.end).toBe(text.length)
  expect(reading && toNumber(reading.low)).toBe(low)
  expect(reading?.high && toNumber(reading.high)).toBe(high)
})

test('350万千瓦 keeps 千 for the unit', () => {
  expect(readNumeral('350万千瓦时', 0)?.end).toBe(4)
})

test('兆 and 千 belong to the unit where one follows', () => {
  expect(readNumeral('1兆赫兹', 0)?.end).toBe(1)
  expect(readNumeral('323千卡', 0)?.end).toBe(3)
})

const styles = ['arabic', 'grouped', 'fullWidth', 'chinese', 'formal', 'digits', 'mixed'] as const

describe('what is written is read back', () => {
  test.each(styles)('%s', (style) => {
    const readBack = (value: number): void => {
      const numeral = parseNumeral(formatNumeral(value, style))
      expect(numeral === null ? null : toNumber(numeral)).toBe(value)
    }

    assert(property(integer({min: 0, max: 10 ** 12 - 1}), readBack), {numRuns: 3000})
    // Numbers of few digits that are not zero, where 零 has to be right.
    const sparse = array(tuple(integer({min: 0, max: 11}), integer({min: 0, max: 9})), {
      maxLength: 4,
    }).map((parts) => parts.reduce((sum, [power, digit]) => sum + digit * 10 ** power, 0))
    assert(property(sparse, readBack), {numRuns: 3000})
    assert(
      property(
        integer({min: -(10 ** 9), max: 10 ** 9}),
        integer({min: 0, max: 4}),
        (value, places) => readBack(Number(`${value}e-${places}`)),
      ),
      {numRuns: 2000},
    )
    // Nothing behind 万 or 亿 but decimals.
    assert(
      property(integer({min: 1, max: 9999}), integer({min: 1, max: 99}), (value, hundredths) =>
        readBack(Number(`${value}0000.${String(hundredths).padStart(2, '0')}`)),
      ),
      {numRuns: 500},
    )
  })

  test('circled, from 0 to 50', () => {
    for (let value = 0; value <= 50; value++) {
      expect(toNumber(parseNumeral(formatNumeral(value, 'circled')) ?? zero)).toBe(value)
    }
  })

  test('numerals that no number of JavaScript can hold', () => {
    const numeral = parseNumeral('一千二百三十四万五千六百七十八亿九千万点一二三四五六七八九')
    expect(numeral).toEqual({isNegative: false, digits: '1234567890000000123456789', exponent: -9})
    expect(formatNumeral(numeral ?? 0, 'chinese')).toBe(
      '一千二百三十四万五千六百七十八亿九千万点一二三四五六七八九',
    )
  })
})

test.each([
  [103_453, 'chinese', '十万三千四百五十三'],
  [150_006_355, 'chinese', '一亿五千万六千三百五十五'],
  [10 ** 13, 'chinese', '十万亿'],
  [20_000_004_230, 'chinese', '二百亿零四千二百三十'],
  [20_000_000_001, 'formal', '贰佰亿零壹'],
  [-34_000, 'mixed', '-3万4000'],
  [33_500_000.1, 'mixed', '33500000.1'],
  [335_000.1, 'mixed', '33万5000.1'],
  [-0.25, 'chinese', '负零点二五'],
  [2024, 'digits', '二〇二四'],
  [1_000_054, 'amount', '壹佰万零伍拾肆元整'],
  [1.01, 'amount', '壹元零壹分'],
  [0, 'amount', '零元整'],
] as const)('%d in the style %s is %s', (value, style, text) => {
  expect(formatNumeral(value, style)).toBe(text)
})

describe('wrong calls', () => {
  test('of formatNumeral', () => {
    expect(() => formatNumeral(Number.NaN, 'arabic')).toThrow(RangeError)
    expect(() => formatNumeral(Infinity, 'chinese')).toThrow(RangeError)
    expect(() => formatNumeral(1e16, 'chinese')).toThrow(RangeError)
    expect(() => formatNumeral(51, 'circled')).toThrow(RangeError)
    expect(() => formatNumeral(0.123, 'amount')).toThrow(RangeError)
    expect(() => formatNumeral('12' as unknown as number, 'chinese')).toThrow(TypeError)
    expect(() => formatNumeral(12, 'roman' as unknown as 'arabic')).toThrow(TypeError)
  })

  test('of parseNumeral', () => {
    expect(() => parseNumeral(12 as unknown as string)).toThrow(TypeError)
  })
})

test('no text makes it throw', () => {
  assert(
    property(string({unit: 'binary', maxLength: 200}), (text) => {
      parseNumeral(text)
      return true
    }),
  )
})
