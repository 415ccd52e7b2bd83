/**
 * How much of each document stands elsewhere, with its sources ranked, as 知网-style reports have it.
 *
 * Counted is what any other document has too, whatever the verdict of the pair, except passages that
 * are mostly stock phrases: those stand in every document of the genre, so they have no source. The
 * share is of matched symbols, united over all sources, so it never exceeds 1.
 */
import type {Document} from '../../document/types.ts'
import type {Judged} from './judge.ts'
import {isStock} from '../rendering/render.ts'
import type {DocumentShare} from '../types.ts'

/** Sources that are listed for a document. */
const mostSources = 20

export function documentShares(
  documents: readonly Document[],
  lengths: readonly number[],
  judged: readonly Judged[],
): readonly DocumentShare[] {
  const marks = lengths.map((): Uint8Array | null => null)
  const sources = lengths.map((): {index: number; share: number}[] => [])

  const mark = (of: number, start: number, end: number): void => {
    const known = marks[of] ?? new Uint8Array(lengths[of] ?? 0)
    known.fill(1, start, end)
    marks[of] = known
  }

  for (const {alignment, weights} of judged) {
    const {a, b, passages, lengthA, lengthB} = alignment
    let matched = 0
    for (const [index, blocks] of passages.entries()) {
      if (isStock(weights[index])) continue
      for (const block of blocks) {
        matched += block.length
        mark(a, block.a, block.a + block.length)
        mark(b, block.b, block.b + block.length)
      }
    }

    if (matched === 0) continue
    sources[a]?.push({index: b, share: matched / lengthA})
    sources[b]?.push({index: a, share: matched / lengthB})
  }

  return documents.map(({id, title, source, text}, index) => {
    const found = marks[index]?.reduce((sum, value) => sum + value, 0) ?? 0
    const ranked = (sources[index] ?? []).toSorted(
      (left, right) => right.share - left.share || left.index - right.index,
    )
    return {
      id,
      title,
      source,
      length: text.length,
      shareElsewhere: found === 0 ? 0 : found / (lengths[index] ?? 1),
      sources: ranked
        .slice(0, mostSources)
        .map(({index: other, share}) => ({id: documents[other]?.id ?? '', share})),
    }
  })
}
