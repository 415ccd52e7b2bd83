import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compare} from '../../src/similarity/compare.ts'
import {evidence} from '../../src/similarity/evidence/evidence.ts'
import {findSlips} from '../../src/similarity/evidence/slips.ts'
import {makeTraits} from '../../src/similarity/evidence/traits.ts'
import type {Passage} from '../../src/similarity/types.ts'
import {evidenceCases} from './evidence-cases.ts'

const document = (id: string, text: string) => ({
  id,
  title: id,
  text,
  source: {path: 'test', line: 1, encoding: 'utf-8' as const},
})

/** The passages that the engine finds, and evidence even where it finds none. */
function evidenceOf(a: string, b: string) {
  const pair = compare([document('a', a), document('b', b)]).pairs[0]
  const passages: readonly Passage[] = pair?.passages ?? []
  const aligned = {
    ...(pair ?? {a: 'a', b: 'b', similarity: 0, shareOfA: 0, shareOfB: 0, originalShare: 0}),
    reason: '',
    verdict: 'partial' as const,
    passages,
  }
  return evidence(aligned, makeTraits(a), makeTraits(b))
}

describe('evidence', () => {
  test.each(evidenceCases)('$name', ({a, b, findings, source}) => {
    const found = evidenceOf(a, b)
    expect(
      found.findings.map(({rule, a: spans}) => [rule, a.slice(spans[0]?.start, spans[0]?.end)]),
    ).toEqual(findings)
    expect(found.direction?.source).toBe(source)
  })

  test.each(evidenceCases)('$name, the other way round', ({a, b, findings, source}) => {
    const found = evidenceOf(b, a)
    expect(found.findings.map(({rule}) => rule)).toEqual(findings.map(([rule]) => rule))
    const swapped = source === undefined ? undefined : source === 'a' ? 'b' : 'a'
    expect(found.direction?.source).toBe(swapped)
  })

  test('spans lie in their texts, in order, whatever the texts are', () => {
    const piece = fc.constantFrom(
      '6000余平米',
      '八千户',
      '，',
      '\n一、',
      '籍慰',
      '新民社区',
      '并未3户',
      '\ud800',
      ' ',
      'xx',
      '2013年',
    )
    const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const {a: spansA, b: spansB} of evidenceOf(a, b).findings) {
          for (const [spans, length] of [
            [spansA, a.length],
            [spansB, b.length],
          ] as const) {
            let last = 0
            for (const {start, end} of spans) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(length)
              last = end
            }
          }
        }
      }),
    )
  })

  test('slips of plain prose: none', () => {
    expect(findSlips('我们把各项工作落到实处，居民的生活环境得到了改善。')).toEqual([])
  })
})
