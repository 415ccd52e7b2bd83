/** The bench's generator: repeatable, true to its truth, and its documents independent. */
import {expect, test} from 'vitest'
import {makeCorpus, truePairs} from '../../bench/similarity/corpus.ts'
import {makePlan} from '../../bench/similarity/plan.ts'
import {offsetOf, sourceOf} from '../../bench/similarity/tracked.ts'
import {cliches} from '../../bench/similarity/vocabulary.ts'

const plan = makePlan(1000, 3)
const corpus = makeCorpus(plan, 'own')

test('each document is the same whenever it is made', () => {
  const again = makeCorpus(makePlan(1000, 3), 'own')
  for (const number of [0, 17, 500, 999]) {
    expect(again.document(number)).toEqual(corpus.document(number))
  }
  expect(makeCorpus(makePlan(1000, 4), 'own').document(0)).not.toEqual(corpus.document(0))
})

test('origins name the characters of the sources, where the disguise keeps characters', () => {
  let checked = 0
  for (const [number, role] of plan.roles) {
    if (role.kind !== 'copy' || !/paragraphs|sentences|half|stitch|s5/u.test(role.disguise))
      continue
    const sources = role.sources.map((source) => corpus.track(source).text)
    const {text, origins} = corpus.track(number)
    expect(origins).toHaveLength(text.length)
    const wrong = origins.filter(
      (origin, at) => origin >= 0 && sources[sourceOf(origin)]?.[offsetOf(origin)] !== text[at],
    )
    expect(wrong).toEqual([])
    checked++
  }
  expect(checked).toBeGreaterThan(30)
})

test('true pairs are of different documents and in ascending order', () => {
  for (const pairs of truePairs(plan).values()) {
    for (const [first, second] of pairs) expect(first).toBeLessThan(second)
  }
})

test('fresh documents have no sentence in common but clichés', () => {
  const run = 20
  const seen = new Map<string, number>()
  const common: string[] = []
  // Sources of copies are fresh as well.
  const fresh = Array.from({length: plan.size}, (_, number) => number).filter(
    (number) => !plan.roles.has(number),
  )
  for (const number of fresh.slice(0, 150)) {
    let {text} = corpus.document(number)
    for (const cliche of cliches) text = text.replaceAll(cliche, String(number))
    const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '')
    for (let at = 0; at + run <= letters.length; at++) {
      const words = letters.slice(at, at + run)
      const other = seen.get(words)
      if (other !== undefined && other !== number) common.push(words)
      seen.set(words, number)
    }
  }
  expect(common).toEqual([])
})
