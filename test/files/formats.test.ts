/** What each format gives: its text, what stands beside it, and where it comes from. */
import {readFileSync} from 'node:fs'
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  DeletedTextRun,
  Footer,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import writeExcelFile from 'write-excel-file/node'
import {describe, expect, test} from 'vitest'
import {analyze, compare, findLocation, readDocuments} from '../../src/index.ts'
import type {Document as Summary, FileReading} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {makeDocx, makeHtml} from './helpers/office.ts'
import {makeZip} from '../../bench/files/zip.ts'

async function readBytes(name: string, bytes: Uint8Array | string): Promise<FileReading> {
  const input = {name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes}
  const readings: FileReading[] = []
  for await (const reading of readDocuments(input)) readings.push(reading)
  const [reading] = readings
  if (reading === undefined) throw new Error(`no reading of ${name}`)
  return reading
}

async function readOne(name: string, bytes: Uint8Array | string): Promise<Summary> {
  const {documents, problems} = await readBytes(name, bytes)
  expect(problems).toEqual([])
  const [document] = documents
  if (document === undefined) throw new Error(`no document in ${name}`)
  return document
}

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))

/** The lines of a text that say something, without white space. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s/gu, ''))
    .filter((line) => line !== '')

const six = corpus.find(({id}) => id === '20_6')
const twelve = corpus.find(({id}) => id === '20_12')
if (six === undefined || twelve === undefined) throw new Error('corpus incomplete')

describe('the documents of the corpus come back line by line', () => {
  test('as docx and as web pages', async () => {
    const inputs = await Promise.all(
      corpus.flatMap(({id, title, text}) => [
        makeDocx(`${title}\n${text}`).then((bytes) => ({name: `${id}.docx`, bytes})),
        Promise.resolve({
          name: `${id}.html`,
          bytes: new TextEncoder().encode(makeHtml(`${title}\n${text}`)),
        }),
      ]),
    )
    const {documents, skipped} = await readDocuments(inputs).collect()
    expect(skipped).toEqual([])
    expect(documents).toHaveLength(2 * corpus.length)
    for (const [index, {id, title, text}] of corpus.entries()) {
      const [docx, html] = documents.slice(2 * index, 2 * index + 2)
      expect([id, docx?.title]).toEqual([id, title])
      expect(docx?.text).toBe(text)
      expect([id, html?.title]).toEqual([id, title])
      expect(lines(html?.text ?? '')).toEqual(lines(text))
    }
  })

  test.each(['20_6.docx', '20_6.doc', '20_6.odt', '20_6.rtf'])(
    '%s of LibreOffice',
    async (name) => {
      const {title, text} = await readOne(name, fixture(name))
      expect(title).toBe(six.title)
      expect(lines(text)).toEqual(lines(six.text))
    },
  )

  test('20_12.pdf of LibreOffice: no character lost, paragraphs rejoined', async () => {
    const {text, source} = await readOne('20_12.pdf', fixture('20_12.pdf'))
    expect(lines(text).join('')).toBe(lines(twelve.text).join(''))
    expect(Math.abs(lines(text).length - lines(twelve.text).length)).toBeLessThanOrEqual(1)
    expect(findLocation(source.locations, 0)).toMatchObject({page: 1})
    expect(findLocation(source.locations, text.length - 1)?.page).toBeGreaterThan(1)
  })

  test('20_6 as docx is a copy of 20_12 as pdf', async () => {
    const {documents} = await readDocuments([
      {name: '20_6.docx', bytes: fixture('20_6.docx')},
      {name: '20_12.pdf', bytes: fixture('20_12.pdf')},
    ]).collect()
    expect(compare(documents).pairs[0]).toMatchObject({verdict: 'copy'})
    const [analysis] = analyze(documents)
    const [expected] = analyze([six])
    expect(analysis?.metrics.map(({text, value}) => [text, value])).toEqual(
      expected?.metrics.map(({text, value}) => [text, value]),
    )
  })
})

describe('docx', () => {
  const numbering = {
    config: [
      {
        reference: 'chinese',
        levels: [
          {
            level: 0,
            format: LevelFormat.CHINESE_COUNTING,
            text: '%1、',
            alignment: AlignmentType.LEFT,
          },
          {
            level: 1,
            format: LevelFormat.CHINESE_COUNTING,
            text: '（%2）',
            alignment: AlignmentType.LEFT,
          },
          {level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.LEFT},
          {level: 3, format: LevelFormat.DECIMAL, text: '%3.%4', alignment: AlignmentType.LEFT},
        ],
      },
      {
        reference: 'bullets',
        levels: [{level: 0, format: LevelFormat.BULLET, text: '', alignment: AlignmentType.LEFT}],
      },
    ],
  }
  const item = (level: number, text: string, reference = 'chinese'): Paragraph =>
    new Paragraph({text, numbering: {reference, level}})
  const cell = (...texts: readonly string[]): TableCell =>
    new TableCell({children: texts.map((text) => new Paragraph(text))})

  const make = async (): Promise<Uint8Array> => {
    const children = [
      new Paragraph('某社区工作总结'),
      item(0, '工作开展情况'),
      item(1, '党建工作'),
      item(2, '开展学习'),
      item(2, '开展走访'),
      item(3, '走访老人'),
      item(1, '环境整治'),
      item(2, '清理垃圾'),
      item(0, '存在问题'),
      item(0, '宣传不够', 'bullets'),
      new Paragraph({
        children: [
          new TextRun('清理垃圾'),
          new DeletedTextRun({text: '10', id: 1, author: '甲', date: '2024-01-01T00:00:00Z'}),
          new InsertedTextRun({text: '20', id: 2, author: '甲', date: '2024-01-01T00:00:00Z'}),
          new TextRun('吨'),
          new TextRun({text: '隐藏的话', vanish: true}),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Table({
        rows: [
          new TableRow({children: [cell('项目'), cell('数量')]}),
          new TableRow({children: [cell('清理', '垃圾'), cell('20吨')]}),
        ],
      }),
      new Paragraph('某社区居委会'),
    ]
    const document = new Document({
      creator: '张三',
      lastModifiedBy: '李四',
      title: '总结',
      numbering,
      footnotes: {1: {children: [new Paragraph('脚注的话')]}},
      sections: [
        {
          headers: {default: new Header({children: [new Paragraph('页眉的话')]})},
          footers: {default: new Footer({children: [new Paragraph('页脚的话')]})},
          children,
        },
      ],
    })
    return new Uint8Array(await Packer.toBuffer(document))
  }

  test('shows automatic numbers, tables as rows, and keeps the rest apart', async () => {
    const {title, text, source} = await readOne('a.docx', await make())
    expect(title).toBe('某社区工作总结')
    expect(text.split('\n')).toEqual([
      '一、工作开展情况',
      '（一）党建工作',
      '1.开展学习',
      '2.开展走访',
      '2.1 走访老人',
      '（二）环境整治',
      '1.清理垃圾',
      '二、存在问题',
      '宣传不够',
      '清理垃圾20吨',
      '项目\t数量',
      '清理 垃圾\t20吨',
      '某社区居委会',
    ])
    expect(source).toMatchObject({
      format: 'docx',
      properties: {author: '张三', lastModifiedBy: '李四', title: '总结'},
    })
    expect(new Map(source.apart?.map((entry) => [entry.kind, entry.text]))).toEqual(
      new Map([
        ['deletion', '10'],
        ['hidden', '隐藏的话'],
        ['header', '页眉的话'],
        ['footer', '页脚的话'],
        ['footnote', '脚注的话'],
      ]),
    )
  })

  test('the outline sees the numbers, and a finding can be looked up', async () => {
    const document = await readOne('a.docx', await make())
    const [analysis] = analyze([document])
    expect(analysis?.outline.map(({enumerator}) => enumerator)).toEqual(['一、', '二、'])
    expect(findLocation(document.source.locations, document.text.indexOf('（二）'))).toMatchObject({
      paragraph: 7,
    })
  })

  test('external relations are told of, not followed', async () => {
    const relations =
      '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" TargetMode="External" Target="http://127.0.0.1:9/t.dotm"/></Relationships>'
    const bytes = makeZip([
      {name: '[Content_Types].xml', content: '<Types/>'},
      {name: 'word/_rels/settings.xml.rels', content: relations},
      {
        name: 'word/document.xml',
        content:
          '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>总结正文</x:t></x:r></x:p></x:body></x:document>',
      },
    ])
    const {text, source} = await readOne('x.docx', bytes)
    expect(text).toBe('总结正文')
    expect(source.remarks).toMatchObject([{code: 'docx/external-relations'}])
  })
})

test('xlsx: rows as shown, per cent and days', async () => {
  const bytes = await writeExcelFile(
    [
      [{value: '项目'}, {value: '完成率'}, {value: '日期'}],
      [
        {value: '清理'},
        {value: 0.955, type: Number, format: '0.0%'},
        {value: new Date('2024-03-05T00:00:00Z'), type: Date, format: 'yyyy/m/d'},
      ],
      [null, {value: 1200.5, type: Number}],
    ],
    {sheet: '台账'},
  ).toBuffer()
  const {text, source} = await readOne('a.xlsx', new Uint8Array(bytes))
  expect(text.split('\n')).toEqual(['项目\t完成率\t日期', '清理\t95.5%\t2024年3月5日', '\t1200.5'])
  expect(findLocation(source.locations, text.indexOf('1200'))).toMatchObject({
    sheet: '台账',
    row: 3,
  })
})

test('html: main text, lists with their numbers, tables; chrome apart, scripts nowhere', async () => {
  const page = makeHtml('一、开展情况').replace(
    '</p></div>',
    '</p><ol start="3"><li>清理垃圾</li></ol><table><tr><td>户数</td><td>20户</td></tr></table></div>',
  )
  const {text, source} = await readOne('a.html', page)
  expect(text.split('\n')).toEqual(['一、开展情况', '3. 清理垃圾', '户数\t20户'])
  expect(source.properties).toEqual({title: '某区政府网'})
  expect(source.apart?.[0]).toMatchObject({kind: 'chrome', text: expect.stringContaining('首页')})
  expect(JSON.stringify(source)).not.toContain('脚本')
})

test('html: a headline above the main element is part of the text', async () => {
  const body = '<p>清理垃圾20吨，居民满意，环境变好了许多，群众纷纷点赞。</p>'.repeat(3)
  const page = `<html><head><title>某社区工作总结-某区政府网</title></head><body>
    <div><a href="/">首页</a> &gt; <a href="/n">新闻</a></div>
    <div><div><h2>某社区工作总结</h2></div><div>来源：办公室</div><div>${body}</div></div></body></html>`
  const {title, text} = await readOne('a.html', page)
  expect(title).toBe('某社区工作总结')
  expect(text).not.toContain('首页')
})

test('html in GBK that says so, and html that calls itself doc', async () => {
  const gbk = Uint8Array.of(
    ...new TextEncoder().encode('<html><head><meta charset="gb2312"></head><body><p>'),
    ...[0xc9, 0xe7, 0xc7, 0xf8, 0xb9, 0xa4, 0xd7, 0xf7],
    ...new TextEncoder().encode('</p></body></html>'),
  )
  const {text, source} = await readOne('a.doc', gbk)
  expect(text).toBe('社区工作')
  expect(source).toMatchObject({format: 'html', encoding: 'gb18030'})
})

test('rtf: code page 936 across escapes, Unicode with fallback, tables, facts', async () => {
  const rtf =
    String.raw`{\rtf1\ansi\ansicpg936{\info{\author \'d5\'c5\'c8\'fd}}{\header h}{\*\generator x;}` +
    String.raw`\'b9\'a4\'d7\'f7\par \uc2\u24635\'d7\'dc\u32467\'bd\'e1\par ` +
    String.raw`\trowd\intbl \'bb\'a7\cell 20\cell\row\pard {\v \'d2\'fe}\'cd\'ea\par}`
  const {text, source} = await readOne('a.rtf', rtf)
  expect(text.split('\n')).toEqual(['工作', '总结', '户\t20', '完'])
  expect(source.properties).toEqual({author: '张三'})
  expect(source.apart).toEqual([
    {kind: 'header', text: 'h'},
    {kind: 'hidden', text: '隐'},
  ])
})

test('markdown: text without marks, numbers as written', async () => {
  const {title, text} = await readOne(
    'a.md',
    '# 社区工作总结\n\n## 一、开展**情况**\n\n1. 清理垃圾\n2. 走访\n\n- 要点\n\n| 项 | 数 |\n|---|---|\n| 户 | 20 |\n',
  )
  expect(title).toBe('社区工作总结')
  expect(text.split('\n')).toEqual([
    '一、开展情况',
    '1. 清理垃圾',
    '2. 走访',
    '要点',
    '项\t数',
    '户\t20',
  ])
})

test('mail: body, head apart, attachments as files of their own', async () => {
  const docx = Buffer.from(await makeDocx('附件工作总结\n清理垃圾30吨。')).toString('base64')
  const mail = [
    'From: =?utf-8?B?5byg5LiJ?= <a@example.org>',
    'Subject: =?utf-8?B?5oC757uT?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '现将总结报来，请审阅。',
    '--b',
    'Content-Type: application/octet-stream; name="a.docx"',
    'Content-Disposition: attachment; filename="a.docx"',
    'Content-Transfer-Encoding: base64',
    '',
    docx,
    '--b--',
    '',
  ].join('\r\n')
  const {documents, skipped} = await readDocuments({
    name: 'm.eml',
    bytes: new TextEncoder().encode(mail),
  }).collect()
  expect(skipped).toEqual([])
  expect(documents.map(({source, text}) => [source.path, text])).toEqual([
    ['m.eml', '现将总结报来，请审阅。'],
    ['m.eml!/a.docx', '清理垃圾30吨。'],
  ])
  expect(documents[0]?.source.apart?.[0]).toMatchObject({
    kind: 'mailHeader',
    text: expect.stringContaining('主题：总结'),
  })
})
