/** Word 97–2003 files: automatic numbers, tables, and what is damaged or locked. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyze, readDocuments, type Reading} from '../../src/index.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

/** Where the stream `WordDocument` begins, and places in its head ([MS-DOC] 2.5). */
const magic = Buffer.from([0xec, 0xa5])
const flagsAt = 0x0a
const listsAt = 0x02e2

function changed(change: (bytes: Buffer, main: number) => void): Uint8Array {
  const bytes = fixture('numbered.doc')
  change(bytes, bytes.indexOf(magic))
  return bytes
}

const read = async (bytes: Uint8Array, name = 'numbered.doc'): Promise<Reading> =>
  readDocuments({name, bytes}).collect()

const body = [
  '一、工作开展情况',
  '（一）党建工作',
  '1.开展学习',
  '2.开展走访',
  '2.1 走访老人',
  '①送温暖',
  '②送健康',
  '（二）环境整治',
  '1.清理垃圾',
  '二、存在问题',
  '宣传不够',
  '清理垃圾20吨。后',
  '链接文字第1页',
  '项目\t数量 （吨）\t备注',
  '垃圾\t20',
  '嵌套 内甲\t内乙\t尾',
  '三、下一步打算',
  '第1步 样式编号',
  '1.正文前分页',
  '封面',
  '正文',
  '完。',
]

describe('numbered.doc', () => {
  test.each(['numbered.doc', 'numbered.wps'])('%s has its automatic numbers', async (name) => {
    const {documents, skipped} = await read(fixture('numbered.doc'), name)
    expect(skipped).toEqual([])
    expect(documents[0]?.title).toBe('某社区工作总结')
    expect(documents[0]?.text.split('\n')).toEqual(body)
    expect(documents[0]?.source.remarks).toBeUndefined()
  })

  test('what stands beside the text is kept apart', async () => {
    const {documents} = await read(fixture('numbered.doc'))
    expect(documents[0]?.source.apart).toEqual([
      {kind: 'deletion', text: '10'},
      {kind: 'hidden', text: '隐藏字'},
      {kind: 'header', text: '页眉'},
      {kind: 'footer', text: '页脚'},
      {kind: 'footnote', text: '脚注文字'},
    ])
  })

  test('the outline sees the numbers', async () => {
    const {documents} = await read(fixture('numbered.doc'))
    const [analysis] = analyze(documents, {keywordCount: 0})
    expect(analysis?.outline.map(({enumerator}) => enumerator)).toEqual(['一、', '二、', '三、'])
    expect(analysis?.outline[0]?.children.map(({enumerator}) => enumerator)).toEqual([
      '（一）',
      '（二）',
    ])
  })
})

test('lists that cannot be read cost their numbers, not the text, and are told of', async () => {
  const {documents} = await read(
    changed((bytes, main) => {
      bytes.writeUInt32LE(0x7f_ff_ff_ff, main + listsAt)
      bytes.writeUInt32LE(0x7f_ff_ff_ff, main + listsAt + 8)
    }),
  )
  expect(documents[0]?.text).toContain('工作开展情况\n党建工作')
  expect(documents[0]?.source.remarks).toEqual([
    {code: 'doc/numbers-missing', message: expect.stringMatching(/^\d+ 段的自动编号/u)},
  ])
})

test.each([
  [
    'encrypted',
    changed((bytes, main) => {
      bytes.writeUInt16LE(bytes.readUInt16LE(main + flagsAt) | 0x01_00, main + flagsAt)
    }),
  ],
  [
    'unsupported',
    changed((bytes, main) => {
      bytes.writeUInt16LE(0xa5_dc, main)
    }),
  ],
])('a file that is %s says so in one line', async (code, bytes) => {
  const problems = []
  for await (const reading of readDocuments({name: 'a.doc', bytes}))
    problems.push(...reading.problems)
  expect(problems).toMatchObject([{code, reason: expect.stringMatching(/^[^\n]+$/u)}])
})
