/** Cuts the work of a stage into pieces. */

/** Pieces of work a stage: enough for threads to share evenly, few enough to cost nothing. */
export const usualPieces = 32

/** Pieces smaller than this are not worth a message. */
export const leastPiece = 64

/** Ranges of about equal length, each of `least` at the least. */
export function ranges(
  count: number,
  least: number = leastPiece,
): readonly (readonly [number, number])[] {
  const step = Math.max(least, Math.ceil(count / usualPieces))
  const all: [number, number][] = []
  for (let from = 0; from < count; from += step) all.push([from, Math.min(count, from + step)])
  return all
}
