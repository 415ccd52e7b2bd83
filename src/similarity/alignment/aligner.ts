/**
 * Aligns pairs of documents into passages: matches, chains, claims, gaps, in this order.
 *
 * Pairs are always aligned in one order (the shorter text first, then by its symbols), whatever the
 * order of the collection, so that the result does not depend on who is called `a`.
 */
import {makeArena, type Arena} from '../collection/arena.ts'
import {codesOf, type CodeTable} from '../collection/code-store.ts'
import {makeBatchWriter, type AlignmentBatch, type BatchWriter} from './batch.ts'
import {makeChainer} from './chains.ts'
import {makeMatcher} from './matches.ts'
import {makeClaimResolver, type Blocks} from './passages.ts'

/** Aligns one text with others. */
export interface Aligner {
  /** Take the text that sorts first. */
  readonly index: (codes: Uint16Array) => void
  /** The passages shared with another, in the order of the first. */
  readonly align: (codes: Uint16Array) => readonly Blocks[]
}

/** Of a passage's least length so much must be in seeds; the rest may be found around them. */
const leastSeeded = 0.7

export function makeAligner(minPassage: number): Aligner {
  const matcher = makeMatcher()
  const chain = makeChainer()
  const resolve = makeClaimResolver(minPassage)
  const leastMatched = Math.ceil(minPassage * leastSeeded)
  let first: Uint16Array = new Uint16Array(0)

  return {
    index: (codes) => {
      first = codes
      matcher.index(codes)
    },
    align: (codes) => {
      const matches = matcher.match(codes)
      const passages = resolve(matches, chain(matches, leastMatched), first, codes)
      return passages.toSorted((left, right) => (left[0]?.a ?? 0) - (right[0]?.a ?? 0))
    },
  }
}

/** What aligning longer texts needs, 3 MB at this length, is let go. */
const keptLength = 1 << 17

interface Tools {
  readonly minPassage: number
  readonly aligner: Aligner
  readonly writer: BatchWriter
}

let kept: Tools | null = null

/**
 * What this thread aligns with, which is used again: code that was optimised for the functions of one
 * aligner is thrown away when those of another come.
 */
function toolsFor(minPassage: number): Tools {
  if (kept?.minPassage !== minPassage) {
    kept = {minPassage, aligner: makeAligner(minPassage), writer: makeBatchWriter()}
  }

  return kept
}

/** Below 0 when `left` is to be aligned first. */
export function compareCodes(left: Uint16Array, right: Uint16Array): number {
  if (left.length !== right.length) return left.length - right.length
  for (let at = 0; at < left.length; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }

  return 0
}

/**
 * Put pairs into the order in which they are aligned: the text that sorts first becomes `a`, and
 * pairs with one `a` come together, so that it is indexed once. Two numbers a pair, as is the result.
 */
export function orderPairs(pairs: Uint32Array, table: CodeTable): Uint32Array {
  const keys = new Float64Array(pairs.length / 2)
  const documentCount = table.lengthOf.length
  for (let at = 0; at < keys.length; at++) {
    const left = pairs[2 * at] ?? 0
    const right = pairs[2 * at + 1] ?? 0
    // Of the few that are equally long the codes are looked at.
    const difference =
      (table.lengthOf[left] ?? 0) - (table.lengthOf[right] ?? 0) ||
      compareCodes(codesOf(table, left), codesOf(table, right))
    const isFirst = difference < 0 || (difference === 0 && left < right)
    keys[at] = isFirst ? left * documentCount + right : right * documentCount + left
  }

  keys.sort()
  const ordered = new Uint32Array(new SharedArrayBuffer(4 * pairs.length))
  for (const [at, key] of keys.entries()) {
    ordered[2 * at] = Math.floor(key / documentCount)
    ordered[2 * at + 1] = key % documentCount
  }

  return ordered
}

/**
 * Align the pairs `from` to `to` (exclusive) of a list; those that share nothing are left out. What is
 * found goes into memory of the arena.
 */
export function alignPairs(
  table: CodeTable,
  pairs: Uint32Array,
  minPassage: number,
  from: number,
  to: number,
  arena: Arena = makeArena(null),
): AlignmentBatch {
  const {aligner, writer} = toolsFor(minPassage)
  let indexed = -1
  let longest = 0
  for (let at = from; at < to; at++) {
    const a = pairs[2 * at] ?? 0
    const b = pairs[2 * at + 1] ?? 0
    longest = Math.max(longest, table.lengthOf[a] ?? 0, table.lengthOf[b] ?? 0)
    if (a !== indexed) {
      aligner.index(codesOf(table, a))
      indexed = a
    }

    const passages = aligner.align(codesOf(table, b))
    if (passages.length > 0) writer.add(a, b, passages)
  }

  if (longest > keptLength) kept = null
  return writer.finish(arena)
}
