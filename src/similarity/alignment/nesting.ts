/**
 * Nesting: a passage that lies in the gap of another.
 *
 * When a sentence is moved, what stood around it closes up (or opens where it went), and chains over
 * the gap that it leaves. It is a passage of its own in another place of the other text, and since
 * passages must not overlap, the one around it is cut in two there. When one side would be too
 * little to stand alone, whichever has more equal symbols stays. What lies in one gap on both sides
 * belongs to the passage around it.
 */
import type {Claims} from './extension.ts'
import type {Block, Blocks} from './passages.ts'

export type PassageTest = (blocks: Blocks) => boolean

/** A passage dropped for another must have so many times fewer symbols. */
const lossRatio = 2

/** Which passage has which symbol, by its number from 1 on; 0 is nobody's. */
interface Owners {
  readonly a: Uint16Array
  readonly b: Uint16Array
}

/** More are not looked at; the owners' numbers must fit. */
const mostPassages = 0xffff

/**
 * The same passages, none inside another. The blocks of all must be disjoint, and be what is claimed.
 */
export function withoutNesting(
  passages: readonly Blocks[],
  claims: Claims,
  lengthA: number,
  lengthB: number,
  isPassage: PassageTest,
): readonly Blocks[] {
  if (passages.length < 2 || passages.length > mostPassages) return passages
  if (!passages.some((blocks) => isAround(blocks, claims))) return passages
  const owners: Owners = {a: new Uint16Array(lengthA), b: new Uint16Array(lengthB)}
  const live: (Blocks | null)[] = [...passages]
  const own = (blocks: Blocks, owner: number): void => {
    for (const {a, b, length} of blocks) {
      owners.a.fill(owner, a, a + length)
      owners.b.fill(owner, b, b + length)
    }
  }

  for (const [at, blocks] of passages.entries()) own(blocks, at + 1)

  // Parts that are cut off come to the end of the list and are looked at there.
  for (let at = 0; at < live.length; at++) {
    const blocks = live[at] ?? null
    if (blocks === null) continue
    const parts: Block[][] = [[]]
    const nested = new Set<number>()
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]
      parts.at(-1)?.push(block)
      if (next === undefined) break
      const insideA = ownersIn(owners.a, block.a + block.length, next.a)
      const insideB = ownersIn(owners.b, block.b + block.length, next.b)
      let isCut = false
      for (const owner of new Set([...insideA, ...insideB])) {
        const inner = live[owner - 1] ?? null
        if (inner === null) continue
        if (insideA.has(owner) && insideB.has(owner)) {
          // In one gap on both sides: a piece of the same passage.
          parts.at(-1)?.push(...inner)
          own(inner, at + 1)
          live[owner - 1] = null
        } else {
          nested.add(owner)
          isCut = true
        }
      }

      if (isCut) parts.push([])
    }

    if (nested.size === 0) {
      live[at] = inOrder(parts[0] ?? [])
      continue
    }

    const ordered = parts.map(inOrder)
    const kept = ordered.filter((part) => isPassage(part))
    const lost = ordered.filter((part) => !kept.includes(part))
    const inner = [...nested].map((owner) => live[owner - 1] ?? [])
    if (lossRatio * matchedIn(lost) > matchedIn(inner)) {
      for (const owner of nested) {
        own(live[owner - 1] ?? [], 0)
        live[owner - 1] = null
      }

      live[at] = inOrder(ordered.flat())
      continue
    }

    for (const part of lost) own(part, 0)
    live[at] = kept[0] ?? null
    for (const part of kept.slice(1)) {
      live.push(part)
      own(part, live.length)
    }
  }

  return live.filter((blocks) => blocks !== null)
}

/** Whether something is claimed in the gaps of a passage. */
function isAround(blocks: Blocks, claims: Claims): boolean {
  let last: Block | null = null
  for (const block of blocks) {
    if (last !== null) {
      for (let at = last.a + last.length; at < block.a; at++) if (claims.a[at] === 1) return true
      for (let at = last.b + last.length; at < block.b; at++) if (claims.b[at] === 1) return true
    }

    last = block
  }

  return false
}

function ownersIn(owners: Uint16Array, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = start; at < end; at++) if ((owners[at] ?? 0) !== 0) found.add(owners[at] ?? 0)
  return found
}

function matchedIn(passages: readonly Blocks[]): number {
  let matched = 0
  for (const blocks of passages) for (const {length} of blocks) matched += length
  return matched
}

/** Blocks by their place in `a`; those of one gap on both sides may cross, and the later is left out. */
function inOrder(blocks: readonly Block[]): Blocks {
  const sorted = blocks.toSorted((left, right) => left.a - right.a)
  let endB = -1
  return sorted.filter(({b, length}) => {
    if (b < endB) return false
    endB = b + length
    return true
  })
}
