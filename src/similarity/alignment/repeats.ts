/** Which seeds stand more than once in a text. */

let marks = new Uint8Array(1024)

/**
 * For each place the next one, itself included, at which a seed stands that may stand elsewhere too;
 * `count`, the number of places, when there is none. `nexts` leads from each place to the next one of
 * its chain, -1 at the end; equal hashes are in one chain. Crowded chains are not looked into.
 */
export function nextRepeats(
  hashes: Int32Array,
  nexts: Int32Array,
  count: number,
  isCrowded: (hash: number) => boolean,
): Int32Array {
  if (marks.length < count) marks = new Uint8Array(2 * count)
  else marks.fill(0, 0, count)

  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    if (isCrowded(hash)) {
      marks[at] = 1
      continue
    }

    let other = nexts[at] ?? -1
    while (other !== -1 && hashes[other] !== hash) other = nexts[other] ?? -1
    if (other === -1) continue
    marks[at] = 1
    marks[other] = 1
  }

  const repeats = new Int32Array(count)
  let next = count
  for (let at = count - 1; at >= 0; at--) {
    if (marks[at] === 1) next = at
    repeats[at] = next
  }

  return repeats
}
