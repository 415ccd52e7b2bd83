/** Links between documents, as numbers: a hundred thousand objects are slow to make and to collect. */

/** Pairs of document numbers in a row, each pair once. */
export type Links = Uint32Array

/** Who is linked with whom: the neighbours of d are `neighbours[bounds[d]]` to `[bounds[d + 1]]`. */
export interface LinkGraph {
  readonly bounds: Uint32Array
  /** In the order of the links. */
  readonly neighbours: Uint32Array
}

/** The links of each document. */
export function makeGraph(links: Links): LinkGraph {
  let count = 0
  for (const document of links) count = Math.max(count, document + 1)
  const bounds = new Uint32Array(count + 1)
  for (const document of links) bounds[document + 1] = (bounds[document + 1] ?? 0) + 1
  for (let document = 0; document < count; document++) {
    bounds[document + 1] = (bounds[document + 1] ?? 0) + (bounds[document] ?? 0)
  }

  const filled = bounds.slice()
  const neighbours = new Uint32Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const document = links[at] ?? 0
    const place = filled[document] ?? 0
    neighbours[place] = links[at ^ 1] ?? 0
    filled[document] = place + 1
  }

  return {bounds, neighbours}
}

/** How many links a document has. */
export function degreeOf({bounds}: LinkGraph, document: number): number {
  return (bounds[document + 1] ?? 0) - (bounds[document] ?? 0)
}

/** The documents that a document is linked with. */
export function neighboursOf({bounds, neighbours}: LinkGraph, document: number): Uint32Array {
  return neighbours.subarray(bounds[document] ?? 0, bounds[document + 1] ?? 0)
}
