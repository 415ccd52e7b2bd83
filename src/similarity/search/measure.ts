/** From judged pairs to how much of each document stands elsewhere. */
import type {ShareBlock} from '../judgement/document-shares.ts'
import type {FoundBatch} from '../judgement/found-batch.ts'
import type {Search} from './search.ts'
import type {Task} from './tasks.ts'

/**
 * Measure the shares of all documents.
 *
 * @param count - How many pieces: one less than threads, because this thread puts pairs and groups in
 *   order meanwhile.
 * @yields A list of tasks.
 */
export function* measure(
  batches: readonly FoundBatch[],
  lengths: Uint32Array,
  count: number,
): Search<readonly ShareBlock[]> {
  const step = Math.max(1, Math.ceil(lengths.length / count))
  const tasks: Task[] = []
  for (let from = 0; from < lengths.length; from += step) {
    const to = Math.min(lengths.length, from + step)
    tasks.push({kind: 'share', batches, lengths, from, to})
  }

  const results = yield tasks
  return results.flatMap((result) => (result.kind === 'share' ? [result.block] : []))
}
