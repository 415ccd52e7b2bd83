import {describe, expect, test} from 'vitest'
import {compare} from '../../src/similarity/compare.ts'
import {compareLazily, compareStream} from '../../src/similarity/compare-parallel.ts'
import {findCopies} from '../../src/similarity/lookup/find-copies.ts'
import {makeIndex} from '../../src/similarity/lookup/sketch-index.ts'
import {findCitationSpans, findQuotations} from '../../src/similarity/stock/quotations.ts'

const document = (id: string, text: string) => ({
  id,
  title: id,
  text,
  source: {path: 'test', line: 1, encoding: 'utf-8' as const},
})

const own = [
  '物业公司把地下车库的照明全换成了节能灯，一共换了两百多盏，电费比去年省下三成，住户在群里点了赞。',
  '河边步道铺好以后，晚饭后散步的人多了起来，志愿者排了班，每晚有两个人巡看，提醒大家别让孩子下水。',
] as const
const quotation =
  '要把群众的小事当作我们的大事，从群众关心的事情做起，从让群众满意的事情做起，带领大家不断创造更加幸福的新生活'
const form =
  '请说明本季度本单位开展了哪些工作，分别由谁负责，取得了什么样的效果，还存在哪些没有解决的困难，下季度准备怎样安排。'

describe('exclusions', () => {
  const quoting = own.map((text, index) =>
    document(`d${index}`, `${text}会上学习了“${quotation}”的讲话。`),
  )
  const forms = own.map((text, index) => document(`d${index}`, `${form}${text}`))

  test('a quotation that both mark makes no finding, and the reason says so', () => {
    const [pair] = compare(quoting).pairs
    expect(pair?.verdict).toBe('boilerplate')
    expect(pair?.reason).toMatch(/^引文相同/u)
    expect(pair?.passages).toHaveLength(1)
  })

  test('a law quoted after its title, without marks', () => {
    const laws = own.map((text, index) =>
      document(`d${index}`, `${text}\n《文明促进条例》第六条规定：${quotation}。\n${own[index]}`),
    )
    expect(compare(laws).pairs[0]?.verdict).toBe('boilerplate')
  })

  test('what two copy besides the quotation counts', () => {
    const more = quoting.map((each) => ({...each, text: `${each.text}${own[0]}`}))
    expect(compare(more).pairs[0]?.verdict).not.toBe('boilerplate')
  })

  test('marks put around what the other says without them excuse nothing', () => {
    const [first, second] = own
    const source = document('s', `${first}${quotation}。`)
    const copy = document('c', `${second}有人说：“${quotation}。”`)
    expect(compare([source, copy]).pairs[0]?.verdict).toBe('partial')
  })

  test('an excluded quotation is stock', () => {
    const [pair] = compare(quoting, {excludeQuotations: true}).pairs
    expect(pair?.verdict).toBe('boilerplate')
    expect(pair?.passages.every(({stock}) => stock)).toBe(true)
  })

  test('on threads, from a stream and against an index as well', async () => {
    const options = {excludeQuotations: true, threads: 1}
    const lazy = await compareLazily(quoting, options)
    const stream = await compareStream(() => quoting, options)
    for (const {pairs} of [lazy, stream]) {
      for (const {verdict} of pairs) expect(verdict).toBe('boilerplate')
    }

    const index = makeIndex({rate: 1})
    const [first] = quoting
    const second = document('p', `${own[1]}${quotation}。`)
    if (first === undefined) return
    index.add(first)
    const verdictsWith = (excludeQuotations: boolean) =>
      findCopies(second, index, () => first.text, {excludeQuotations}).map(({verdict}) => verdict)
    expect(verdictsWith(false)).toEqual(['partial'])
    expect(verdictsWith(true)).toEqual(['boilerplate'])
  })

  test('an excluded quotation is left out where it stands without marks, too', () => {
    const plain = [document('p', `${own[1]}${quotation}。`), ...quoting.slice(0, 1)]
    expect(compare(plain).pairs[0]?.verdict).toBe('partial')
    expect(compare(plain, {excludeQuotations: true}).pairs[0]?.verdict).toBe('boilerplate')
  })

  test('a form that everyone was given', () => {
    expect(compare(forms).pairs[0]?.verdict).toBe('partial')
    const {pairs, documents} = compare(forms, {stock: [form]})
    expect(pairs[0]?.verdict).toBe('boilerplate')
    expect(documents.every(({shareElsewhere}) => shareElsewhere === 0)).toBe(true)
  })

  test('two forms left empty are no copies once the form is named', () => {
    const empty = [document('a', `${form}无。`), document('b', `${form}无。`)]
    expect(compare(empty).pairs[0]?.verdict).toBe('copy')
    expect(compare(empty, {stock: [form]}).pairs[0]?.verdict).toBe('boilerplate')
  })

  test('a copy stays a copy beside a named form', () => {
    const copies = [document('a', `${form}${own[0]}`), document('b', `${form}${own[0]}`)]
    expect(compare(copies, {stock: [form]}).pairs[0]?.verdict).toBe('copy')
  })

  test('wrong options are named', () => {
    const wrong = {excludeQuotations: 'yes'} as unknown as {excludeQuotations: boolean}
    expect(() => compare([], wrong)).toThrow(TypeError)
  })
})

describe('quotations', () => {
  const cases: readonly (readonly [text: string, quotations: readonly string[]])[] = [
    ['学习《公民道德建设实施纲要》，做到“三个一”。', ['公民道德建设实施纲要', '三个一']],
    ['他说：“读《论语》吧。”', ['论语', '读《论语》吧。']],
    ['"文明社区"和"先进"', ['文明社区', '先进']],
    ['只有一半"的引号\n另一半"在下一行', []],
    ['“没有收尾', []],
    ['没有开头”', []],
    ['“”', []],
    ['“一“二”三”', ['二', '一“二”三']],
  ]
  test.each(cases)('%s', (text, quotations) => {
    expect(findQuotations(text)).toEqual(quotations)
  })

  test('many open marks take linear time and leave what is closed', () => {
    expect(findQuotations(`${'“'.repeat(200_000)}好”`)).toEqual(['好'])
  })

  test('so do many laws on one line, each quoted as far as a quotation reaches', () => {
    const law = '》规定：'
    const spans = findCitationSpans(law.repeat(400_000))
    expect(spans).toHaveLength(399_999)
    expect(spans[0]).toEqual({start: law.length, end: law.length + 1000})
    expect(findCitationSpans(`${law}甲\n乙`)).toEqual([{start: 4, end: 5}])
  })
})
