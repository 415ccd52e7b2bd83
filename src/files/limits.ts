/** How much one input may cost. */

export interface Limits {
  /**
   * Bytes of one file, or of one entry of an archive once expanded. A `.jsonl` file, which holds
   * many documents, may have `linesFactor` times as many.
   */
  readonly maxFileBytes: number
  /** UTF-16 code units of text that one file may give. */
  readonly maxTextLength: number
  /**
   * UTF-16 code units of one document. Its analysis takes some 200 bytes of memory for each; where every
   * third is a heading or a figure, 800.
   */
  readonly maxDocumentLength: number
  /** Milliseconds that the reading of one file may take. */
  readonly timeout: number
  /** Bytes of memory that the process which reads it may fill. */
  readonly maxMemoryBytes: number
  /** Entries of one archive, folders counted. */
  readonly maxEntries: number
  /** Bytes that all entries of an archive may have once expanded. */
  readonly maxExpandedBytes: number
  /** How often larger than its compressed form an entry, or all of them, may be. */
  readonly maxExpansion: number
  /** Archives inside archives: 2 reads a zip inside a zip, and no deeper. */
  readonly maxDepth: number
}

const mebibyte = 1 << 20

/**
 * A work summary has ten pages, not ten thousand: the largest honest files are those with photos.
 * Deflate packs at most 1:1032; prose comes to 1:3, the XML of large tables to 1:60.
 */
export const defaultLimits: Limits = {
  maxFileBytes: 64 * mebibyte,
  maxTextLength: 32 * mebibyte,
  maxDocumentLength: 4 * mebibyte,
  timeout: 30_000,
  maxMemoryBytes: 512 * mebibyte,
  maxEntries: 50_000,
  maxExpandedBytes: 4096 * mebibyte,
  maxExpansion: 200,
  maxDepth: 2,
}

/** How much larger a collection may be than a document. */
export const linesFactor = 8

/** Entries smaller than this pass whatever their ratio: a file of blanks is no bomb. */
export const smallestBomb: number = 4 * mebibyte

/**
 * The limits with those of the caller.
 *
 * @throws {RangeError} When one is no positive number.
 */
export function resolveLimits(limits: Partial<Limits> = {}): Limits {
  const resolved = {...defaultLimits, ...limits}
  for (const [name, value] of Object.entries(resolved)) {
    if (typeof value !== 'number' || !(value > 0)) {
      throw new RangeError(`Expected limits.${name} to be above 0, got ${String(value)}`)
    }
  }

  return resolved
}
