import {assert, constantFrom, maxSafeInteger, integer, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toNumber} from '../../src/numeral/decimal.ts'
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
]

describe('numerals of one value', () => {
  test.each(cases)('%s is %d', (text, value) => {
    const numeral = parseNumeral(text)
    expect(numeral === null ? null : toNumber(numeral)).toBe(value)
  })
})

test.each(['', '人', '3个', '二三十', '几百', '十几', '3三', '十十', '.5', '1,23'])(
  '%s has no single value',
  (text) => {
    expect(parseNumeral(text)).toBeNull()
  },
)

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

test('what is written is read back', () => {
  const styles = constantFrom('arabic', 'grouped', 'chinese', 'formal', 'digits')
  assert(
    property(integer({min: 0, max: 10 ** 12 - 1}), styles, (value, style) => {
      const numeral = parseNumeral(formatNumeral(value, style))
      // 二三 alone is a range, which only positional digits can write.
      if (numeral === null)
        expect([style, String(value)]).toEqual([
          'digits',
          expect.stringMatching(/^(?:12|23|34|45|56|67|78|89|35)$/u),
        ])
      else expect(toNumber(numeral)).toBe(value)
    }),
    {numRuns: 5000},
  )
  assert(
    property(maxSafeInteger().map(Math.abs), (value) => {
      expect(
        toNumber(parseNumeral(formatNumeral(value, 'chinese')) ?? {digits: '', exponent: 0}),
      ).toBe(value)
    }),
  )
})

test('no text makes it throw', () => {
  assert(
    property(string({unit: 'binary', maxLength: 200}), (text) => {
      parseNumeral(text)
      return true
    }),
  )
})
