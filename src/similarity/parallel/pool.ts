/**
 * Threads that share the tasks of a search. Large arrays are in shared memory, so a message is a few
 * hundred bytes whatever the collection.
 *
 * The threads are found beside this file, as compiled. Run from the sources (`.ts`, as the tests do),
 * where Node.js could not load them, all work is done on this thread with the same result.
 */
import {Worker} from 'node:worker_threads'
import {makeTask, runTask, type PlannedTask, type Task, type TaskResult} from '../search/tasks.ts'

type OnDone = (kind: Task['kind']) => void

/** Does tasks. */
export interface Pool {
  /** The results in the order of the tasks. `onDone` is called after each with its kind. */
  readonly run: (tasks: readonly PlannedTask[], onDone: OnDone) => Promise<readonly TaskResult[]>
  /** End the threads; what they are doing is lost. */
  readonly close: () => Promise<void>
}

/** Open a pool of so many threads; with one, all is done on this thread. */
export function openPool(threads: number): Pool {
  const isCompiled = import.meta.url.endsWith('.js')
  return threads > 1 && isCompiled ? workerPool(threads) : ownThread()
}

function ownThread(): Pool {
  return {
    run: async (tasks, onDone) => {
      const results: TaskResult[] = []
      for (const task of tasks) {
        const result = runTask(makeTask(task, 0))
        results.push(result)
        onDone(result.kind)
        // Let timers and signals of the caller have their turn.
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
      }

      return results
    },
    close: () => Promise.resolve(),
  }
}

interface Answer {
  readonly number: number
  readonly result: TaskResult
}

/** What the threads are working on. */
interface Run {
  readonly tasks: readonly PlannedTask[]
  readonly results: TaskResult[]
  readonly onDone: OnDone
  readonly resolve: (results: readonly TaskResult[]) => void
  readonly reject: (error: Error) => void
  next: number
  done: number
}

function workerPool(threads: number): Pool {
  let current: Run | null = null
  let failure: Error | null = null

  const fail = (error: unknown): void => {
    failure = error instanceof Error ? error : new Error(String(error))
    current?.reject(failure)
    current = null
  }

  const give = (worker: Worker, own: number): void => {
    const planned = current?.tasks[current.next]
    if (current === null || planned === undefined) return
    const number = current.next++
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    worker.postMessage({number, task: makeTask(planned, own)})
  }

  const take = (worker: Worker, own: number, {number, result}: Answer): void => {
    if (current === null) return
    const run = current
    run.results[number] = result
    run.done++
    run.onDone(result.kind)
    if (run.done === run.tasks.length) {
      current = null
      run.resolve(run.results)
    } else {
      give(worker, own)
    }
  }

  const workers = Array.from({length: threads}, (_, own) => {
    const worker = new Worker(new URL('worker.js', import.meta.url))
    worker.on('error', fail)
    worker.on('message', (answer: Answer) => take(worker, own, answer))
    worker.on('exit', () => fail(new Error('A thread of the comparison has ended')))
    return worker
  })

  return {
    run: (tasks, onDone) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure)
          return
        }

        if (tasks.length === 0) {
          resolve([])
          return
        }

        current = {tasks, results: [], onDone, resolve, reject, next: 0, done: 0}
        for (const [own, worker] of workers.entries()) give(worker, own)
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
