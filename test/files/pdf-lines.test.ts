/** Lines and paragraphs of printed pages, from runs of characters. */
import {describe, expect, test} from 'vitest'
import {makeLines} from '../../src/files/formats/pdf/lines.ts'
import {joinParagraphs} from '../../src/files/formats/pdf/paragraphs.ts'
import type {Run} from '../../src/files/formats/pdf/types.ts'

const size = 10
const run = (text: string, left: number, baseline: number, own = size): Run => ({
  text,
  left,
  right: left + text.length * own,
  baseline,
  size: own,
})

describe('raised type', () => {
  test('is put where it stands, figures as superscripts', () => {
    const runs = [run('20吨。', 0, 100), run('12', 40, 103.5, 5.8), run('面积9m', 51.6, 100)]
    expect(makeLines(runs, 500).lines.map(({text}) => text)).toEqual(['20吨。¹²面积9m'])
  })

  test('a small line of its own stays one, and so does type of the usual size', () => {
    const note = [run('注', 0, 106, 5), run('正文正文', 200, 100)]
    expect(makeLines(note, 500).lines.map(({text}) => text)).toEqual(['注', '正文正文'])
    const equal = [run('1', 40, 106), run('正文正文', 0, 100)]
    expect(makeLines(equal, 500).lines.map(({text}) => text)).toEqual(['1', '正文正文'])
  })
})

describe('two columns', () => {
  const row = (left: string, right: string, index: number): readonly Run[] => [
    run(left, 0, 700 - index * 15),
    ...(right === '' ? [] : [run(right, 130, 700 - index * 15)]),
  ]
  const rows = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => name.repeat(10))
  const page = rows.flatMap((text, index) => row(text, text.replaceAll(/./gu, '右'), index))
  const {gutter} = makeLines(page, 230)

  test('are read one after the other', () => {
    const {lines} = makeLines(page, 230)
    expect(gutter).toBe(115)
    expect(lines.map(({column}) => column)).toEqual([
      ...rows.map(() => 'left'),
      ...rows.map(() => 'right'),
    ])
    expect(lines[0]?.text).toBe(rows[0])
  })

  test('are known on a page that has too few lines to tell', () => {
    const few = [...row('甲甲', '右右', 0), ...row('乙乙乙', '', 1)]
    expect(makeLines(few, 230, gutter).lines.map(({text}) => text)).toEqual([
      '甲甲',
      '乙乙乙',
      '右右',
    ])
    expect(makeLines(few, 230).lines.map(({text}) => text)).toEqual(['甲甲\t右右', '乙乙乙'])
  })

  test('are parted where the left one comes close to the right one', () => {
    const close = [run('长'.repeat(11), 0, 600), run('右右', 122, 600)]
    const {lines} = makeLines([...page, ...close], 230)
    expect(lines.filter(({column}) => column === null)).toEqual([])
  })

  test('are over where lines cross the gutter', () => {
    const whole = [run('全'.repeat(20), 0, 700), run('宽'.repeat(20), 0, 685)]
    expect(makeLines(whole, 230, gutter).gutter).toBeNull()
  })
})

describe('paragraphs without indents', () => {
  const full = '一二三四五六七八九十一二三四五六'
  const paragraphs = (...texts: readonly string[]): readonly string[] =>
    joinParagraphs(
      texts.map((text, index) => ({
        ...{text, left: 0, right: text.length * size, baseline: 700 - index * 15, size},
        ...{isRow: false, page: 1, column: null},
      })),
    ).map((lines) => lines.map(({text}) => text).join(''))

  test('a line goes on where what cannot be parted did not fit behind it', () => {
    const torn = [full, '全年共组织创业培训54', '人；“96210”就业援助服务']
    expect(paragraphs(...torn)).toEqual([torn.join('')])
  })

  test('a short line ends its paragraph', () => {
    expect(paragraphs(full, '全年共组织创业培训', '54人就业')).toHaveLength(2)
    expect(paragraphs(full, '九十一二三四五六七八九十。', '全年')).toHaveLength(2)
  })

  test('a full line goes on', () => {
    expect(paragraphs(full, full, '全年')).toEqual([`${full}${full}全年`])
  })
})
