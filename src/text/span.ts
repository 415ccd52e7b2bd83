/**
 * Half-open ranges of a document's text, and the few things one does with them.
 *
 * Every position in this library is a `Span` into the text of one document.
 * Offsets count UTF-16 code units, as `String.prototype.slice` does, so
 * `text.slice(span.start, span.end)` is always the text that a span stands for.
 */

/** A half-open range of UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  /** Offset of the first code unit, counted from 0. */
  readonly start: number
  /** Offset just after the last code unit; equal to `start` when empty. */
  readonly end: number
}

/** Whether all of `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share a code unit; spans that only touch do not. */
export function overlaps(left: Span, right: Span): boolean {
  return Math.max(left.start, right.start) < Math.min(left.end, right.end)
}

/** Reading order: earlier starts first, and at one start the longer span first. */
export function compareSpans(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end
}
