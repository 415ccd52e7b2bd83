/**
 * `pair/list-order`: headings and list items that say the same, reworded, in the same order. Equal
 * items are passages already; this is for lists whose every line was put in other words.
 */
import type {Span} from '../../text/span.ts'
import type {PairFinding} from '../types.ts'
import {originalOf, quote, type EvidencePair, type EvidenceText} from './evidence-text.ts'

/** Items in a row, and how many of them must be reworded. */
const fewestItems = 5
const fewestReworded = 3
/** Dice coefficient of the characters' pairs: from here on two items say the same. */
const sameItem = 0.5
/** Of the items between the first and the last of a row, on either side, this share is in it. */
const leastDensity = 0.75
const longestItem = 30
const shortestItem = 6
/** Items that are looked at: enough for the longest reports. */
const mostItems = 200

interface Item {
  readonly span: Span
  readonly letters: string
  readonly pairs: ReadonlySet<string>
}

export function listOrder({a, b}: EvidencePair): readonly PairFinding[] {
  const itemsA = findItems(a)
  const itemsB = findItems(b)
  if (itemsA.length < fewestItems || itemsB.length < fewestItems) return []

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
      message: `${row.length}个条目内容、顺序相同，只换了说法，如“${quote(a, left)}”与“${quote(b, right)}”`,
      a: spansA,
      b: spansB,
    },
  ]
}

const enumerator =
  /(?<=^|\n[ \t]{0,8})(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[、,，]|[一二三四五六七八九十]是)|(?<=[。;：:])[一二三四五六七八九十]是/gu

function findItems(source: EvidenceText): readonly Item[] {
  const {text} = source.folded
  const items: Item[] = []
  for (const match of text.matchAll(enumerator)) {
    if (items.length === mostItems) break
    const start = match.index + match[0].length
    const rest = text.slice(start, start + longestItem)
    const end = start + (/[。;:\n]/u.exec(rest)?.index ?? rest.length)
    const letters = text.slice(start, end).replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (letters.length < shortestItem) continue
    items.push({span: originalOf(source, start, end), letters, pairs: pairsOf(letters)})
  }

  return items
}

function pairsOf(letters: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= letters.length; at++) pairs.add(letters.slice(at, at + 2))
  return pairs
}

function isAlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared++
  return 2 * shared >= sameItem * (left.size + right.size)
}

/** The longest common subsequence of items that say the same. */
function longestRow(
  itemsA: readonly Item[],
  itemsB: readonly Item[],
): readonly {readonly a: number; readonly b: number}[] {
  const width = itemsB.length + 1
  const lengths = new Uint16Array((itemsA.length + 1) * width)
  const alike = itemsA.map((left) => itemsB.map((right) => isAlike(left.pairs, right.pairs)))
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
