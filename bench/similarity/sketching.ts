/**
 * How fast texts are normalised and sketched, against the least that any sketch must do: hashing
 * every shingle of five characters of the raw text. Ratios of one run compare, seconds do not.
 */
import type {Document} from '../../src/index.ts'
import type {CodeTable} from '../../src/similarity/collection/code-store.ts'
import {makeTextLoader, normaliseLoaded} from '../../src/similarity/collection/text-loader.ts'
import {makeFastWriter} from '../../src/similarity/parallel/unit-writer.ts'
import {sketchBlock} from '../../src/similarity/sketch/sketch-block.ts'

const shingleLength = 5
const multiplier = 0x01000193
/** One shingle in so many is kept, as in large collections. */
const sampleRate = 8
const repeats = 5

/** Documents that are loaded at a time, about as many as a thread is given. */
const portion = 2048

export function sketchingLine(documents: readonly Document[]): string {
  const characters = documents.reduce((sum, {text}) => sum + text.length, 0)
  const bare = fastest(() => hashAll(documents))
  const normalise = fastest(() => normaliseAll(documents))
  const table = normaliseAll(documents)
  const sketch = fastest(() => sketchBlock(table, 0, documents.length, sampleRate))
  const perSecond = (seconds: number): string => `${(characters / seconds / 1e6).toFixed(0)} M`
  return (
    `characters a second: hashing every shingle ${perSecond(bare)}, normalising ${perSecond(normalise)}, ` +
    `sketching ${perSecond(sketch)} (${(bare / sketch).toFixed(2)} of the bare loop, ` +
    `${(bare / (normalise + sketch)).toFixed(2)} with normalising)`
  )
}

function normaliseAll(documents: readonly Document[]): CodeTable {
  const texts = documents.map(({text}) => text)
  const loader = makeTextLoader(texts, makeFastWriter)
  for (let from = 0; from < texts.length; from += portion) {
    normaliseLoaded(loader.load(from, Math.min(texts.length, from + portion), 0))
  }

  return loader.table()
}

function fastest(run: () => unknown): number {
  let best = Infinity
  for (let repeat = 0; repeat < repeats; repeat++) {
    const begin = performance.now()
    run()
    best = Math.min(best, (performance.now() - begin) / 1000)
  }

  return best
}

/**
 * The hash of every shingle, by a polynomial that rolls on from one to the next (Karp and Rabin); the
 * sum keeps the loop from being left out.
 */
function hashAll(documents: readonly Document[]): number {
  let leaving = 1
  for (let at = 0; at < shingleLength; at++) leaving = Math.imul(leaving, multiplier)

  let sum = 0
  for (const {text} of documents) {
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, multiplier) + text.charCodeAt(at)) | 0
      if (at < shingleLength) continue
      hash = (hash - Math.imul(text.charCodeAt(at - shingleLength), leaving)) | 0
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      sum = (sum + (mixed ^ (mixed >>> 13))) | 0
    }
  }

  return sum
}
