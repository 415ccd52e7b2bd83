/**
 * How fast texts are normalised and sketched, against the least that any sketch must do: hashing
 * every shingle of five characters of the raw text. Everything is timed in turns, again and again,
 * and each ratio is the median of those of single rounds, so that whatever else the machine does
 * slows both sides of it alike.
 */
import type {Document} from '../../src/index.ts'
import type {CodeTable} from '../../src/similarity/collection/code-store.ts'
import {makeTextLoader, normaliseLoaded} from '../../src/similarity/collection/text-loader.ts'
import {makeFastWriter} from '../../src/similarity/parallel/unit-writer.ts'
import {
  expectedShingles,
  makeSketchRoom,
  sketchBlock,
} from '../../src/similarity/sketch/sketch-block.ts'
import {hashText, hashUnits} from './bare-loop.ts'

/** One shingle in so many is kept, as in large collections. */
const sampleRate = 8

/** Rounds before and while the clock runs. */
const warmRounds = 5
const rounds = 41

/** Documents of a round, so that one takes a tenth of a second at most. */
const mostDocuments = 4000

/**
 * Documents that are loaded at a time: fewer than a thread is given, so that the memory which they pass
 * through is used again as it is in a large collection.
 */
const portion = 512

type Step = 'strings' | 'units' | 'normalise' | 'sketch'

export function sketchingLine(all: readonly Document[]): string {
  const texts = all.slice(0, mostDocuments).map(({text}) => text)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const units = texts.map(unitsOf)
  const table = normaliseAll(texts)
  const room = makeSketchRoom(expectedShingles(characters, sampleRate))
  const seconds = timeInTurns({
    strings: () => hashEach(texts, hashText),
    units: () => hashEach(units, hashUnits),
    normalise: () => normaliseAll(texts),
    sketch: () => sketchBlock(table, 0, texts.length, sampleRate, room),
  })

  const speed = (step: Step): string => `${(characters / median(seconds[step]) / 1e6).toFixed(0)} M`
  const ratio = (bare: Step, ...steps: readonly Step[]): string =>
    median(
      seconds[bare].map(
        (first, round) => first / steps.reduce((sum, step) => sum + (seconds[step][round] ?? 0), 0),
      ),
    ).toFixed(2)
  return (
    `characters a second: hashing every shingle ${speed('strings')} from strings, ${speed('units')} from code units; ` +
    `normalising ${speed('normalise')}, sketching ${speed('sketch')}: ` +
    `${ratio('strings', 'sketch')} and ${ratio('units', 'sketch')} of the bare loops, ` +
    `${ratio('strings', 'normalise', 'sketch')} and ${ratio('units', 'normalise', 'sketch')} with normalising`
  )
}

/** Seconds of each step by round. */
function timeInTurns(
  steps: Readonly<Record<Step, () => unknown>>,
): Readonly<Record<Step, readonly number[]>> {
  const seconds: Record<Step, number[]> = {strings: [], units: [], normalise: [], sketch: []}
  const order: readonly Step[] = ['strings', 'sketch', 'units', 'normalise']
  for (let round = -warmRounds; round < rounds; round++) {
    for (const step of order) {
      const begin = performance.now()
      steps[step]()
      if (round >= 0) seconds[step].push((performance.now() - begin) / 1000)
    }
  }

  return seconds
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function hashEach<Text>(texts: readonly Text[], hash: (text: Text) => number): number {
  let sum = 0
  for (const text of texts) sum = (sum + hash(text)) | 0
  return sum
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at))
}

function normaliseAll(texts: readonly string[]): CodeTable {
  const loader = makeTextLoader(texts, makeFastWriter)
  for (let from = 0; from < texts.length; from += portion) {
    normaliseLoaded(loader.load(from, Math.min(texts.length, from + portion), 0))
  }

  return loader.table()
}
