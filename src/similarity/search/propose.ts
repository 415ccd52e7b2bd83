/** From texts to the pairs that are worth aligning: normal form, sketches, posting lists, candidates. */
import {collectPostings, type Postings} from '../candidates/posting-lists.ts'
import type {CodeTable} from '../collection/code-store.ts'
import {makeTextLoader} from '../collection/text-loader.ts'
import {makeUnitWriter, type MakeUnitWriter} from '../normal/units.ts'
import {
  expectedShingles,
  makeSketchRoom,
  type SketchBlock,
  type SketchRoom,
} from '../sketch/sketch-block.ts'
import {leastPiece, ranges, usualPieces} from './pieces.ts'
import type {Plan} from './plan.ts'
import type {Search} from './search.ts'
import type {Task} from './tasks.ts'

/** Candidates with the lists that they were found in. */
export interface Proposal {
  readonly postings: Postings
  /** Pairs of document numbers in a row, the earlier one first. */
  readonly pairs: Uint32Array
}

/** Code units of texts that go to a thread at a time: little to wait for, worth a message. */
const loadedLength = 1 << 22

/** A collection in normal form, with its sketches. */
export interface Sketched {
  readonly table: CodeTable
  readonly blocks: SketchBlock[]
}

/**
 * Normalise and sketch a collection.
 *
 * @yields Lists of tasks.
 */
export function* sketchTexts(
  texts: readonly string[],
  rate: number,
  makeWriter: MakeUnitWriter = makeUnitWriter,
  count: number = usualPieces,
): Search<Sketched> {
  const loader = makeTextLoader(texts, makeWriter)
  const stretches = textRanges(texts, count).map((range) => {
    const length = totalLength(texts.slice(...range))
    return {range, size: expectedShingles(length, rate)}
  })
  // One large piece of memory goes back to the system when it is let go; many small ones do not.
  const {highs, lows} = makeSketchRoom(stretches.reduce((sum, {size}) => sum + size, 0))
  let at = 0
  const results = yield stretches.map(({range: [from, to], size}) => (worker): Task => {
    const start = at
    at += size
    const room = {highs: highs.subarray(start, at), lows: lows.subarray(start, at)}
    return {kind: 'sketch', texts: loader.load(from, to, worker), rate, room}
  })
  return {
    table: loader.table(),
    blocks: results.flatMap((result) => {
      if (result.kind !== 'sketch') return []
      return [result.isInRoom ? inRoom(result.block, {highs, lows}) : result.block]
    }),
  }
}

/** A block of the room, in memory as this thread knows it. */
function inRoom(block: SketchBlock, {highs, lows}: SketchRoom): SketchBlock {
  const start = block.lows.byteOffset / lows.BYTES_PER_ELEMENT
  const end = start + block.lows.length
  return {...block, highs: highs.subarray(start, end), lows: lows.subarray(start, end)}
}

/** About so many stretches of equal length, more when they are too long. */
function textRanges(
  texts: readonly string[],
  count: number,
): readonly (readonly [number, number])[] {
  const longest = Math.min(loadedLength, Math.ceil(totalLength(texts) / count))
  const all: [number, number][] = []
  let from = 0
  let length = 0
  for (const [index, text] of texts.entries()) {
    length += text.length
    const isEnough = length >= longest && index + 1 - from >= leastPiece
    if (!isEnough && length < loadedLength) continue
    all.push([from, index + 1])
    from = index + 1
    length = 0
  }

  if (from < texts.length) all.push([from, texts.length])
  return all
}

/** Code units of all texts together. */
export function totalLength(texts: readonly string[]): number {
  return texts.reduce((sum, {length}) => sum + length, 0)
}

/**
 * Find the candidates among sketches, which are taken out of the array to save memory.
 *
 * @yields Lists of tasks.
 */
export function* propose(blocks: SketchBlock[], {classes, rules, rate}: Plan): Search<Proposal> {
  const postings = collectPostings(blocks, rate)
  yield ranges(postings.shardBounds.length - 1, 1).map(([from, to]): Task => ({
    kind: 'list',
    postings,
    classes,
    from,
    to,
  }))
  const results = yield ranges(postings.bounds.length - 1).map(([from, to]): Task => ({
    kind: 'propose',
    postings,
    rules,
    from,
    to,
  }))
  const found = results.flatMap((result) => (result.kind === 'propose' ? [result.pairs] : []))
  const pairs = new Uint32Array(found.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const each of found) {
    pairs.set(each, at)
    at += each.length
  }

  // Hashes have done their work; what they took is given back.
  return {postings: {...postings, highs: []}, pairs}
}
