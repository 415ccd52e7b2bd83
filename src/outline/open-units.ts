/** The stack of open units, and at which depth the next unit goes on. */
import {isSuccessor} from './ahead.ts'
import {titleFamily, type Unit} from './units.ts'

/** A unit whose end has not been read yet. */
export interface OpenUnit {
  /** Index among the units. */
  readonly index: number
  readonly unit: Unit
  readonly list: number
  /** The last ordinal of the list; a slip does not count. */
  readonly ordinal: number | null
  /** How many units the list has so far. */
  readonly count: number
  /** Whether the unit's own line holds content and not only a title. */
  readonly hasContent: boolean
  /** Whether units of this list have had paragraphs besides their own line. */
  readonly listHasParagraphs: boolean
  /** Whether it stands inside a paragraph and ends with it; a heading begun mid-line does not. */
  readonly isInline: boolean
}

/**
 * Order by convention (GB/T 9704—2012 §7.3.3 for 一、 （一） 1. （1）; the rest by use), outermost
 * first. Words that enumerate inside prose (一是, 首先) stand nowhere in it.
 */
const convention = [
  'chapter:编',
  'chapter:篇',
  'chapter:部分',
  'chapter:章',
  'chapter:节',
  'roman',
  'chinese',
  'parenthesized-chinese',
  'arabic',
  'decimal2',
  'decimal3',
  'parenthesized-arabic',
  'circled',
  'letter',
] as const

const ranks: ReadonlyMap<string, number> = new Map(
  convention.map((family, rank): [string, number] => [family, rank]),
)

/** Tree and stack stay less deep than this, whatever the text. */
const deepest = 63

/** How a family that is open already goes on. */
export interface Continuation {
  /** Whether a list that begins anew stands inside the unit at a depth, which is of its family. */
  readonly isNested: (depth: number) => boolean
  /** Whether the unit goes on with the list at `outer` rather than with that at `inner`, if with both. */
  readonly isOuter: (outer: number, inner: number) => boolean
}

/** Depth at which an enumerated unit stands: that of its open list, or a new one inside. */
export function findDepth(
  stack: readonly OpenUnit[],
  unit: Unit,
  continuation: Continuation,
): number {
  return Math.min(findOpenDepth(stack, unit, continuation), deepest - 1)
}

function findOpenDepth(
  stack: readonly OpenUnit[],
  unit: Unit,
  {isNested, isOuter}: Continuation,
): number {
  const isSame = (open: OpenUnit): boolean =>
    open.unit.family === unit.family && open.unit.delimiter === unit.delimiter
  const same = stack.findLastIndex(isSame)
  let depth = stack.length
  if (unit.opensLine) {
    const inline = stack.findIndex((open) => open.isInline)
    if (inline >= 0) depth = inline
  }

  if (same >= 0) {
    const isRestart = unit.ordinal === 1 && !unit.isSlip
    const outer = stack.findIndex(isSame)
    if (isRestart && outer === same && same < depth && isNested(same)) return depth
    // Of two open lists of one family, one inside the other, the one that it continues.
    if (outer === same || !isSuccessor(unit, stack[outer]?.ordinal ?? null)) return same
    const goesOnInside = isSuccessor(unit, stack[same]?.ordinal ?? null)
    return !goesOnInside || isOuter(outer, same) ? outer : same
  }

  const similar = stack.findLastIndex((open) => open.unit.family === unit.family)
  // `1.` … `1)`: a list that begins anew with another delimiter is another list.
  const isNewList = unit.ordinal === 1 && unit.opensLine
  if (similar >= 0 && !isNewList) return similar

  const rank = ranks.get(unit.family)
  if (rank === undefined || !unit.opensLine) return depth
  // A new 一、 directly behind a title is inside it, whatever the title's number looks like.
  const top = stack[depth - 1]
  if (unit.ordinal === 1 && top !== undefined && !top.hasContent) return depth
  while (depth > 0 && (ranks.get(stack[depth - 1]?.unit.family ?? '') ?? -1) > rank) depth--
  return depth
}

/**
 * Depth of a title without an enumerator. What follows tells: a list that begins anew stands
 * inside the title, one that goes on stands around it. `isOuterTopic` says that it names a part of
 * the whole report (`outerTopic`), `isPart` that a title is the name of a part (`partName`).
 */
export function findTitleDepth(
  stack: readonly OpenUnit[],
  unit: Unit,
  nextOpener: Unit | undefined,
  isOuterTopic: boolean,
  isPart: (unit: Unit) => boolean,
): number {
  const top = stack.at(-1)
  if (top !== undefined && !top.hasContent && top.unit.line === unit.line - 1) return stack.length

  const last = stack.findLastIndex((open) => open.unit.family === titleFamily)
  // 主要做法 over 聚焦企业需求: the next name of a part stands beside the former.
  const part = isPart(unit)
    ? stack.findIndex((open) => open.unit.family === titleFamily && isPart(open.unit))
    : -1
  const title = part >= 0 ? part : last
  const list = stack.findLastIndex((open) => open.unit.family === nextOpener?.family)
  if (list < 0 || nextOpener === undefined) {
    if (title >= 0) return title
    // `4、…`, 存在的问题, `一、…`: the list under the title is an outer one by convention.
    const rank = ranks.get(nextOpener?.family ?? '')
    const inner = stack.findIndex((open) => isInner(open, rank))
    if (inner === 0 || isOuterTopic) return 0
    return Math.min(stack.length, 1)
  }

  if (nextOpener.ordinal === 1) return title >= 0 && title < list ? title : list
  return title > list ? title : list + 1
}

/** Whether an open unit's family stands further inside than the given rank by convention. */
function isInner({unit}: OpenUnit, rank: number | undefined): boolean {
  const own = ranks.get(unit.family)
  return rank !== undefined && own !== undefined && own > rank
}
