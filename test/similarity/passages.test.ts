/** Passages with their edits, drawn into the texts: ⟦…⟧ is a passage, ⟨…⟩ an edit inside it. */
import {expect, test} from 'vitest'
import {compare, type Document, type Pair, type Span} from '../../src/index.ts'

const document = (id: string, text: string): Document => ({
  id,
  title: '',
  source: {path: '', line: 1, encoding: 'utf-8'},
  text,
})

const draw = (text: string, passages: readonly Span[], edits: readonly Span[]): string => {
  const marks = [
    ...passages.flatMap(({start, end}) => [
      {at: start, order: 2, mark: '⟦'},
      {at: end, order: 1, mark: '⟧'},
    ]),
    ...edits.flatMap(({start, end}) => [
      {at: start, order: 3, mark: '⟨'},
      {at: end, order: start === end ? 4 : 0, mark: '⟩'},
    ]),
  ].toSorted((left, right) => left.at - right.at || left.order - right.order)

  let drawn = ''
  let at = 0
  for (const {at: place, mark} of marks) {
    drawn += text.slice(at, place) + mark
    at = place
  }

  return drawn + text.slice(at)
}

const drawPair = ({passages}: Pair, a: string, b: string): readonly [string, string] => [
  draw(
    a,
    passages.map((passage) => passage.a),
    passages.flatMap(({edits}) => edits.map((edit) => edit.a)),
  ),
  draw(
    b,
    passages.map((passage) => passage.b),
    passages.flatMap(({edits}) => edits.map((edit) => edit.b)),
  ),
]

const undrawn = (text: string): string => text.replaceAll(/[⟦⟧⟨⟩]/gu, '')

test.each([
  [
    'figures that were blanked',
    '⟦铲除野广告⟨2000⟩余平方米，拆除违章建筑七处⟧。',
    '⟦铲除野广告⟨20xx⟩余平方米，拆除违章建筑七处⟧。',
  ],
  [
    'figures written out',
    '⟦粉刷墙面⟨6000⟩余平方米，更换楼道灯若干盏⟧。',
    '⟦粉刷墙面⟨六千⟩余平方米，更换楼道灯若干盏⟧。',
  ],
  [
    'other punctuation',
    '⟦彻底改变小区脏⟨、⟩乱⟨、⟩差的面貌居民拍手称快⟧',
    '⟦彻底改变小区脏⟨。⟩乱⟨。⟩差的面貌居民拍手称快⟧',
  ],
  [
    'white space and width are no edit',
    '⟦各楼栋长带头清扫，共清运垃圾（含建筑垃圾）八车⟧',
    '⟦各楼栋长 带头清扫,共清运\n垃圾(含建筑垃圾)八 车⟧',
  ],
  [
    'an inserted clause',
    '⟦组织辖区小学生到敬老院慰问老人⟨⟩并表演了自编的节目⟧',
    '⟦组织辖区小学生到敬老院慰问老人⟨送去水果和棉被⟩并表演了自编的节目⟧',
  ],
  [
    'a moved sentence is matched where it went',
    '⟦新建文化长廊一处供老人下棋休憩⟧。⟦逐户发放垃圾分类告知书并签收⟧。',
    '⟦逐户发放垃圾分类告知书并签收⟧。插花。⟦新建文化长廊一处供老人下棋休憩⟧。',
  ],
  [
    'a sentence that stands twice is claimed once',
    '⟦逐户发放垃圾分类告知书并签收⟧。旧城。逐户发放垃圾分类告知书并签收。',
    '甲乙。⟦逐户发放垃圾分类告知书并签收⟧。丙丁。',
  ],
  [
    'what was cut out of the middle is matched where it went',
    '⟦各楼栋长带头清扫共清运垃圾八车⟧。⟦新建文化长廊一处供老人下棋休憩⟧。⟦逐户发放垃圾分类告知书并签收⟧。',
    '⟦各楼栋长带头清扫共清运垃圾八车⟧。⟦逐户发放垃圾分类告知书并签收⟧。插花。⟦新建文化长廊一处供老人下棋休憩⟧。',
  ],
  [
    'what goes on beyond a replaced word, at both ends',
    '⟦居民⟨小组⟩长逐户发放垃圾分类告知书并⟨要求⟩签收⟧',
    '⟦居民⟨楼栋⟩长逐户发放垃圾分类告知书并⟨请其⟩签收⟧',
  ],
  [
    'many words replaced, with no 13 characters in a row',
    '⟦老张⟨牵头⟩新建文化长廊一处⟨供⟩老人下棋⟨休憩⟩，逐户发放告知书⟧',
    '⟦老张⟨带队⟩新建文化长廊一处⟨让⟩老人下棋⟨纳凉⟩，逐户发放告知书⟧',
  ],
  [
    'the number of the next paragraph is none of this one',
    '⟦一、逐户发放垃圾分类告知书并签收⟧。\n四、绿化',
    '⟦一、逐户发放垃圾分类告知书并签收⟧。\n二、卫生',
  ],
  [
    'look-alikes are equal, and shown',
    '⟦组织辖区⟨未⟩成年⟨人⟩到敬老院慰问老人⟧',
    '⟦组织辖区⟨末⟩成年⟨入⟩到敬老院慰问老人⟧',
  ],
])('%s', (_, a, b) => {
  const texts = [undrawn(a), undrawn(b)] as const
  const {pairs} = compare([document('a', texts[0]), document('b', texts[1])])
  const [pair] = pairs
  if (pair === undefined) throw new Error('no pair')
  expect(drawPair(pair, ...texts)).toEqual([a, b])
  expect(pair.passages.map(({kind}) => kind).includes('edited')).toBe(a.includes('⟨'))
})

test('twelve characters in a row are no passage, thirteen are', () => {
  const twelve = '逐户发放垃圾分类告知书并'
  const pairsOf = (shared: string): readonly Pair[] =>
    compare([document('a', `甲${shared}乙`), document('b', `丙${shared}丁`)]).pairs
  expect(pairsOf(twelve)).toEqual([])
  expect(pairsOf(`${twelve}签`)).toHaveLength(1)
})
