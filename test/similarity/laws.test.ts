/** Laws of comparisons, on collections made of the corpus' own sentences. */
import {array, assert, nat, pre, property} from 'fast-check'
import {expect, test} from 'vitest'
import {
  compare,
  splitSentences,
  type Comparison,
  type Document,
  type Pair,
} from '../../src/index.ts'
import {corpus} from '../helpers/corpus.ts'

const sentences = corpus
  .slice(0, 8)
  .flatMap(({text}) => splitSentences(text).map(({start, end}) => text.slice(start, end)))

/** Documents of up to 30 sentences, so that many share some. */
const collections = array(array(nat(), {minLength: 1, maxLength: 30}), {
  minLength: 2,
  maxLength: 5,
}).map((documents) =>
  documents.map((picks, index): Document => ({
    id: `d${index}`,
    title: '',
    source: {path: '', line: 1, encoding: 'utf-8'},
    text: picks.map((pick) => sentences[pick % sentences.length] ?? '').join(''),
  })),
)

const find = ({pairs}: Comparison, a: string, b: string): Pair | undefined =>
  pairs.find((pair) => pair.a === a && pair.b === b)

const passagesOf = (pair: Pair | undefined): unknown => pair?.passages ?? []

/** The passages as the other document would tell them. */
const mirrored = (pair: Pair | undefined): unknown =>
  (pair?.passages ?? [])
    .map((passage) => ({
      ...passage,
      a: passage.b,
      b: passage.a,
      edits: passage.edits.map((edit) => ({...edit, a: edit.b, b: edit.a})),
    }))
    .toSorted((left, right) => left.a.start - right.a.start)

test('law: spans are in order, disjoint and inside; shares are shares', () => {
  assert(
    property(collections, (documents) => {
      const texts = new Map(documents.map(({id, text}) => [id, text]))
      const {pairs} = compare(documents)
      for (const pair of pairs) {
        for (const share of [pair.similarity, pair.shareOfA, pair.shareOfB, pair.originalShare]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }

        for (const side of ['a', 'b'] as const) {
          const spans = pair.passages
            .map((passage) => passage[side])
            .toSorted((left, right) => left.start - right.start)
          for (const [at, {start, end}] of spans.entries()) {
            expect(start).toBeLessThan(end)
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
            expect(end).toBeLessThanOrEqual(texts.get(pair[side])?.length ?? -1)
          }

          for (const passage of pair.passages) {
            let last = passage[side].start
            for (const edit of passage.edits) {
              expect(edit[side].start).toBeGreaterThanOrEqual(last)
              expect(edit[side].end).toBeGreaterThanOrEqual(edit[side].start)
              last = edit[side].end
            }

            expect(last).toBeLessThanOrEqual(passage[side].end)
          }
        }
      }
    }),
    {numRuns: 50},
  )
})

test('law: the order of the documents changes nothing but who is a', () => {
  assert(
    property(collections, (documents) => {
      const forwards = compare(documents)
      const backwards = compare(documents.toReversed())
      expect(backwards.pairs).toHaveLength(forwards.pairs.length)
      for (const pair of forwards.pairs) {
        const other = find(backwards, pair.b, pair.a)
        expect(other?.verdict).toBe(pair.verdict)
        expect(other?.shareOfA).toBe(pair.shareOfB)
        expect(mirrored(other)).toEqual(passagesOf(pair))
      }
    }),
    {numRuns: 50},
  )
})

test('law: a document more changes no passage of a pair', () => {
  assert(
    property(collections, (documents) => {
      const all = compare(documents)
      const fewer = compare(documents.slice(0, -1))
      for (const pair of fewer.pairs) {
        expect(passagesOf(find(all, pair.a, pair.b))).toEqual(passagesOf(pair))
      }
    }),
    {numRuns: 50},
  )
})

/** Twice the letters of the shortest passage: what is shorter than a passage is no finding. */
const fewestLetters = 26

test('law: a document and its copy are a copy, whatever it says', () => {
  assert(
    property(collections, ([document]) => {
      if (document === undefined) throw new Error('no document')
      pre(document.text.replaceAll(/\P{Script=Han}/gu, '').length >= fewestLetters)
      const {pairs, clusters} = compare([document, {...document, id: 'copy'}])
      expect(pairs).toMatchObject([{verdict: 'copy', similarity: 1, shareOfA: 1, shareOfB: 1}])
      expect(clusters).toEqual([[document.id, 'copy']])
    }),
    {numRuns: 20},
  )
})
