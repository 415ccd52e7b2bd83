/** The view models: cutting layers, ordering by likeness, edits and anchors. */
import {array, assert, integer, property, record, tuple} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyze, compare, groupByTopic, listSentences, type Document} from '../../src/index.ts'
import {placeLabels} from '../../src/report/html/charts/labels.ts'
import {documentView} from '../../src/report/html/view/document.ts'
import {indexCorpus} from '../../src/report/html/view/corpus.ts'
import {heatMapView} from '../../src/report/html/view/heat-map.ts'
import {cutLayers} from '../../src/report/html/view/layers.ts'
import {overviewView} from '../../src/report/html/view/overview.ts'
import {pairView} from '../../src/report/html/view/pair.ts'
import {roleReadingView} from '../../src/report/html/view/problems.ts'
import {seriate} from '../../src/report/html/view/seriation.ts'
import {corpus} from '../helpers/corpus.ts'

describe('layers', () => {
  const spans = tuple(integer({min: -3, max: 30}), integer({min: 0, max: 12})).map(
    ([start, length]) => ({start, end: start + length}),
  )

  test('pieces tile the range, and each offset has the marks that a naive look finds', () => {
    assert(
      property(array(spans), integer({min: 0, max: 24}), (list, end) => {
        const layers = list.map((span, mark) => ({span, mark}))
        const pieces = cutLayers({start: 0, end}, layers)
        let at = 0
        for (const {span, marks} of pieces) {
          expect(span.start).toBe(at)
          at = span.end
          for (let offset = span.start; offset < span.end; offset++) {
            const naive = layers.filter(
              (each) => each.span.start <= offset && offset < each.span.end,
            )
            expect(marks).toEqual(naive.map(({mark}) => mark))
          }
        }

        expect(at).toBe(end)
      }),
    )
  })
})

describe('seriation', () => {
  test('orders all things, each once', () => {
    const likeness = record({
      a: integer({min: 0, max: 9}),
      b: integer({min: 0, max: 9}),
      value: integer({min: 1, max: 100}),
    })
    assert(
      property(array(likeness), (list) => {
        const order = seriate(10, list)
        expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      }),
    )
  })

  test('clusters stand together, the most alike next to each other', () => {
    const order = seriate(6, [
      {a: 0, b: 3, value: 0.9},
      {a: 3, b: 5, value: 0.8},
      {a: 1, b: 4, value: 0.7},
      {a: 0, b: 4, value: 0.1},
    ])
    // Read from either end a row is the same row.
    expect([order, [...order.slice(0, 5).toReversed(), 2]]).toContainEqual([5, 3, 0, 4, 1, 2])
  })
})

function never(): never {
  throw new Error('no text')
}

describe('heat map', () => {
  const copies = (count: number, sources: readonly string[]): readonly Document[] => {
    const texts = corpus.filter(({id}) => sources.includes(id))
    return Array.from({length: count}, (_, index) => ({
      ...(texts[index % texts.length] ?? texts[0] ?? never()),
      id: `d${index}`,
    }))
  }
  const viewOf = (documents: readonly Document[]): ReturnType<typeof heatMapView> =>
    heatMapView(
      indexCorpus({
        analyses: analyze(documents, {keywordCount: 0}),
        comparison: compare(documents),
      }),
    )

  test('a large collection has a row a cluster', () => {
    const view = viewOf(copies(60, ['20_1', '20_2', '20_20']))
    const sizes = view?.entries.map(({size}) => size) ?? []
    expect(sizes.length).toBeLessThan(12)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(60)
    expect(view?.total).toBe(60)
  })

  test('clusters that share nothing with one another make no map', () => {
    expect(viewOf(copies(60, ['20_2', '20_3', '20_15']))).toBeNull()
  })

  test('documents that share nothing have no row, and are counted', () => {
    const view = viewOf(corpus)
    const shared = view?.cells.map((row) => row.filter((cell) => cell !== null).length) ?? []
    expect(shared.every((count) => count > 0)).toBe(true)
    expect(shared.length + (view?.lonely ?? 0)).toBe(corpus.length)
  })
})

describe('pair', () => {
  const documents = corpus.filter(({id}) => ['20_13', '20_17'].includes(id))
  const data = {analyses: analyze(documents, {keywordCount: 0}), comparison: compare(documents)}
  const [entry] = indexCorpus(data).pairs
  if (entry === undefined) throw new Error('no pair')

  test('the pieces of either side are the whole text', () => {
    const {left, right} = pairView(entry)
    expect(left.map(({text}) => text).join('')).toBe(entry.a.analysis.text)
    expect(right.map(({text}) => text).join('')).toBe(entry.b.analysis.text)
  })

  test('every edit is listed with what was there and what is', () => {
    const {changes} = pairView(entry)
    expect(changes.map(({kind, a, b}) => [kind, a, b])).toContainEqual(['changed', '做好', '好做'])
    expect(changes.map(({kind, a, b}) => [kind, a, b])).toContainEqual(['onlyB', '', '庭'])
  })

  test('an excerpt shows every passage and counts what it leaves out', () => {
    const {left} = pairView(entry, {isExcerpt: true})
    const shown = left.map(({text}) => text).join('')
    const omitted = left.reduce((sum, each) => sum + each.omitted, 0)
    for (const {a} of entry.pair.passages) {
      expect(shown).toContain(entry.a.analysis.text.slice(a.start, a.end))
    }

    expect(omitted).toBeGreaterThan(100)
    expect(shown.length + omitted).toBeLessThanOrEqual(entry.a.analysis.text.length)
  })
})

