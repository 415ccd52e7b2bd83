import {describe, expect, test} from 'vitest'
import {readOutline} from '../../src/outline/outline.ts'
import type {OutlineNode} from '../../src/outline/types.ts'
import {inlineCases, negativeCases, nestingCases, styleCases} from './cases.ts'
import {pageCases} from './page-cases.ts'
import {partCases} from './part-cases.ts'

function show(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({kind, runIn, level, enumerator, text, children}) => [
    `${runIn ? 'r' : kind.charAt(0)}${level} ${enumerator} ${text}`,
    ...show(children),
  ])
}

test.each([
  ...styleCases,
  ...inlineCases,
  ...nestingCases,
  ...pageCases,
  ...partCases,
  ...negativeCases,
])('$name', ({text, units}) => {
  expect(show(readOutline(text).nodes)).toEqual(units)
})

/** The first node of a text of one heading with a paragraph. */
function parse(enumerator: string): OutlineNode | undefined {
  const text = `${enumerator}加强领导\n全年召开会议十二次,研究部署各项工作,推动任务落实。`
  return readOutline(text).nodes[0]
}

test.each([
  ['一、', 'chinese', '、', 1],
  ['（十二）', 'parenthesized-chinese', '（）', 12],
  ['3.', 'arabic', '.', 3],
  ['(4)', 'parenthesized-arabic', '()', 4],
  ['第五章', 'chapter', '第章', 5],
  ['⑥', 'circled', '', 6],
  ['七是', 'yi-shi', '是', 7],
  ['首先,', 'ordinal-word', ',', 1],
  ['Ⅳ、', 'roman', '、', 4],
])('%s is parsed', (enumerator, style, delimiter, ordinal) => {
  expect(parse(enumerator)).toMatchObject({enumerator, style, delimiter, ordinal})
})

test('the body is what stands behind the title, or behind the enumerator of an item', () => {
  const text = '一、存在问题:\n1、宣传不够。\n2、（略）经费不足。\n二、打算\n'
  const bodies: string[] = []
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const {bodySpan, children} of nodes) {
      bodies.push(text.slice(bodySpan.start, bodySpan.end))
      walk(children)
    }
  }

  walk(readOutline(text).nodes)
  expect(bodies).toEqual([
    '1、宣传不够。\n2、（略）经费不足。',
    '宣传不够。',
    '（略）经费不足。',
    '',
  ])
})

const paragraph = '全年召开会议十二次,研究部署各项工作,推动任务落实。'

test.each([
  ['skipped-ordinal', `一、甲项工作\n${paragraph}\n三、乙项工作\n${paragraph}`, '三、'],
  ['repeated-ordinal', `一、甲项工作\n${paragraph}\n一、乙项工作\n${paragraph}`, '一、'],
  [
    'restarted-ordinal',
    `一、甲项工作\n${paragraph}\n二、乙项工作\n${paragraph}\n三、丙项工作\n${paragraph}\n一、丁项工作\n${paragraph}`,
    '一、',
  ],
  ['empty-heading', `一、甲项工作\n${paragraph}\n二、乙项工作`, '二、'],
  ['torn-heading', `一、环境整治有\n力度\n${paragraph}`, '一、环境整治有'],
  ['torn-heading', `一、加大力度。\n努力形成整体联动格局近年来,社区${paragraph}`, '一、加大力度。'],
])('warns of %s at its place', (code, text, words) => {
  const found = readOutline(text).warnings
  expect(
    found.map((warning) => [warning.code, text.slice(warning.span?.start, warning.span?.end)]),
  ).toEqual([[`outline/${code}`, words]])
})

test('says nothing about a sound numbering', () => {
  const text = `一、甲项工作\n（一）稳增长\n${paragraph}\n（二）惠民生\n${paragraph}\n各位代表!成绩来之不易。\n二、乙项工作\n（一）抓项目\n${paragraph}\n（二）抓环境\n${paragraph}`
  expect(readOutline(text).warnings).toEqual([])
})

describe('hostile texts', () => {
  test('levels stay few whatever the text, so that JSON can hold the tree', () => {
    // Every family with every delimiter; the second of each lets the first be believed.
    const marks = [
      ...['编', '篇', '部分', '章', '节', '条', '款'].map((word) => `第一${word}`),
      ...['阶段', '步', '类'].map((word) => `第一${word}:`),
      ...['Ⅰ', 'Ⅰ.', 'Ⅰ、', 'Ⅰ)', '一、', '一.', '一,', '一:', '(一)', '〔一〕', '【一】', '[一]'],
      ...['㈠', '1、', '1.', '⒈', '(1)', '〔1〕', '【1】', '[1]', '⑴', '①', 'a.', 'a、', 'a)'],
      ...[...'是要抓靠看促建强查讲严为则有来保治推提创聚突守转优补夯'].map((word) => `一${word}`),
      ...['1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.1.1', '首先,'],
    ]
    const seconds = [...'一1①⑴⒈㈠aⅠ'].map((first, index): readonly [string, string] => [
      first,
      '二2②⑵⒉㈡bⅡ'.charAt(index),
    ])
    const second = (mark: string): string => {
      const [first, next] = seconds.find(([one]) => mark.includes(one)) ?? ['首先', '其次']
      const at = mark.lastIndexOf(first)
      return mark.slice(0, at) + next + mark.slice(at + first.length)
    }
    const lines = [...marks, ...marks.map(second).toReversed()].map((mark) => `${mark}工作\n`)
    const once = countNodes(readOutline(lines.join('')).nodes)
    const repeats = 100
    const outline = readOutline(lines.join('').repeat(repeats))
    const many = countNodes(outline.nodes)

    expect(once.deepest).toBeGreaterThan(50)
    expect(many.deepest).toBeLessThan(64)
    // Nothing is lost, and where lists begin anew a warning says so.
    expect(many.count).toBeGreaterThanOrEqual(once.count * repeats)
    expect(outline.warnings.length).toBeGreaterThanOrEqual(repeats - 1)
    expect(outline.warnings.every(({span}) => span !== undefined)).toBe(true)
    expect(() => JSON.stringify(outline)).not.toThrow()
  })

  test('a hundred thousand enumerators on one line are all found', () => {
    const {nodes} = readOutline(`工作有:${'一是好;二是多;'.repeat(50_000)}`)
    expect(nodes.length).toBe(100_000)
  })
})

function countNodes(nodes: readonly OutlineNode[]): {
  readonly count: number
  readonly deepest: number
} {
  let count = 0
  let deepest = 0
  const waiting = [...nodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    count++
    deepest = Math.max(deepest, node.level)
    waiting.push(...node.children)
  }

  return {count, deepest}
}
