/** The hash that seeds of alignments and stock phrases go by. */

/**
 * A signed 32-bit hash of five symbols from `at` on.
 *
 * Five independent products, so that the processor need not wait for one after the other.
 */
export function hashFive(codes: Uint16Array, at: number): number {
  const hash =
    Math.imul(codes[at] ?? 0, 0x9e3779b1) +
    Math.imul(codes[at + 1] ?? 0, 0x85ebca6b) +
    Math.imul(codes[at + 2] ?? 0, 0xc2b2ae35) +
    Math.imul(codes[at + 3] ?? 0, 0x27d4eb2f) +
    Math.imul(codes[at + 4] ?? 0, 0x165667b1)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}
