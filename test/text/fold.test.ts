import {assert, nat, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold, foldOffset, foldSpan, unfoldSpan} from '../../src/text/fold.ts'

describe('folds', () => {
  test.each([
    ['１２％（Ａ）', '12%(a)'],
    ['創建文明社區', '创建文明社区'],
    ['创 建　工\u00A0作', '创建工作'],
    ['10 多名', '10多名'],
    ['均达到 100%', '均达到100%'],
    ['达 3.5 ，增', '达3.5,增'],
    ['New  Year', 'new year'],
    ['社\u200B区', '社区'],
    ['a\u200Bb', 'ab'],
    ['一\n 二', '一\n二'],
    ['一 \n二', '一\n二'],
    ['𠮷 野', '𠮷野'],
    ['', ''],
  ])('%j to %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  test('only what the options name', () => {
    const none = {width: false, letterCase: false, script: false, space: false}
    expect(fold('１Ａ 區 區', none).text).toBe('１Ａ 區 區')
    expect(fold('１Ａ 區 區', {...none, script: true}).text).toBe('１Ａ 区 区')
  })
})

test('a folded span points to what it came from', () => {
  const text = '清理 乱贴 ２０００ 余平方'
  const folded = fold(text)
  const start = folded.text.indexOf('2000余')
  const span = unfoldSpan(folded, {start, end: start + 5})
  expect(text.slice(span.start, span.end)).toBe('２０００ 余')
  expect(foldSpan(folded, span)).toEqual({start, end: start + 5})
})

// Strings of pieces that fold, so that random texts are not all alike.
const texts = string({unit: 'binary', maxLength: 60})

test('law: folding twice changes nothing more', () => {
  assert(
    property(texts, (text) => {
      const once = fold(text).text
      expect(fold(once).text).toBe(once)
    }),
  )
})

test('law: offsets ascend, and each folded unit maps back to itself', () => {
  assert(
    property(texts, nat(), (text, seed) => {
      const folded = fold(text)
      expect(folded.offsets.length).toBe(folded.text.length)
      expect(
        [...folded.offsets].every(
          (offset, index, all) => index === 0 || (all[index - 1] ?? 0) < offset,
        ),
      ).toBe(true)
      if (folded.text.length > 0) {
        const at = seed % folded.text.length
        expect(foldOffset(folded, folded.offsets[at] ?? -1)).toBe(at)
      }
    }),
  )
})
