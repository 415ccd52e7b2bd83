/**
 * One document in every format of office programs: automatic numbers of lists and styles, tables with
 * paragraphs and tables in their cells, deletions, hidden text, notes, heads, a page break.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyze, readDocuments, type Document} from '../../src/index.ts'

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

const apart = [
  {kind: 'deletion', text: '10'},
  {kind: 'footer', text: '页脚'},
  {kind: 'footnote', text: '脚注文字'},
  {kind: 'header', text: '页眉'},
  {kind: 'hidden', text: '隐藏字'},
]

async function read(name: string): Promise<Document> {
  const file = name.replace('.wps', '.doc')
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${file}`, import.meta.url)))
  const {documents, skipped} = await readDocuments({name, bytes}).collect()
  expect(skipped).toEqual([])
  const [document] = documents
  if (document === undefined) throw new Error(`no document in ${name}`)
  return document
}

const names = ['docx', 'doc', 'wps', 'odt', 'rtf'].map((ending) => `numbered.${ending}`)

describe.each(names)('%s', (name) => {
  test('has its numbers, and its tables as rows', async () => {
    const {title, text, source} = await read(name)
    expect(title).toBe('某社区工作总结')
    // Number and page are what the program that saved the file last thought.
    const lines = text.split('\n').filter((line) => !line.startsWith('链接文字第'))
    // RTF gives the rest of a cell behind the table in it a row of its own.
    const joined = lines.join('\n').replace('\n\t尾', '\t尾')
    expect(joined.split('\n')).toEqual(body)
    expect(source.remarks).toBeUndefined()
  })

  test('keeps apart what stands beside the text', async () => {
    const {source} = await read(name)
    expect(source.apart?.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(apart)
  })

  test('has an outline', async () => {
    const [analysis] = analyze([await read(name)], {keywordCount: 0})
    expect(analysis?.outline.map(({enumerator}) => enumerator)).toEqual(['一、', '二、', '三、'])
    expect(analysis?.outline[0]?.children.map(({enumerator}) => enumerator)).toEqual([
      '（一）',
      '（二）',
    ])
  })
})
