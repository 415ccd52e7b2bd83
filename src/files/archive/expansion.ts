/** Counts what comes out of compressed entries, and stops before it is too much. */
import {said} from '../../wording/results/say.ts'
import {smallestBomb, type Limits} from '../limits.ts'
import {ReadProblem} from '../read-problem.ts'

type ExpansionLimits = Pick<Limits, 'maxFileBytes' | 'maxExpandedBytes' | 'maxExpansion'>

/**
 * A guard for all entries of one archive: it passes on their bytes and throws as soon as an entry,
 * or all of them together, are larger than the limits allow. What the archive says about sizes is
 * not believed.
 */
export function guardExpansion({
  maxFileBytes,
  maxExpandedBytes,
  maxExpansion,
}: ExpansionLimits): (
  chunks: AsyncIterable<Uint8Array>,
  compressedSize: number,
) => AsyncIterable<Uint8Array> {
  let total = 0

  return async function* guarded(chunks, compressedSize) {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      total += chunk.length
      if (size > maxFileBytes) {
        throw new ReadProblem(
          'tooLarge',
          said('file/expands-too-large', {limit: inMebibytes(maxFileBytes)}),
        )
      }

      if (size > smallestBomb && size > compressedSize * maxExpansion) {
        throw new ReadProblem(
          'archiveLimit',
          said('file/archive-expansion', {factor: maxExpansion}),
        )
      }

      if (total > maxExpandedBytes) {
        throw new ReadProblem(
          'archiveLimit',
          said('file/archive-total', {limit: inMebibytes(maxExpandedBytes)}),
        )
      }

      yield chunk
    }
  }
}

function inMebibytes(bytes: number): number {
  return Math.round(bytes / (1 << 20))
}
