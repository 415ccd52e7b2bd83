/**
 * Replaced words: what may stand between two equal runs of a passage and still count as copied.
 *
 * A copyist who puts one word for another leaves a short gap on both sides, about as long here as
 * there. Where a form was filled in, or something was put in between, the gap is long or on one side
 * only: that is somebody's own, however much around it is equal.
 */

/** Two words in a row, of three or four characters each. */
const longestReplaced = 8

/** Words that mean the same differ in length by at most this factor. */
const lengthFactor = 2

/** Whether a gap with so many symbols on either side may be words put for others. */
export function isReplaced(gapA: number, gapB: number): boolean {
  const shorter = Math.min(gapA, gapB)
  const longer = Math.max(gapA, gapB)
  return longer <= longestReplaced && longer <= lengthFactor * shorter
}

/** A word that was put in or left out on both sides has this many symbols at most. */
const longestWord = 4

/**
 * Whether text goes on over such a gap: a word was changed, or something stands between in one of the
 * two only, which in a form that both filled in it does not.
 */
export function isEdit(gapA: number, gapB: number): boolean {
  return Math.min(gapA, gapB) === 0 || Math.max(gapA, gapB) <= longestWord || isReplaced(gapA, gapB)
}
