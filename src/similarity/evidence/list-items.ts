/** The headings and list items of a text, each with the pairs of characters in it. */
import type {Span} from '../../text/span.ts'
import {originalOf, type EvidenceText} from './evidence-text.ts'

export interface Item {
  readonly span: Span
  readonly letters: string
  /** Pairs of neighbouring characters as numbers, each once. */
  readonly pairs: ReadonlySet<number>
}

const longestItem = 30
const shortestItem = 6
/** Items that are looked at: enough for the longest reports. */
const mostItems = 100

const lineEnumerator =
  /[ \t]{0,8}(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[、,，]|[一二三四五六七八九十]是)/uy
const runInEnumerator = /[。;：:][一二三四五六七八九十]是/gu

/** The items of a text, in order. */
export function findItems(source: EvidenceText): readonly Item[] {
  const {text} = source.folded
  const starts: number[] = []
  for (let line = 0; line < text.length && starts.length < mostItems;) {
    lineEnumerator.lastIndex = line
    const match = lineEnumerator.exec(text)
    if (match !== null) starts.push(line + match[0].length)
    const end = text.indexOf('\n', line)
    line = end === -1 ? text.length : end + 1
  }

  for (const match of text.matchAll(runInEnumerator)) {
    if (starts.length >= 2 * mostItems) break
    starts.push(match.index + match[0].length)
  }

  return starts
    .toSorted((left, right) => left - right)
    .slice(0, mostItems)
    .flatMap((start) => makeItem(source, start))
}

/** No item, or one. */
function makeItem(source: EvidenceText, start: number): readonly Item[] {
  const {text} = source.folded
  const rest = text.slice(start, start + longestItem)
  const end = start + (/[。;:\n]/u.exec(rest)?.index ?? rest.length)
  const letters = text.slice(start, end).replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < shortestItem) return []
  return [{span: originalOf(source, start, end), letters, pairs: pairsOf(letters)}]
}

/** The items, by number, in which each pair stands. */
export function indexItems(items: readonly Item[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  for (const [number, {pairs}] of items.entries()) {
    for (const pair of pairs) {
      const known = index.get(pair)
      if (known === undefined) index.set(pair, [number])
      else known.push(number)
    }
  }

  return index
}

function pairsOf(letters: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < letters.length; at++) {
    pairs.add(((letters.charCodeAt(at) << 16) | letters.charCodeAt(at + 1)) >>> 0)
  }

  return pairs
}
