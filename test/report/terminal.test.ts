/** What the terminal shows of a document and of a pair. */
import {createColors} from 'picocolors'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {analyze, compare, type Analysis} from '../../src/index.ts'
import {showDiff} from '../../src/report/terminal/diff.ts'
import {levelCuts} from '../../src/report/terminal/level-cuts.ts'
import {showDocument} from '../../src/report/terminal/show.ts'
import {drawTable} from '../../src/report/text-table.ts'
import {corpus} from '../helpers/corpus.ts'
import {attacks} from './attacks.ts'

const source = {path: 'x', line: 1, encoding: 'utf-8'}
const plain = {width: 80, paint: createColors(false), lang: 'zh'} as const
const coloured = {...plain, paint: createColors(true)}

function analysisOf(text: string): Analysis {
  const document = {id: 'x', title: '', source: {path: 'x', line: 1, encoding: 'utf-8'}, text}
  const [analysis] = analyze([document], {keywordCount: 0})
  if (analysis === undefined) throw new Error('no analysis')
  return analysis
}

describe('show', () => {
  const analysis = analysisOf('一、开展情况\n清理乱贴乱画2000余平方。\n二、存在问题\n意识不强。')

  test('names the roles in the margin and says what the metrics mean', () => {
    const shown = showDocument(analysis, plain)
    expect(shown).toMatch(/^开展情况 +│ +一、开展情况$/mu)
    expect(shown).toMatch(/^存在问题 +│/mu)
    expect(shown).toContain('2000余平方〔乱贴乱画 2000平方米 ≥ 2000, < 3000〕')
  })

  test('has colours only when asked', () => {
    expect(showDocument(analysis, plain)).not.toContain('\u001B')
    expect(showDocument(analysis, coloured)).toContain('\u001B[')
  })

  test.each([40, 80, 200])('fits %i columns', (width) => {
    for (const document of analyze(corpus.slice(0, 6), {keywordCount: 0})) {
      // The first two lines name the document and its file, which are not wrapped.
      const lines = showDocument(document, {...plain, width})
        .split('\n')
        .slice(2)
      const body = lines.filter((line) => line.includes('│') || line.startsWith(' '))
      for (const line of body) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  test('nothing of a hostile text reaches the terminal', () => {
    const shown = showDocument(analysisOf(attacks.join('\n')), plain)
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })

  test('one long line takes time in proportion to its length', () => {
    const shown = showDocument(analysisOf('清理垃圾'.repeat(20_000)), plain)
    expect(shown.replaceAll(/[^清]/gu, '')).toHaveLength(20_000)
  })
})

describe('diff', () => {
  const find = (id: string): {id: string; text: string} =>
    corpus.find((each) => each.id === id) ?? {id, text: ''}
  const a = find('20_13')
  const b = find('20_17')
  const [pair] = compare(corpus.filter(({id}) => id === a.id || id === b.id)).pairs

  test('marks edits by brackets without colours', () => {
    const shown = showDiff(a, b, pair ?? null, {...plain, width: 120})
    expect(shown).toContain('部分雷同')
    expect(shown).toContain('[-做好-]')
    expect(shown).toContain('{+好做+}')
  })

  test('shows all of both texts', () => {
    const shown = showDiff(a, b, pair ?? null, {...plain, width: 120})
    const count = (text: string, letter: string): number => text.split(letter).length - 1
    for (const letter of ['社', '区', '。']) {
      const head = shown.split('\n')[0] ?? ''
      expect(count(shown, letter) - count(head, letter)).toBe(
        count(a.text, letter) + count(b.text, letter),
      )
    }
  })

  test('documents without anything in common stand beside each other', () => {
    const shown = showDiff({id: 'a', text: '甲'}, {id: 'b', text: '乙'}, null, plain)
    expect(shown).toMatch(/甲 +乙/u)
  })
})

test('tables give way on a narrow terminal', () => {
  const columns = [{title: '判断', width: 8}, {title: '文字', width: 60}, {title: '数'}]
  const rows = [['雷同', '文明社区'.repeat(20), '12']]
  const widest = (text: string): number =>
    Math.max(...text.split('\n').map((each) => stringWidth(each)))
  expect(widest(drawTable(columns, rows, {width: 50}))).toBeLessThanOrEqual(50)
  expect(widest(drawTable(columns, rows))).toBeGreaterThan(70)
})

describe('level cuts', () => {
  test('both sides are cut at the same sentences, whatever marks and spaces differ', () => {
    const a = '一、宣传。我社区成立了 工作领导小组,制定了规划。\n二、环境! “硬化”面积6000平米;'
    const b = '一、宣传。\n我社区成立了工作领导小组，制定了规划。二、环境。“硬化”面积 6000平米；'
    const pieces = levelCuts(a, b)
    expect(pieces.map((piece) => piece.a).join('')).toBe(a)
    expect(pieces.map((piece) => piece.b).join('')).toBe(b)
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
    for (const piece of pieces) expect(letters(piece.a)).toBe(letters(piece.b))
    expect(pieces).toHaveLength(4)
  })

  test('where letters do not agree nothing is cut, and nothing lost', () => {
    const pieces = levelCuts('二十户。甲乙。', '20户。甲乙。')
    expect(pieces.map((piece) => piece.a).join('')).toBe('二十户。甲乙。')
    expect(pieces.map((piece) => piece.b).join('')).toBe('20户。甲乙。')
    expect(levelCuts('', '')).toEqual([])
  })

  test('long unedited passages stay level in a diff', () => {
    const sentence = '社区组织志愿者清理楼道杂物并且逐户登记造册建立台账'
    const long = Array.from({length: 12}, (_, index) => `第${index + 1}网格${sentence}。`)
    const a = {id: 'a', title: '', text: long.join(''), source}
    const b = {id: 'b', title: '', text: long.join('\n').replaceAll('并且', ' 并 且 '), source}
    const [pair] = compare([a, b]).pairs
    const shown = showDiff(a, b, pair ?? null, {width: 80, paint: createColors(false), lang: 'zh'})
    const begins = shown.split('\n').filter((line) => line.startsWith('第'))
    expect(begins).toHaveLength(12)
    for (const line of begins) {
      const [name = ''] = /^第\d+网格/u.exec(line) ?? []
      expect(line.split(name)).toHaveLength(3)
    }
  })
})

test('a table of very many rows is drawn', () => {
  const rows = Array.from({length: 130_000}, () => ['1'])
  const drawn = drawTable([{title: 'id'}], rows, {width: 40})
  expect(drawn.split('\n').length).toBeGreaterThan(rows.length)
})
