/**
 * `pair/list-order`: headings and list items that say the same, reworded, in the same order. Equal
 * items are passages already; this is for lists whose every line was put in other words.
 */
import {ruled} from '../../wording/results/say.ts'
import type {PairFinding} from '../types.ts'
import {quote} from './evidence-text.ts'
import type {EvidencePair, Traits} from './traits.ts'

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

  const alike = alikeItems(a, b)
  if (alike === null) return []
  const row = longestRow(alike, itemsA.length, itemsB.length)
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
    ruled(
      'pair/list-order',
      {
        count: row.length,
        first: quote(a.text, left),
        second: quote(b.text, right),
      },
      {a: spansA, b: spansB},
    ),
  ]
}

/** Whether item i of `a` and item j of `b` say the same, at i × items of b + j; `null` when few do. */
function alikeItems(a: Traits, b: Traits): Uint8Array | null {
  const [itemsA, itemsB] = [a.items(), b.items()]
  const index = a.itemIndex()
  const alike = new Uint8Array(itemsA.length * itemsB.length)
  const shared = new Uint16Array(itemsA.length)
  let count = 0

  for (const [j, {pairs}] of itemsB.entries()) {
    shared.fill(0)
    for (const pair of pairs) {
      const items = index.get(pair)
      if (items === undefined) continue
      for (const i of items) shared[i] = (shared[i] ?? 0) + 1
    }

    for (const [i, item] of itemsA.entries()) {
      if (2 * (shared[i] ?? 0) < sameItem * (item.pairs.size + pairs.size)) continue
      alike[i * itemsB.length + j] = 1
      count++
    }
  }

  return count < fewestItems ? null : alike
}

/** The longest common subsequence of items that say the same. */
function longestRow(
  alike: Uint8Array,
  countA: number,
  countB: number,
): readonly {readonly a: number; readonly b: number}[] {
  const width = countB + 1
  const lengths = new Uint16Array((countA + 1) * width)
  for (let a = countA - 1; a >= 0; a--) {
    for (let b = countB - 1; b >= 0; b--) {
      lengths[a * width + b] =
        alike[a * countB + b] === 1
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0)
    }
  }

  const row: {a: number; b: number}[] = []
  for (let a = 0, b = 0; a < countA && b < countB;) {
    if (alike[a * countB + b] === 1) row.push({a: a++, b: b++})
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }

  return row
}
