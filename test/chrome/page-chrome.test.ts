import {expect, test} from 'vitest'
import {analyze, compare, findPageChrome, withoutPageChrome} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {marked} from '../helpers/marked.ts'

/** Texts with the page chrome drawn in, and its rules in order; the last group has none. */
const cases: readonly (readonly [template: string, ...rules: readonly string[]])[] = [
  ['⟦【字号: 加大 还原 减小】⟧\n今年开展了活动。', 'chrome/buttons'],
  ['⟦下载 打印 全屏⟧\n今年开展了活动。', 'chrome/buttons'],
  ['今年开展了活动。⟦【打印】⟧⟦【关闭】⟧', 'chrome/buttons', 'chrome/buttons'],
  ['⟦来源:区文明办 发布时间:2023-12-20 浏览次数:1024⟧\n今年开展了活动。', 'chrome/label'],
  ['⟦來源：區文明辦⟧\n今年開展了活動。', 'chrome/label'],
  ['今年开展了活动。\n⟦责任编辑：李某⟧', 'chrome/label'],
  ['今年开展了活动。\n⟦上一篇：街道工作总结⟧\n⟦下一篇：没有了⟧', 'chrome/label', 'chrome/label'],
  ['今年开展了活动。\n⟦本文由会员分享，未经授权不得转载⟧', 'chrome/phrase'],
  ['今年开展了活动。\n⟦版权所有 京ICP备1号⟧', 'chrome/phrase'],
  [
    '今年开展了活动。\n⟦相关推荐:⟧\n⟦1.社区工作总结(三篇)⟧\n⟦2.街道工作总结范文⟧',
    'chrome/recommended',
    'chrome/recommended',
    'chrome/recommended',
  ],
  // nothing
  ['下载中心今年举办了打印技术培训,来源广泛。'],
  ['编辑出版《社区简讯》12期。'],
  ['审核:对全区20个社区上报的材料逐份审核,退回3份。'],
  ['1、字号规范。\n大'],
  ['发布时间表,明确责任人。'],
  ['一、分享经验\n二、评论文章'],
]

test.for(cases)('%s', ([template, ...rules]) => {
  const {text, spans} = marked(template)
  const found = findPageChrome(text)
  expect(found.map(({span}) => span)).toEqual(spans)
  expect(found.map(({rule}) => rule)).toEqual(rules)
})

test('the corpus holds no page chrome', () => {
  expect(corpus.flatMap(({text}) => findPageChrome(text))).toEqual([])
})

test('is in no section, metric or outline, and still in the text', () => {
  const text = [
    '来源:区文明办 浏览次数:1024次',
    '一、工作开展情况',
    '今年清理垃圾20吨。',
    '下载 打印 全屏',
    '今年开展培训3次。',
    '相关推荐:',
    '1、社区工作总结(5篇)',
  ].join('\n')
  const [analysis] = analyze(
    [{id: 'a', title: '', source: {path: '', line: 1, encoding: 'utf-8'}, text}],
    {keywordCount: 0},
  )
  expect(analysis?.text).toBe(text)
  expect(analysis?.metrics.map((metric) => metric.text)).toEqual(['20吨', '3次'])
  expect(analysis?.outline.map((node) => node.text)).toEqual(['工作开展情况'])
  expect(analysis?.sections.map(({span}) => text.slice(span.start, span.end))).toEqual([
    '一、工作开展情况\n今年清理垃圾20吨。',
    '今年开展培训3次。',
  ])
})

test('documents without page chrome keep their offsets, and share no footer', () => {
  const source = {path: '', line: 1, encoding: 'utf-8'}
  const footer =
    '来源：江北区人民政府门户网站政务公开栏目\n未经许可不得转载，版权归江北区人民政府办公室所有'
  const documents = ['物业公司换了节能灯。', '河边步道铺好了。'].map((report, index) => ({
    id: String(index),
    title: '',
    source,
    text: `${report}\n${footer}`,
  }))
  const reports = documents.map((document) => withoutPageChrome(document))
  expect(compare(documents).pairs).toHaveLength(1)
  expect(compare(reports).pairs).toHaveLength(0)
  expect(reports.map(({text}) => text.length)).toEqual(documents.map(({text}) => text.length))
  const plain = {text: '今年开展了活动。'}
  expect(withoutPageChrome(plain)).toBe(plain)
})