test('ids that are no anchors, or are taken, get anchors of their own', () => {
  const ids = ['a', 'a b', 'ab', '<b>', '', '20_1', '总结（一）']
  const documents = ids.map((id) => ({
    id,
    title: '',
    source: {path: 'x', line: 1, encoding: 'utf-8'},
    text: '清理垃圾20吨。',
  }))
  const data = {analyses: analyze(documents, {keywordCount: 0}), comparison: compare(documents)}
  const anchors = indexCorpus(data).documents.map(({anchor}) => anchor)
  expect(new Set(anchors).size).toBe(ids.length)
  expect(anchors[5]).toBe('20_1')
  for (const anchor of anchors) expect(anchor).toMatch(/^[\p{L}\p{Nd}_.~]+$/u)
})

const frame = {left: 0, top: 0, right: 400, bottom: 200}

test('labels of one place go to different sides', () => {
  const point = {text: '20_6', left: 100, top: 100}
  const labels = placeLabels([point, point, {...point, left: 300}], frame)
  expect(labels.map((label) => label?.anchor)).toEqual(['start', 'end', 'start'])
})

test('no label leaves the frame, at any edge and of any length', () => {
  const corners = [0, 5, 200, 395, 400].flatMap((left) =>
    [0, 5, 100, 195, 200].map((top) => ({text: '某街道办事处_12', left, top})),
  )
  for (const point of corners) {
    const [label] = placeLabels([point], frame)
    if (label === null || label === undefined) continue
    const width = 16 * 7.2
    const start = {start: 0, middle: -width / 2, end: -width}[label.anchor] + point.left + label.x
    expect(start).toBeGreaterThanOrEqual(0)
    expect(start + width).toBeLessThanOrEqual(400)
    expect(point.top + label.y).toBeLessThanOrEqual(200)
  }
  const [edge] = placeLabels([{text: '20_1', left: 20, top: 190}], frame)
  expect(edge).not.toBeNull()
})

test('a passage names every document that has it, the one with most of it first', () => {
  const shared = '社区组织志愿者清理楼道杂物，逐户登记，三天内全部完成，群众普遍表示满意。'
  const more = '随后又在小区门口设立了便民服务点，每周六上午开放，免费修理雨伞和小家电。'
  const texts = [shared + more, `甲小区绿化改造。${shared}${more}`, `乙小区道路维修。${shared}`]
  const documents: readonly Document[] = texts.map((text, index) => ({
    id: `p${index}`,
    title: '',
    source: {path: 'p', line: 1, encoding: 'utf-8'},
    text,
  }))
  const data = {analyses: analyze(documents, {keywordCount: 0}), comparison: compare(documents)}
  const corpusOf = indexCorpus(data)
  const [first] = corpusOf.documents
  if (first === undefined) throw new Error('no document')
  const marks = documentView(corpusOf, first).sections.flatMap(({lines}) =>
    lines.flatMap(({pieces}) => pieces.flatMap((piece) => piece.marks)),
  )
  const passages = marks.filter((mark) => mark.kind === 'passage')
  const names = passages[0]?.sources.map(({other}) => other.id)
  expect(names).toEqual(['p1', 'p2'])
  const covered = passages[0]?.sources.map((source) => source.covered) ?? []
  expect(covered[0]).toBeGreaterThan(covered[1] ?? 1)
})

test('problems in the same words stand once, with every document', () => {
  const problem = '垃圾清运不及时，群众意见较大。'
  const documents: readonly Document[] = ['a', 'b', 'c'].map((id) => ({
    id,
    title: '',
    source: {path: 'p', line: 1, encoding: 'utf-8'},
    text: `一、开展情况\n清理垃圾20吨。\n二、存在问题\n${problem}`,
  }))
  const analyses = analyze(documents, {keywordCount: 0})
  const topics = groupByTopic(listSentences(analyses, {role: 'problems'}))
  const view = roleReadingView(
    indexCorpus({analyses, comparison: compare(documents)}),
    'problems',
    topics,
  )
  const sentences = view.topics.flatMap((topic) => topic.sentences)
  expect(sentences.map(({text}) => text)).toEqual([problem])
  expect(sentences[0]?.places.map(({document, section}) => [document.id, section])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ])
  expect(view.topics.reduce((sum, {count}) => sum + count, 0)).toBe(3)
})

test('the total of a document is never below its worst source: both leave stock phrases out', () => {
  const stock =
    '在街道党工委的正确领导下，社区全体干部群众团结一心，扎实开展各项工作，取得了明显成效。'
  const own = ['老旧小区的电梯加装了四部。', '河道边的步道修好了。', '图书室周末也开放了。']
  const made: readonly Document[] = own.map((text, index) => ({
    id: `s${index}`,
    title: '',
    source: {path: 's', line: 1, encoding: 'utf-8'},
    text: stock + text.repeat(3),
  }))
  const documents = [...corpus, ...made]
  const analyses = analyze(documents, {keywordCount: 0})
  const {ranking} = overviewView(indexCorpus({analyses, comparison: compare(documents)}))
  expect(ranking).toHaveLength(documents.length)
  for (const {document, worst} of ranking) {
    expect(worst?.share ?? 0).toBeLessThanOrEqual(document.share.shareElsewhere)
  }
  expect(ranking.slice(0, 2).map(({document, worst}) => [document.id, worst?.other.id])).toEqual([
    ['20_6', '20_12'],
    ['20_12', '20_6'],
  ])
})
