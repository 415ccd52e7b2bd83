/** The workbook: its sheets, types of cells, filters, and text that looks like a formula. */
import {unzipSync, strFromU8} from 'fflate'
import {expect, test} from 'vitest'
import {analyze, compare, writeWorkbook, type Document} from '../../src/index.ts'
import {makeSheets} from '../../src/report/xlsx/sheets.ts'
import {corpus} from '../helpers/corpus.ts'

const formula: Document = {
  id: '=1+1',
  title: '@SUM(A1)',
  source: {path: '-x', line: 1, encoding: 'utf-8'},
  text: '+清理垃圾20吨，知晓率95%以上。\u0001\uD800',
}
const documents = [formula, ...corpus]
const data = {
  analyses: analyze(documents, {keywordCount: 0}),
  comparison: compare(documents),
}
const files = unzipSync(await writeWorkbook(data))
const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

test('has a sheet for documents, sections, metrics, pairs, passages and findings', () => {
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(
    ([, name]) => name,
  )
  expect(names).toEqual(['文档', '部分', '指标', '雷同对照', '段落', '提示'])
})

test('every sheet has a frozen header, filters and widths', () => {
  for (const [index, {rows, columns}] of makeSheets(data).entries()) {
    const sheet = read(`xl/worksheets/sheet${index + 1}.xml`)
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/u)
    expect(sheet).toContain(
      `<autoFilter ref="A1:${String.fromCodePoint(64 + columns.length)}${rows.length + 1}"/>`,
    )
    expect(sheet.match(/<col /gu)).toHaveLength(columns.length)
    for (const row of rows) expect(row).toHaveLength(columns.length)
  }
})

test('numbers are numbers, and text that looks like a formula is text', () => {
  const all = Object.keys(files)
    .filter((name) => name.startsWith('xl/worksheets/sheet'))
    .map(read)
    .join('')
  expect(all).not.toMatch(/<f[ >]/u)
  expect(all).toMatch(/<c r="E\d+"><v>20<\/v><\/c>/u)
  const strings = read('xl/sharedStrings.xml')
  for (const text of ['=1+1', '@SUM(A1)', '-x']) expect(strings).toContain(`>${text}<`)
  expect(strings.includes('\u0001')).toBe(false)
  expect(strings).not.toMatch(/\p{Cs}/u)
})

test('metrics keep value and bounds apart', () => {
  const metrics = makeSheets(data).find(({name}) => name === '指标')
  const row = metrics?.rows.find((cells) => cells[0] === '=1+1' && cells[7] === '%')
  expect(row?.slice(4, 9)).toEqual([95, 95, null, '%', '至少'])
})
