import {describe, expect, test} from 'vitest'
import {splitDocuments} from '../../src/document/split.ts'

const body =
  '今年以来，社区认真开展各项工作，组织志愿者清理卫生死角，取得了较好的成效，居民满意度不断提高。'

/** A source with `titles` above equal bodies. */
function compile(...titles: readonly string[]): string {
  return titles.map((title) => `${title}\n${body}\n`).join('')
}

describe('splits a compilation at its numbered titles', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['街道工作总结1', '街道工作总结2', '街道工作总结3'],
      ['1', '2', '3'],
    ],
    [
      ['街道工作总结20_1', '街道工作总结20_2'],
      ['20_1', '20_2'],
    ],
    [
      ['街道工作总结（一）', '街道工作总结（二）'],
      ['一', '二'],
    ],
    [
      ['社区工作总结', '社区工作总结(2)', '社区工作总结(3)'],
      ['社区工作总结', '2', '3'],
    ],
    [
      ['篇一', '篇二', '篇三'],
      ['篇一', '篇二', '篇三'],
    ],
    [
      ['第1篇：街道', '第2篇：社区'],
      ['第1篇', '第2篇'],
    ],
    [
      ['【篇一】街道总结', '【篇二】社区总结'],
      ['篇一', '篇二'],
    ],
    [
      ['范文一 街道', '范文二 社区'],
      ['范文一', '范文二'],
    ],
    [
      ['街道工作总结１', '街道工作总结２'],
      ['１', '２'],
    ],
    [
      ['街道工作总结1', '街道工作总结2', '街道工作总结3', '街道工作总结5', '街道工作总结6'],
      ['1', '2', '3', '5', '6'],
    ],
  ]

  test.each(cases)('%j', (titles, ids) => {
    const documents = splitDocuments(compile(...titles))
    expect(documents.map(({id}) => id)).toEqual(ids)
    expect(documents.map(({title}) => title)).toEqual(titles)
    expect(documents.every(({text}) => text === body)).toBe(true)
    expect(documents.map(({source}) => source.line)).toEqual(
      titles.map((_, index) => index * 2 + 1),
    )
  })
})

describe('leaves one document alone', () => {
  const cases: readonly string[] = [
    compile('一、工作开展情况', '二、存在问题', '三、下一步打算'),
    compile('附件1', '附件2'),
    compile('第一部分 工作回顾', '第二部分 存在问题'),
    compile('社区工作总结3'),
    '街道工作总结1\n街道工作总结2\n街道工作总结3\n', // a list of titles, with nothing between them
    compile('街道工作总结4', '街道工作总结2'),
  ]

  test.each(cases)('%j', (text) => {
    expect(splitDocuments(text, {path: 'folder/某社区.txt'})).toHaveLength(1)
  })
})

test('a single document is called after its file and titled by its first line', () => {
  const [document] = splitDocuments(`\uFEFF\r\n某社区2023年工作总结\r\n${body}\r\n`, {
    path: 'a/b.c.txt',
  })
  expect(document).toEqual({
    id: 'b.c',
    title: '某社区2023年工作总结',
    source: {path: 'a/b.c.txt', line: 2, encoding: 'utf-8'},
    text: body,
  })
})

test('a first line that is a sentence or a numbered heading is text, not a title', () => {
  for (const first of ['今年以来，我们做了很多工作。', '一、工作开展情况', '（一）组织领导']) {
    const [document] = splitDocuments(`${first}\n${body}`)
    expect(document?.title).toBe('')
    expect(document?.text).toBe(`${first}\n${body}`)
  }
})

test('what stands before the first title is kept', () => {
  const [first] = splitDocuments(`工作总结汇编\n\n${compile('街道工作总结1', '街道工作总结2')}`)
  expect(first?.source.collection).toBe('工作总结汇编')
})

test.each(['', '\n\n', ' ', '\uD800', '\0'])('no text is too odd: %j', (text) => {
  expect(splitDocuments(text)).toHaveLength(1)
})
