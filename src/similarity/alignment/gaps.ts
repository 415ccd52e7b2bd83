/**
 * Gaps: what agrees between two matched blocks although it is too short to be a seed.
 *
 * `创建文明城区` / `创建和谐城区` inside a rewritten sentence: the longest common subsequence of the two
 * sides of a gap, of which only runs of two or more symbols are kept, because single ones (`的`)
 * agree by chance.
 */
import type {Block, Blocks} from './passages.ts'

/** Shorter agreements inside a gap are chance. */
const shortestRun = 2

/** Sides longer than this are not looked into; chaining leaves few. */
const longestSide = 64

const width = longestSide + 1
/** lengths[i][j]: longest common subsequence of what is left of both sides. */
const lengths = new Uint8Array(width * width)

/** The blocks of a passage with the agreements inside its gaps added; adjoining blocks are merged. */
export function fillGaps(blocks: Blocks, a: Uint16Array, b: Uint16Array): Blocks {
  const filled: Block[] = []
  let endA = -1
  let endB = -1

  for (const block of blocks) {
    if (endA !== -1) addRuns(filled, a, endA, block.a, b, endB, block.b)
    push(filled, block.a, block.b, block.length)
    endA = block.a + block.length
    endB = block.b + block.length
  }

  return filled
}

function push(blocks: Block[], a: number, b: number, length: number): void {
  const last = blocks.at(-1)
  if (last !== undefined && last.a + last.length === a && last.b + last.length === b) {
    blocks[blocks.length - 1] = {a: last.a, b: last.b, length: last.length + length}
  } else {
    blocks.push({a, b, length})
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
  if (!hasCommonPair(a, fromA, toA, b, fromB, toB)) return

  for (let j = 0; j <= sizeB; j++) lengths[sizeA * width + j] = 0
  for (let i = sizeA - 1; i >= 0; i--) {
    const row = i * width
    lengths[row + sizeB] = 0
    const code = a[fromA + i]
    for (let j = sizeB - 1; j >= 0; j--) {
      const down = lengths[row + width + j] ?? 0
      const right = lengths[row + j + 1] ?? 0
      lengths[row + j] =
        code === b[fromB + j]
          ? (lengths[row + width + j + 1] ?? 0) + 1
          : down > right
            ? down
            : right
    }
  }

  let i = 0
  let j = 0
  while (i < sizeA && j < sizeB) {
    if (a[fromA + i] === b[fromB + j]) {
      let length = 1
      while (
        i + length < sizeA &&
        j + length < sizeB &&
        a[fromA + i + length] === b[fromB + j + length]
      ) {
        length++
      }

      if (length >= shortestRun) push(filled, fromA + i, fromB + j, length)
      i += length
      j += length
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      i++
    } else {
      j++
    }
  }
}

/** Whether two neighbouring symbols stand on both sides; of replaced words they seldom do. */
function hasCommonPair(
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
): boolean {
  for (let i = fromA; i + 1 < toA; i++) {
    const first = a[i]
    const second = a[i + 1]
    for (let j = fromB; j + 1 < toB; j++) if (b[j] === first && b[j + 1] === second) return true
  }

  return false
}
