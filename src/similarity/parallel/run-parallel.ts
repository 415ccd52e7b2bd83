/** Drives a search on many threads, says how far it is, and stops when it is told to. */
import {availableParallelism} from 'node:os'
import type {Search} from '../search/search.ts'
import type {Task} from '../search/tasks.ts'
import {openPool} from './pool.ts'

/** How far a comparison is. */
export interface Progress {
  /**
   * What is being done: reading documents, sketching them, listing shingles, proposing pairs,
   * aligning pairs, counting common text, judging, measuring the share of each document. Some come
   * more than once.
   */
  readonly stage: 'read' | Task['kind']
  /** Pieces of work done in this stage; for `read`, documents. */
  readonly done: number
  /** Pieces of work in this stage; `null` where it is not known. */
  readonly total: number | null
}

/** Options of a comparison that goes on beside other work. */
export interface RunOptions {
  /** How many threads work, 1 to 64; by default as many as the machine runs at once. */
  readonly threads?: number
  /** Stops the comparison, which is rejected with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called whenever something is done, on the calling thread. */
  readonly onProgress?: (progress: Progress) => void
}

const mostThreads = 64

/**
 * The number of threads asked for.
 *
 * @throws {RangeError} When it is no integer from 1 to 64.
 */
export function readThreads({
  threads = Math.min(mostThreads, availableParallelism()),
}: RunOptions): number {
  if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads) {
    throw new RangeError(`threads: expected an integer from 1 to ${mostThreads}, got ${threads}`)
  }

  return threads
}

/** Does one search after the other on the same threads. */
export interface Runner {
  /** Do all tasks of a search; one at a time. */
  readonly run: <T>(search: Search<T>) => Promise<T>
  /** End the threads. */
  readonly close: () => Promise<void>
}

/** Open threads for searches. */
export function openRunner(threads: number, {signal, onProgress}: RunOptions): Runner {
  signal?.throwIfAborted()
  const pool = openPool(threads)
  const stopping = new AbortController()
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener(
      'abort',
      () => {
        try {
          signal.throwIfAborted()
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      },
      {once: true, signal: stopping.signal},
    )
  })
  // It may reject while nobody waits for it.
  stopped.catch(() => null)

  return {
    run: async (search) => {
      let step = search.next()
      while (step.done !== true) {
        const tasks = step.value
        let done = 0
        const results = pool.run(tasks, (stage) => {
          done++
          if (signal?.aborted !== true) onProgress?.({stage, done, total: tasks.length})
        })
        // oxlint-disable-next-line no-await-in-loop -- a stage needs the results of the one before
        step = search.next(await Promise.race([results, stopped]))
      }

      return step.value
    },
    close: async () => {
      stopping.abort()
      await pool.close()
    },
  }
}

/** Do some work with threads that end when it is done. */
export async function withRunner<T>(
  threads: number,
  options: RunOptions,
  work: (runner: Runner) => Promise<T>,
): Promise<T> {
  const runner = openRunner(threads, options)
  try {
    return await work(runner)
  } finally {
    await runner.close()
  }
}
