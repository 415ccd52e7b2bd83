/** Completes a passage that was found by its seeds: beyond its ends, inside its gaps, and no further. */
import {maxGap} from './chains.ts'
import {extend, type Claims} from './extension.ts'
import {fillGaps} from './gaps.ts'
import type {Block, Blocks} from './passages.ts'

/** What stands at an end is left out when the gap before it is this many times as long. */
const looseEnd = 3
/** No gap is long enough for more symbols than these to hang on by it. */
const longestLoose = Math.ceil(maxGap / looseEnd)

const noBlock: Block = {a: 0, b: 0, length: 0}

/** The blocks of a passage with all that agrees between and around them. */
export function complete(blocks: Blocks, a: Uint16Array, b: Uint16Array, claims: Claims): Blocks {
  return withoutLooseEnds(fillGaps(extend(blocks, a, b, claims), a, b))
}

/** Leave out what hangs on at either end by a long gap: it leads on in the middle only. */
function withoutLooseEnds(blocks: Blocks): Blocks {
  let to = blocks.length
  let size = 0
  for (let at = blocks.length - 1; at > 0 && size < longestLoose; at--) {
    size += blocks[at]?.length ?? 0
    if (gapBefore(blocks, at) <= looseEnd * size) continue
    to = at
    size = 0
  }

  let from = 0
  size = 0
  for (let at = 1; at < to && size < longestLoose; at++) {
    size += blocks[at - 1]?.length ?? 0
    if (gapBefore(blocks, at) <= looseEnd * size) continue
    from = at
    size = 0
  }

  return from === 0 && to === blocks.length ? blocks : blocks.slice(from, to)
}

/** The longer side of the gap before a block. */
function gapBefore(blocks: Blocks, at: number): number {
  const block = blocks[at] ?? noBlock
  const before = blocks[at - 1] ?? noBlock
  return Math.max(block.a - before.a, block.b - before.b) - before.length
}
