/**
 * Pairs of documents that are worth aligning, without comparing all pairs.
 *
 * Postings (hash, document) are sorted by hash; the documents of one hash are paired when they are
 * few, because a shingle that few documents have is evidence. Where many have it, each is linked to
 * its next few neighbours alone: that finds mass copies, whose shingles are not rare, at a cost that
 * grows with the text and not with the square of the documents. Large collections keep only the
 * hashes below a bound (FracMinHash: Irber et al. 2022), a sample that does not depend on context.
 */

/** Documents up to which every posting pairs with every other. */
const rareDocumentCount = 16

/** Neighbours that a document is linked to where a shingle is frequent. */
const neighbourCount = 8

/** Documents up to which all shingles are kept; above, one in eight. */
const fullIndexCount = 2000
const sampleBound = 0x2000_0000
const wholeBound = 0x1_0000_0000
const sampleRate = sampleBound / wholeBound

/** Two documents, by index, `a < b`. */
export interface Candidate {
  readonly a: number
  readonly b: number
}

/** Candidate pairs with at least `minShared` shared shingles, in the order of `a`, then `b`. */
export function findCandidates(
  hashes: readonly Uint32Array[],
  minShared: number,
): readonly Candidate[] {
  const isSampled = hashes.length > fullIndexCount
  const postings = collectPostings(hashes, isSampled ? sampleBound : wholeBound)
  const counts = new Map<number, number>()
  const needed = isSampled ? Math.max(1, Math.floor(minShared * sampleRate)) : minShared

  const link = (a: number, b: number): void => {
    const key = a * hashes.length + b
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }

  for (let start = 0; start < postings.length;) {
    const hash = hashOf(postings[start] ?? 0)
    let end = start + 1
    while (end < postings.length && hashOf(postings[end] ?? 0) === hash) end++

    const reach = end - start <= rareDocumentCount ? end - start : neighbourCount
    for (let second = start + 1; second < end; second++) {
      for (let first = Math.max(start, second - reach); first < second; first++) {
        link(documentOf(postings[first] ?? 0), documentOf(postings[second] ?? 0))
      }
    }

    start = end
  }

  const pairs: Candidate[] = []
  for (const [key, count] of counts) {
    if (count >= needed) {
      pairs.push({a: Math.floor(key / hashes.length), b: key % hashes.length})
    }
  }

  return pairs.toSorted((left, right) => left.a - right.a || left.b - right.b)
}

/** A posting is one number, hash × 2²⁰ + document: exact below 2⁵³, and sorts by hash first. */
const documentLimit = 0x10_0000

const hashOf = (posting: number): number => Math.floor(posting / documentLimit)
const documentOf = (posting: number): number => posting % documentLimit

function collectPostings(hashes: readonly Uint32Array[], bound: number): Float64Array {
  if (hashes.length > documentLimit) {
    throw new RangeError(`Expected at most ${documentLimit} documents, got ${hashes.length}`)
  }

  const total = hashes.reduce((sum, each) => sum + each.length, 0)
  const postings = new Float64Array(total)
  let length = 0
  for (const [document, each] of hashes.entries()) {
    // A shingle counts once a document, however often it stands there.
    const sorted = each.toSorted()
    for (let at = 0; at < sorted.length; at++) {
      const hash = sorted[at] ?? 0
      if (hash < bound && (at === 0 || hash !== sorted[at - 1])) {
        postings[length++] = hash * documentLimit + document
      }
    }
  }

  return postings.subarray(0, length).toSorted()
}
