/**
 * Which shingles are stock phrases: those that stand in several independent documents of the
 * collection. Copies of one another count as one document, or else mass copying would turn its own
 * text into stock.
 */

/** Independent documents from which on a shingle is nobody's own. */
const fewestDocuments = 3

/** In large collections a phrase must be this frequent: three in a million is no cliché. */
const fewestShare = 0.002

/** The hashes of stock shingles. `representatives` are the documents left after copies collapse. */
export function findStock(
  hashes: readonly Uint32Array[],
  representatives: readonly number[],
): ReadonlySet<number> {
  const needed = Math.max(fewestDocuments, Math.ceil(representatives.length * fewestShare))
  const counts = new Map<number, number>()
  const stock = new Set<number>()

  for (const document of representatives) {
    for (const hash of new Set(hashes[document])) {
      const count = (counts.get(hash) ?? 0) + 1
      counts.set(hash, count)
      if (count === needed) stock.add(hash)
    }
  }

  return stock
}
