/**
 * Words against hand-segmented sentences: F1 of spans, with a floor for each segmenter just below
 * what was measured in November 2026.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {runtimeSegmenter} from '../../src/words/runtime-segmenter.ts'
import {loadNodejieba, loadRustJieba} from '../../src/words/segmenter.ts'
import type {Segmenter} from '../../src/words/types.ts'
import {segmentWords} from '../../src/words/words.ts'

const folder = new URL('../../bench/gold/segmentation/', import.meta.url)

/** Segmenter, its F1 floors on the corpus's own sentences and on GSDSimp. */
const floors: readonly (readonly [segmenter: Segmenter | null, domain: number, gsd: number])[] = [
  [loadNodejieba(), 0.9, 0.815],
  [loadRustJieba(), 0.905, 0.813],
  [runtimeSegmenter, 0.88, 0.805],
]

describe.each(floors)('%j', (segmenter, domain, gsd) => {
  test.runIf(segmenter !== null).each([
    ['domain.txt', domain],
    ['gsdsimp.txt', gsd],
  ])('%s', (file, floor) => {
    const options = segmenter === null ? {} : {segmenter}
    const sentences = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
    let right = 0
    let total = 0
    for (const sentence of sentences) {
      const words = sentence.trim().split(' ')
      const gold = goldSpans(words)
      const found = segmentWords(words.join(''), options)
      right += found.filter(({span}) => gold.has(`${span.start},${span.end}`)).length
      total += gold.size + found.length
    }

    expect((2 * right) / total).toBeGreaterThanOrEqual(floor)
  })
})

function goldSpans(words: readonly string[]): ReadonlySet<string> {
  const spans = new Set<string>()
  let at = 0
  for (const word of words) {
    spans.add(`${at},${at + word.length}`)
    at += word.length
  }

  return spans
}
