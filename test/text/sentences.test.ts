import {assert, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitClauses, splitSentences} from '../../src/text/sentences.ts'

const show = (text: string, spans: readonly {start: number; end: number}[]): readonly string[] =>
  spans.map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['一是宣传。二是整治！', ['一是宣传。', '二是整治！']],
    ['他说“很好。”然后走了。', ['他说“很好。”', '然后走了。']],
    ['完成3.5公里', ['完成3.5公里']],
    ['第一行\r\n\n  第二行 ', ['第一行', '第二行']],
    ['真的吗?!是的……', ['真的吗?!', '是的……']],
    ['"星光之家"。"五好"评选。', ['"星光之家"。', '"五好"评选。']],
    ['。', ['。']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(show(text, splitSentences(text))).toEqual(expected)
  })
})

describe('clauses', () => {
  test('end at commas, semicolons and 、', () => {
    expect(show('脏、乱、差,整治;完成。', splitClauses('脏、乱、差,整治;完成。'))).toEqual([
      '脏、',
      '乱、',
      '差,',
      '整治;',
      '完成。',
    ])
  })

  test('keep 、 inside when asked to', () => {
    const text = '脏、乱、差,整治'
    expect(show(text, splitClauses(text, undefined, {enumeration: false}))).toEqual([
      '脏、乱、差,',
      '整治',
    ])
  })
})

test('law: sentences are in order and hold all that is not white space', () => {
  assert(
    property(string({unit: 'binary'}), (text) => {
      const spans = splitSentences(text)
      let end = 0
      let outside = ''
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        outside += text.slice(end, span.start)
        end = span.end
      }

      outside += text.slice(end)
      expect(outside.replace(/[\s\u0085\u200B-\u200D\u2060]/gu, '')).toBe('')
    }),
  )
})
