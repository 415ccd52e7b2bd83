/** What makes a copy, a copied part, a template: each phenomenon with its neighbour that is none. */
import {describe, expect, test} from 'vitest'
import {compare, type Comparison, type Document} from '../../src/index.ts'

/** Seeded, so that runs repeat. */
let state = 5
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** Text that nobody else has. */
const fresh = (length: number): string =>
  Array.from({length}, (_, at) =>
    at % 15 === 14 ? '，' : String.fromCharCode(0x4e00 + Math.floor(random() * 5000)),
  ).join('')

const compareTexts = (texts: readonly string[]): Comparison =>
  compare(
    texts.map((text, index): Document => ({
      id: `d${index}`,
      title: '',
      source: {path: '', line: 1, encoding: 'utf-8'},
      text,
    })),
  )

const verdictsOf = ({pairs}: Comparison): readonly string[] => [
  ...new Set(pairs.map(({verdict}) => verdict)),
]

const many = (count: number, make: () => string): readonly string[] =>
  Array.from({length: count}, make)

describe('copy', () => {
  test('every fifth word replaced is a copy', () => {
    const source = fresh(900)
    const copied = Array.from(
      {length: 90},
      (_, at) => source.slice(10 * at, 10 * at + 8) + fresh(2),
    )
    expect(verdictsOf(compareTexts([source, copied.join('')]))).toEqual(['copy'])
  })

  test('a form of which two thirds are given is none, however short the answers', () => {
    const lines = many(18, () => fresh(40))
    const fill = (): string => lines.map((line) => `${line}：${fresh(20)}。`).join('\n')
    const {pairs, clusters} = compareTexts(many(6, fill))
    expect(pairs.map(({verdict}) => verdict)).not.toContain('copy')
    expect(clusters).toEqual([])
  })

  test('nor is a text with a sentence put in after each of its own', () => {
    const sentences = many(20, () => `${fresh(40)}。`)
    const padded = sentences.map((sentence) => `${sentence}${fresh(38)}。`).join('')
    expect(verdictsOf(compareTexts([sentences.join(''), padded]))).toEqual(['partial'])
  })

  test('paragraphs in another order are named so', () => {
    const [first, second, third] = [fresh(300), fresh(300), fresh(300)]
    const {pairs} = compareTexts([`${first}。${second}。${third}`, `${third}。${first}。${second}`])
    expect(pairs[0]?.because.code).toBe('pair/reordered')
  })

  test('short texts that are equal are found among thousands of long ones', () => {
    const notice = fresh(60)
    const texts = [notice, ...many(3000, () => fresh(700)), notice]
    expect(compareTexts(texts).pairs.map(({verdict}) => verdict)).toEqual(['copy'])
  })
})

describe('a part that many have', () => {
  const strangers = many(30, () => fresh(600))

  test('is a copied part when it is one long paragraph', () => {
    const paragraph = fresh(220)
    const holders = many(12, () => `${fresh(400)}。${paragraph}。${fresh(300)}`)
    expect(verdictsOf(compareTexts([...strangers, ...holders]))).toEqual(['partial'])
  })

  test('is a copied part when a heading was put in', () => {
    const [first, second] = [fresh(110), fresh(110)]
    const holders = many(12, (): string => `${fresh(400)}。${first}${second}。${fresh(300)}`)
    const torn = `${fresh(400)}。${first}\n二、${fresh(12)}\n${second}。${fresh(300)}`
    const {pairs} = compareTexts([...strangers, ...holders, torn])
    expect(pairs.map(({verdict}) => verdict)).not.toContain('boilerplate')
  })

  test('is stock when it is a speech of two sentences', () => {
    const speech = fresh(90)
    const holders = many(12, () => `${fresh(400)}。${speech}。${fresh(300)}`)
    expect(verdictsOf(compareTexts([...strangers, ...holders]))).toEqual(['boilerplate'])
  })

  test('is stock when it is the opening of a form', () => {
    const opening = fresh(180)
    const holders = many(12, () => `${fresh(12)}${opening}。${fresh(700)}`)
    expect(verdictsOf(compareTexts([...strangers, ...holders]))).toEqual(['boilerplate'])
  })

  test('is stock when nearly everyone has it', () => {
    const notice = fresh(220)
    const holders = many(80, () => `${fresh(200)}。${notice}。${fresh(300)}`)
    expect(verdictsOf(compareTexts([...strangers, ...holders]))).toEqual(['boilerplate'])
  })

  test('is a copied part when it is the whole of a report', () => {
    const sentences = many(20, () => `${fresh(40)}。`)
    const padded = many(8, () => sentences.map((sentence) => sentence + fresh(38)).join(''))
    const {pairs} = compareTexts([...strangers, sentences.join(''), ...padded])
    const ofSource = pairs.filter(({a}) => a === 'd30')
    expect(ofSource.map(({verdict}) => verdict)).toEqual(Array.from({length: 8}, () => 'partial'))
  })
})

describe('formulas of official Chinese', () => {
  test('are stock where a year, a place or a word was changed', () => {
    const formula = (year: string, place: string, verb: string): string =>
      `做好${year}年政府工作，要以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大和二十届历次全会精神，${verb}落实中央经济工作会议精神，深入贯彻习近平总书记视察${place}重要讲话精神，完整准确全面贯彻新发展理念，${verb}服务和融入新发展格局，坚持稳中求进工作总基调，更好统筹发展和安全，着力稳就业、稳企业、稳市场、稳预期，推动经济${verb}实现质的有效提升和量的合理增长，保持社会和谐稳定。`
    const texts = [
      `${fresh(300)}。${formula('2025', '青海', '认真')}${fresh(300)}`,
      `${fresh(300)}。${formula('2026', '安徽', '持续')}${fresh(300)}`,
    ]
    expect(verdictsOf(compareTexts(texts))).toEqual(['boilerplate'])
  })
})

describe('groups', () => {
  test('come by the length of what they share', () => {
    const [law, page] = [fresh(120), fresh(600)]
    const quoting = many(12, () => `${fresh(300)}。${law}。${fresh(200)}`)
    const holding = many(7, () => `${fresh(300)}。${page}。${fresh(600)}`)
    const {groups} = compareTexts([...quoting, ...holding])
    expect(groups.map(({documents}) => documents.length)).toEqual([7, 12])
  })
})
