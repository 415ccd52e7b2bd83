/**
 * Gaps: what agrees between two matched blocks although it is too short to be a seed.
 *
 * `创建文明城区` / `创建和谐城区` inside a rewritten sentence: the longest common subsequence of the two
 * sides of a gap, of which only runs of two or more symbols are kept, because single ones (`的`)
 * agree by chance.
 */
import type {Block, Blocks} from './passages.ts'
import {commonRuns, findCommonRuns, longestSide} from './subsequence.ts'

/** Shorter agreements inside a gap are chance. */
const shortestRun = 2

/** The blocks of a passage with the agreements inside its gaps added; adjoining blocks are merged. */
export function fillGaps(blocks: Blocks, a: Uint16Array, b: Uint16Array): Blocks {
  const filled: Block[] = []
  let endA = -1
  let endB = -1

  for (const block of blocks) {
    if (endA !== -1) addRuns(filled, a, endA, block.a, b, endB, block.b)
    push(filled, block)
    endA = block.a + block.length
    endB = block.b + block.length
  }

  return filled
}

function push(blocks: Block[], block: Block): void {
  const last = blocks.at(-1)
  if (last !== undefined && last.a + last.length === block.a && last.b + last.length === block.b) {
    blocks[blocks.length - 1] = {a: last.a, b: last.b, length: last.length + block.length}
  } else {
    blocks.push(block)
  }
}

function addRuns(
  filled: Block[],
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
): void {
  const sizeA = toA - fromA
  const sizeB = toB - fromB
  if (sizeA < shortestRun || sizeB < shortestRun) return
  if (sizeA > longestSide || sizeB > longestSide) return
  const count = findCommonRuns(a, fromA, toA, b, fromB, toB)
  for (let run = 0; run < count; run++) {
    const length = commonRuns.lengths[run] ?? 0
    if (length < shortestRun) continue
    push(filled, {a: commonRuns.a[run] ?? 0, b: commonRuns.b[run] ?? 0, length})
  }
}
