/**
 * Overlapping highlights over one text, cut at their boundaries, so that each piece has one set of
 * marks and markup nests. A sweep over sorted boundaries: n log n, and k for every piece under k.
 */
import type {Span} from '../../../text/span.ts'

/** One highlight. */
export interface Layer<Mark> {
  readonly span: Span
  readonly mark: Mark
}

/** A stretch of text under the same marks throughout. */
export interface Piece<Mark> {
  readonly span: Span
  /** In the order in which the layers were given. */
  readonly marks: readonly Mark[]
}

/** Cut `range` at the boundaries of the layers; the pieces tile it. Empty layers mark nothing. */
export function cutLayers<Mark>(
  range: Span,
  layers: readonly Layer<Mark>[],
): readonly Piece<Mark>[] {
  const inside = layers
    .map(({span, mark}, order) => ({
      start: Math.max(span.start, range.start),
      end: Math.min(span.end, range.end),
      mark,
      order,
    }))
    .filter(({start, end}) => start < end)
    .toSorted((a, b) => a.start - b.start)

  const boundaries = [
    ...new Set([range.start, range.end, ...inside.flatMap(({start, end}) => [start, end])]),
  ].toSorted((a, b) => a - b)

  const pieces: Piece<Mark>[] = []
  let active: typeof inside = []
  let next = 0

  for (const [index, start] of boundaries.entries()) {
    const end = boundaries[index + 1]
    if (end === undefined) break
    active = active.filter((layer) => layer.end > start)
    for (let layer = inside[next]; layer?.start === start; layer = inside[next]) {
      active.push(layer)
      next++
    }

    const marks = active.toSorted((a, b) => a.order - b.order).map(({mark}) => mark)
    pieces.push({span: {start, end}, marks})
  }

  return pieces
}
