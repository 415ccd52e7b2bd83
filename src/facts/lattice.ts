/**
 * Cuts a run of Chinese characters into words and names of places.
 *
 * The way through the run that costs the fewest bits is taken: words cost what their frequency says (a
 * unigram model), names what the model of places says of their stem and their kind. So 造成社区 is two
 * words, 三眼桥村 a name, and a name begins where the words before it end: 如|三眼桥村, 现任|杏林|卫生院.
 */
import {openLexicon} from '../lexicon/lexicon.ts'
import type {NameSuffix} from './name-words.ts'

/** An ending of names in the text. */
export interface SuffixHit {
  /** Where the ending begins. */
  readonly at: number
  readonly end: number
  readonly suffix: NameSuffix
}

/** A word, or the name of a place: then `hit` is its ending. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Part of speech, '' for a name and 'x' for a character that is no word. */
  readonly tag: string
  readonly hit: SuffixHit | null
}

/** Bits of a name that ends with a hit and begins at `start`; `null` where it is none. */
export type NameCost = (start: number, hit: SuffixHit) => number | null

const longestWord = 4
/** log2 of the sum of all frequencies of the lexicon. */
const totalRank = 26
/** What each word costs beside, so that a rare long word wins over frequent characters. */
const wordCost = 3
/** Bits of a character that is no word. */
const unknownCost = totalRank + 4

/** Parts of speech of which one character does not stand alone before a name. */
const tornTags = new Set('nbasxjf')
/** 原|东风社区: characters that do. */
const leads = new Set('原现至由经驻')
const tornCost = 6
const tailCost = 4

/** Cut `start..end`, all of it Han, in which the hits lie in order. */
export function cut(
  text: string,
  start: number,
  end: number,
  hits: readonly SuffixHit[],
  cost: NameCost,
): readonly Piece[] {
  const lexicon = openLexicon()
  const length = end - start
  const best = new Float64Array(length + 1).fill(Infinity)
  const from = new Uint16Array(length + 1)
  const tags: string[] = []
  const names: (SuffixHit | null)[] = []
  best[0] = 0
  let next = 0

  for (let to = 0; to <= length; to++) {
    for (let hit = hits[next]; hit !== undefined && hit.end - start <= to; hit = hits[++next]) {
      if (hit.end - start < to) continue
      const {least, most} = hit.suffix
      for (let stem = least; stem <= most && hit.at - stem >= start; stem++) {
        const begin = hit.at - stem
        const bits = cost(begin, hit)
        if (bits === null) continue
        const first = begin - start
        // 女|山湖镇: a noun of one character hardly ever stands before a name; it belongs to it.
        const isTorn =
          first - (from[first] ?? 0) === 1 &&
          tornTags.has(tags[first] ?? '') &&
          !leads.has(text.charAt(begin - 1))
        const sum = (best[first] ?? Infinity) + bits + wordCost + (isTorn ? tornCost : 0)
        if (sum < (best[to] ?? Infinity)) {
          best[to] = sum
          from[to] = first
          tags[to] = ''
          names[to] = hit
        }
      }
    }

    if (to === length) break
    const here = best[to] ?? Infinity
    const lone = here + unknownCost + wordCost
    if (lone < (best[to + 1] ?? Infinity)) {
      best[to + 1] = lone
      from[to + 1] = to
      tags[to + 1] = 'x'
      names[to + 1] = null
    }

    let node = 1
    for (let offset = 1; offset <= longestWord && to + offset <= length; offset++) {
      node = lexicon.next(node, text.charCodeAt(start + to + offset - 1))
      if (node === 0) break
      const tag = lexicon.tag(node)
      if (tag === '') continue
      // 和美乡|村: the same behind one.
      const isTail = offset === 1 && names[to] != null && tornTags.has(tag)
      const sum = here + totalRank - lexicon.rank(node) + wordCost + (isTail ? tailCost : 0)
      if (sum < (best[to + offset] ?? Infinity)) {
        best[to + offset] = sum
        from[to + offset] = to
        tags[to + offset] = tag
        names[to + offset] = null
      }
    }
  }

  const pieces: Piece[] = []
  for (let at = length; at > 0; at = from[at] ?? 0) {
    pieces.push({
      start: start + (from[at] ?? 0),
      end: start + at,
      tag: tags[at] ?? 'x',
      hit: names[at] ?? null,
    })
  }

  return pieces.toReversed()
}
