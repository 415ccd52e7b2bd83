/**
 * `pair/list-order`: headings and list items that say the same, reworded, in the same order. Equal
 * items are passages already; this is for lists whose every line was put in other words.
 */
import type {PairFinding} from '../types.ts'
import {quote} from './evidence-text.ts'
import type {Item} from './list-items.ts'
import type {EvidencePair} from './traits.ts'

/** Items in a row, and how many of them must be reworded. */
const fewestItems = 5
const fewestReworded = 3
/** Dice coefficient of the characters' pairs: from here on two items say the same. */
const sameItem = 0.5
/** Of the items between the first and the last of a row, on either side, this share is in it. */
const leastDensity = 0.75
export function listOrder({a, b}: EvidencePair): readonly PairFinding[] {
  const itemsA = a.items()
  if (itemsA.length < fewestItems) return []
  const itemsB = b.items()
  if (itemsB.length < fewestItems) return []

  const row = longestRow(itemsA, itemsB)
  const first = row[0]
  const last = row.at(-1)
  if (first === undefined || last === undefined || row.length < fewestItems) return []
  const widest = Math.max(last.a - first.a, last.b - first.b) + 1
  const reworded = row.filter((each) => itemsA[each.a]?.letters !== itemsB[each.b]?.letters)
  if (row.length < leastDensity * widest || reworded.length < fewestReworded) return []

  const spansA = row.flatMap((each) => itemsA[each.a]?.span ?? [])
  const spansB = row.flatMap((each) => itemsB[each.b]?.span ?? [])
  const example = reworded[0] ?? first
  const left = itemsA[example.a]?.span ?? {start: 0, end: 0}
  const right = itemsB[example.b]?.span ?? {start: 0, end: 0}
  return [
    {
      rule: 'pair/list-order',
      message: `${row.length}个条目内容、顺序相同，只换了说法，如“${quote(a.text, left)}”与“${quote(b.text, right)}”`,
      a: spansA,
      b: spansB,
    },
  ]
}

function isAlike(left: Item, right: Item): boolean {
  const needed = (sameItem / 2) * (left.pairs.length + right.pairs.length)
  // Every common pair but one may share its bit with others; without any bit there is none.
  if ((left.mask & right.mask) === 0 || Math.min(left.pairs.length, right.pairs.length) < needed) {
    return false
  }

  let shared = 0
  for (let a = 0, b = 0; a < left.pairs.length && b < right.pairs.length;) {
    const difference = (left.pairs[a] ?? 0) - (right.pairs[b] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) a++
    if (difference >= 0) b++
  }

  return shared >= needed
}

/** The longest common subsequence of items that say the same. */
function longestRow(
  itemsA: readonly Item[],
  itemsB: readonly Item[],
): readonly {readonly a: number; readonly b: number}[] {
  const width = itemsB.length + 1
  const lengths = new Uint16Array((itemsA.length + 1) * width)
  const alike = itemsA.map((left) => itemsB.map((right) => isAlike(left, right)))
  for (let a = itemsA.length - 1; a >= 0; a--) {
    for (let b = itemsB.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        alike[a]?.[b] === true
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0)
    }
  }

  const row: {a: number; b: number}[] = []
  for (let a = 0, b = 0; a < itemsA.length && b < itemsB.length;) {
    if (alike[a]?.[b] === true) row.push({a: a++, b: b++})
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }

  return row
}
