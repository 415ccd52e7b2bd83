/** Hashes of every run of k units (Broder's shingles), by position. */

/** Units in a shingle: shorter ones are words, longer ones miss text with one word in ten changed. */
export const shingleLength = 6

/**
 * The hash of the shingle at each position. FNV-1a over the units with a final mix, 32 bits: a
 * collision proposes a candidate that alignment, which compares the units themselves, refuses.
 */
export function hashShingles(units: Uint16Array): Uint32Array {
  const count = Math.max(0, units.length - shingleLength + 1)
  const hashes = new Uint32Array(count)

  for (let start = 0; start < count; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + shingleLength; at++) {
      hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193)
    }

    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hashes[start] = (hash ^ (hash >>> 13)) >>> 0
  }

  return hashes
}
