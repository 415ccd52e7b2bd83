/** The headings and list items of a text, each with the pairs of characters in it. */
import type {Span} from '../../text/span.ts'
import {originalOf, type EvidenceText} from './evidence-text.ts'

export interface Item {
  readonly span: Span
  readonly letters: string
  /** Pairs of neighbouring characters as numbers, ascending, each once. */
  readonly pairs: Uint32Array
  /** A bit for each pair, by its hash: items with few common bits have few common pairs. */
  readonly mask: number
}

const longestItem = 30
const shortestItem = 6
/** Items that are looked at: enough for the longest reports. */
const mostItems = 100

const enumerator =
  /(?<=^|\n[ \t]{0,8})(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[、,，]|[一二三四五六七八九十]是)|(?<=[。;：:])[一二三四五六七八九十]是/gu

export function findItems(source: EvidenceText): readonly Item[] {
  const {text} = source.folded
  const items: Item[] = []
  for (const match of text.matchAll(enumerator)) {
    if (items.length === mostItems) break
    const start = match.index + match[0].length
    const rest = text.slice(start, start + longestItem)
    const end = start + (/[。;:\n]/u.exec(rest)?.index ?? rest.length)
    const letters = text.slice(start, end).replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (letters.length < shortestItem) continue
    items.push({span: originalOf(source, start, end), letters, ...pairsOf(letters)})
  }

  return items
}

function pairsOf(letters: string): {readonly pairs: Uint32Array; readonly mask: number} {
  const all = new Uint32Array(letters.length - 1)
  let mask = 0
  for (let at = 0; at < all.length; at++) {
    const pair = ((letters.charCodeAt(at) << 16) | letters.charCodeAt(at + 1)) >>> 0
    all[at] = pair
    mask |= 1 << (Math.imul(pair, 0x9e3779b1) >>> 27)
  }

  const sorted = all.toSorted()
  return {pairs: sorted.filter((pair, at) => at === 0 || pair !== sorted[at - 1]), mask}
}
