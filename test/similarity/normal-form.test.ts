import {assert, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {normalCodes, normalForm} from '../../src/similarity/normal/normal-form.ts'

const normal = (text: string): string => String.fromCharCode(...normalCodes(text))

test.each([
  ['white space and line breaks', '创 建\n文　明', '创建文明'],
  ['invisible characters', '创\u200B建\uFEFF文\u2060明', '创建文明'],
  ['punctuation', '脏、乱、差。', '脏乱差'],
  ['width and case', 'ＱＱ群', 'qq群'],
  ['Traditional script', '創建文明城區', '创建文明城区'],
  ['compatibility characters', '⽂明', '文明'],
  ['look-alike letters', 'АРР', 'app'],
  ['characters that look alike', '己经，士兵，冶理，項目', '已经土兵治理项日'],
  [
    'syllables and radicals that look like characters',
    '劳动カ，エ程，⻓⻔，ハ月ニ日',
    '劳动力工程长门#月#日',
  ],
  ['digits', '2000余平方', '#余平方'],
  ['blanked digits', '20xx余平方', '#余平方'],
  ['masks of all kinds', '__年，××区，某街道', '#年#区#街道'],
  ['digits across punctuation', '1,234.5元', '#元'],
  ['digits written out', '六千余平方', '#余平方'],
  ['with a multiplier in front', '十二月', '#月'],
  ['with a space behind the multiplier', '十 二月，千\uD800五', '#月#'],
  ['multipliers that are words', '百姓十分满意', '百姓十分满意'],
  ['a pair of surrogates is one symbol', '𠀀村', '\uE600村'],
  ['lone surrogates', '\uD800村\uDC00', '村'],
])('%s', (_, text, expected) => {
  expect(normal(text)).toBe(expected)
})

test('law: the map goes back to characters of the same normal form, in order', () => {
  assert(
    property(string({unit: 'binary'}), (text) => {
      const {codes, starts, ends} = normalForm(text)
      expect(codes).toEqual(normalCodes(text))
      for (let at = 0; at < codes.length; at++) {
        const start = starts[at] ?? 0
        const end = ends[at] ?? 0
        expect(start).toBeLessThan(end)
        if (at > 0) expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
        expect(normal(text.slice(start, end))).toBe(String.fromCharCode(codes[at] ?? 0))
      }
    }),
  )
})

test('law: what is dropped changes nothing', () => {
  assert(
    property(string({unit: 'grapheme'}), (text) => {
      expect(normal([...text].join(' '))).toBe(normal(text))
    }),
  )
})
