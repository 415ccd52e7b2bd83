/** Counts what comes out of compressed entries, and stops before it is too much. */
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
        throw new ReadProblem('tooLarge', `解压后超过 ${inMebibytes(maxFileBytes)} MB 的上限`)
      }

      if (size > smallestBomb && size > compressedSize * maxExpansion) {
        throw new ReadProblem('archiveLimit', `解压膨胀超过 ${maxExpansion} 倍，可能是压缩炸弹`)
      }

      if (total > maxExpandedBytes) {
        throw new ReadProblem(
          'archiveLimit',
          `压缩包解压后总量超过 ${inMebibytes(maxExpandedBytes)} MB 的上限`,
        )
      }

      yield chunk
    }
  }
}

function inMebibytes(bytes: number): number {
  return Math.round(bytes / (1 << 20))
}
