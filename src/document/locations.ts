/** Maps offsets of a text to places in the original, and parts of such a map to parts of the text. */
import type {Span} from '../text/span.ts'
import type {Location} from './types.ts'

/** The part of a map that covers a span, with offsets counted from the span's start. */
export function shiftLocations(
  locations: readonly Location[],
  {start, end}: Span,
): readonly Location[] {
  const first = lastAtOrBefore(locations, start)
  const shifted: Location[] = []

  for (let index = Math.max(first, 0); index < locations.length; index++) {
    const location = locations[index]
    if (location === undefined || location.offset >= Math.max(end, start + 1)) break
    shifted.push({...location, offset: Math.max(location.offset - start, 0)})
  }

  return shifted
}

/**
 * The place in the original of an offset of the text, or `null` where the map does not say.
 * O(log n).
 */
export function findLocation(
  locations: readonly Location[] | undefined,
  offset: number,
): Location | null {
  if (locations === undefined) return null
  return locations[lastAtOrBefore(locations, offset)] ?? null
}

/** Index of the last entry that starts at or before an offset; -1 when there is none. */
function lastAtOrBefore(locations: readonly Location[], offset: number): number {
  let low = 0
  let high = locations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((locations[middle]?.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }

  return low - 1
}
