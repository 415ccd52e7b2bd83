import {describe, expect, test} from 'vitest'
import {readDocuments, readFacts, readOutline, type Facts} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'
import {bodyCases, citationCases, honourCases, nameCases, personCases} from './cases.ts'

const folder = new URL('documents/', import.meta.url).pathname

test.each(bodyCases)('body and time of $text', ({title = '', text, body, period}) => {
  const facts = readFacts(text, {title, outline: readOutline(text)})
  expect({body: facts.body?.text ?? null, period: facts.period.kind}).toEqual({body, period})
})

test.for(nameCases)('names in %s', ([text, ...names]) => {
  expect(readFacts(text).names.map(({name, relation}) => `${name} ${relation}`)).toEqual(names)
})

test.for(personCases)('people in %s', ([text, ...people]) => {
  expect(readFacts(text).people.map(({name, office}) => `${office ?? ''}:${name}`)).toEqual(people)
})

test.for(honourCases)('honours in %s', ([text, ...honours]) => {
  expect(readFacts(text).honours.map(({name, givenBy}) => `${name} by ${givenBy}`)).toEqual(honours)
})

test.for(citationCases)('citations in %s', ([text, ...citations]) => {
  expect(readFacts(text).citations.map((each) => `${each.kind}:${each.text}`)).toEqual(citations)
})

describe('whole documents', () => {
  const read = async (): Promise<ReadonlyMap<string, Facts>> => {
    const {documents} = await readDocuments([folder]).collect()
    return new Map(
      documents.map(({id, title, text}) => [
        id,
        readFacts(text, {title, outline: readOutline(text)}),
      ]),
    )
  }

  test('say who reports, where and on which time', async () => {
    const facts = await read()
    const shown = Object.fromEntries(
      [...facts].map(([id, {body, place, period}]) => [
        id,
        [body?.text ?? null, place?.text ?? null, period.kind],
      ]),
    )
    expect(shown).toEqual({
      bureau: ['平川县民政局', '平川县', 'halfYearly'],
      community: ['青石桥社区', '滨江街道', 'yearly'],
      company: ['蓝天物业公司', null, 'quarterly'],
      government: ['临河市人民政府', '临河市', 'yearly'],
      hospital: ['云州市中医院', '云州市', 'yearly'],
      school: ['云州市第三中学', '云州市', 'yearly'],
      'street-weekly': ['XX街道', null, 'weekly'],
      'town-2': ['石门镇', '石门镇', 'yearly'],
      'town-copied': ['双桥镇', '双桥镇', 'yearly'],
      training: [null, null, 'event'],
    })
  })

  test('hold only the two names that a copy forgot', async () => {
    const foreign = [...(await read())].flatMap(([id, {names}]) =>
      names.filter((name) => name.foreign).map(({name}) => `${id} ${name}`),
    )
    expect(foreign).toEqual(['community 柳林社区', 'town-copied 红旗镇'])
  })
})

test('no document of the corpus holds a foreign name', () => {
  const foreign = corpus.flatMap(({id, title, text}) =>
    readFacts(text, {title})
      .names.filter((name) => name.foreign)
      .map(({name}) => `${id} ${name}`),
  )
  expect(foreign).toEqual([])
})

test('stands on long and hostile texts', () => {
  const size = 200_000
  for (const piece of [
    '区',
    '社区',
    '书记王',
    '《',
    '被授予',
    '获得',
    'x',
    '省市县区',
    '主任副',
    '现将',
  ]) {
    expect(readFacts(piece.repeat(size / piece.length)).period.kind).toBeTypeOf('string')
  }
})
