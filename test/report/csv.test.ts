/** Cells that are attacks stay one cell each, and none is a formula. */
import {describe, expect, test} from 'vitest'
import {analyze, type Document} from '../../src/index.ts'
import {corpusSummary} from '../../src/report/corpus-summary.ts'
import {toCsv} from '../../src/report/csv.ts'
import {metricsCsv, metricsCsvPieces} from '../../src/report/metrics-csv.ts'
import {attacks} from './attacks.ts'

const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '甲\n=1', '甲\r=1', '"=1', 'a,b\n']

/** Rows as RFC 4180 has them; a bare line break outside quotes ends a row, as spreadsheets see it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const row: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')) {
    if (character === '"') {
      // A doubled quote closes and opens again.
      isQuoted = !isQuoted
      cell += '"'
    } else if (!isQuoted && (character === ',' || character === '\n' || character === '\r')) {
      row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
      cell = ''
      if (character !== ',') rows.push(row.splice(0))
    } else {
      cell += character
    }
  }

  return rows
}

describe('csv', () => {
  test('every cell comes back, none that begins as a formula does', () => {
    const rows = parseCsv(toCsv([hostile, [-5, 0.5, 'x']]))
    expect(rows).toHaveLength(2)
    expect(rows[0]?.map((cell) => cell.replace(/^'/u, ''))).toEqual(hostile)
    expect(rows[1]).toEqual(['-5', '0.5', 'x'])
    for (const cell of rows[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  })

  test('metrics of hostile documents stay a row each, whole or in pieces', () => {
    const documents: readonly Document[] = hostile.map((name, index) => ({
      id: `${name}${index}`,
      title: name,
      source: {path: name, line: 1, encoding: 'utf-8'},
      text: `${name}清理垃圾${index + 2}0吨。\n=1+1`,
    }))
    const analyses = analyze(documents, {keywordCount: 0})
    const count = analyses.reduce((sum, {metrics}) => sum + metrics.length, 0)
    const text = metricsCsv(analyses)
    const rows = parseCsv(text)
    expect(rows).toHaveLength(count + 1)
    for (const row of rows) {
      expect(row).toHaveLength(21)
      for (const cell of row) {
        if (!/^-?\d+(?:\.\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
      }
    }
    expect([...metricsCsvPieces(analyses)].join('')).toBe(text)
  })
})

test('the summary of a corpus prints no control of a hostile id', () => {
  const id = attacks.join('')
  const map = {points: [], topics: [{words: [{word: id, weight: 1}], documents: [id]}]}
  const shown = corpusSummary([], map)
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
})
