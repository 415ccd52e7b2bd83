/**
 * Gaps: what agrees between two matched blocks although it is too short to be a seed.
 *
 * `创建文明城区` / `创建和谐城区` inside a rewritten sentence: the longest common subsequence of the two
 * sides of a gap (at most 32 symbols each, so a table of a thousand cells), of which only runs of
 * two or more symbols are kept, because single ones (`的`) agree by chance.
 */
import type {Blocks} from './claims.ts'
import type {Match} from './matches.ts'

/** Shorter agreements inside a gap are chance. */
const shortestRun = 2

/** Sides longer than this are not looked into; chaining leaves none. */
const longestSide = 64

/** The blocks of a passage with the agreements inside its gaps added; adjoining blocks are merged. */
export function fillGaps(blocks: Blocks, a: Uint16Array, b: Uint16Array): Blocks {
  const filled: Match[] = []
  let previous: Match | null = null

  for (const block of blocks) {
    if (previous !== null) {
      const gapA = a.subarray(previous.a + previous.length, block.a)
      const gapB = b.subarray(previous.b + previous.length, block.b)
      for (const run of commonRuns(gapA, gapB)) {
        filled.push({
          a: previous.a + previous.length + run.a,
          b: previous.b + previous.length + run.b,
          length: run.length,
        })
      }
    }

    filled.push(block)
    previous = block
  }

  return merged(filled)
}

function commonRuns(a: Uint16Array, b: Uint16Array): readonly Match[] {
  if (a.length < shortestRun || b.length < shortestRun) return []
  if (a.length > longestSide || b.length > longestSide) return []

  // lengths[i][j]: longest common subsequence of a[i…] and b[j…].
  const width = b.length + 1
  const lengths = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }

  const runs: Match[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      let length = 1
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) {
        length++
      }

      if (length >= shortestRun) runs.push({a: i, b: j, length})
      i += length
      j += length
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      i++
    } else {
      j++
    }
  }

  return runs
}

function merged(blocks: readonly Match[]): Blocks {
  const result: Match[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (
      last !== undefined &&
      last.a + last.length === block.a &&
      last.b + last.length === block.b
    ) {
      result[result.length - 1] = {...last, length: last.length + block.length}
    } else {
      result.push(block)
    }
  }

  return result
}
