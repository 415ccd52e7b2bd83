/**
 * Sparse rows of unit length and their products: what latent semantic analysis needs of a
 * document-term matrix. The matrix itself is never made dense.
 */

/** A document's weights by word number. */
export type SparseRow = ReadonlyMap<number, number>

/** Rows scaled to length 1; a row without weight stays empty. */
export function normalise(row: SparseRow): SparseRow {
  let sum = 0
  for (const weight of row.values()) sum += weight * weight
  const length = Math.sqrt(sum)
  return length === 0 ? row : new Map([...row].map(([word, weight]) => [word, weight / length]))
}

/**
 * All products of rows with one another, n × n, by way of the words' lists of documents: the cost
 * is the sum of the squares of the words' document counts, at most n² times the words shared.
 */
export function gramMatrix(rows: readonly SparseRow[]): number[][] {
  const places = new Map<number, {document: number; weight: number}[]>()
  for (const [document, row] of rows.entries()) {
    for (const [word, weight] of row) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [{document, weight}])
      else list.push({document, weight})
    }
  }

  const gram = rows.map(() => Array.from({length: rows.length}, () => 0))
  for (const list of places.values()) {
    for (const left of list) {
      const row = gram[left.document]
      if (row === undefined) continue
      for (const right of list) {
        row[right.document] = (row[right.document] ?? 0) + left.weight * right.weight
      }
    }
  }

  return gram
}
