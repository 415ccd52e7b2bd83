/** Aligns many pairs of one collection, each at most once, indexing every document as seldom as possible. */
import {align, alignmentRanks, type Alignment} from './alignment.ts'
import type {Candidate} from '../candidates/candidates.ts'
import {indexSeeds} from './matches.ts'

/** Holds which pairs were aligned already. */
export interface Aligner {
  /** Align those pairs that were not yet; the ones that share a passage are returned. */
  readonly align: (pairs: readonly Candidate[]) => readonly Alignment[]
}

export function makeAligner(documents: readonly Uint16Array[], minPassage: number): Aligner {
  const ranks = alignmentRanks(documents)
  const done = new Set<number>()

  const alignNew = (pairs: readonly Candidate[]): readonly Alignment[] => {
    // By the document that is indexed, so that each index serves all its partners.
    const partners = new Map<number, number[]>()
    for (const {first, second} of pairs) {
      const isFirst = (ranks[first] ?? 0) < (ranks[second] ?? 0)
      const a = isFirst ? first : second
      const b = isFirst ? second : first
      const key = a * documents.length + b
      if (a === b || done.has(key)) continue
      done.add(key)
      const list = partners.get(a)
      if (list === undefined) partners.set(a, [b])
      else list.push(b)
    }

    const found: Alignment[] = []
    for (const [a, others] of partners) {
      const codes = documents[a]
      if (codes === undefined) continue
      const index = indexSeeds(codes)
      for (const b of others) {
        const other = documents[b]
        if (other === undefined) continue
        const alignment = align(index, other, {a, b, minPassage})
        if (alignment.passages.length > 0) found.push(alignment)
      }
    }

    return found
  }

  return {align: alignNew}
}
