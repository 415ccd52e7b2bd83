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
  readonly slot: number
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

/** A thread with the slots of the tasks that it has been sent and not answered. */
interface Hand {
  readonly worker: Worker
  readonly firstSlot: number
  readonly slots: Set<number>
}

/** Tasks that a thread has before it, so that it need not wait for this one; fewer at the end of a stage. */
const tasksAhead = 2

function workerPool(threads: number): Pool {
  let current: Run | null = null
  let failure: Error | null = null

  const fail = (error: unknown): void => {
    failure = error instanceof Error ? error : new Error(String(error))
    current?.reject(failure)
    current = null
  }

  const give = (hand: Hand): void => {
    if (current === null) return
    const left = current.tasks.length - current.next
    // What one thread has before it at the end, another could be doing.
    const ahead = left > threads * tasksAhead ? tasksAhead : 1
    while (hand.slots.size < ahead && current.next < current.tasks.length) {
      const number = current.next++
      const planned = current.tasks[number]
      const slot = freeSlot(hand)
      if (planned === undefined) continue
      hand.slots.add(slot)
      const task = makeTask(planned, slot)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      hand.worker.postMessage({number, slot, task})
    }
  }

  const take = (hand: Hand, {number, slot, result}: Answer): void => {
    if (current === null) return
    const run = current
    hand.slots.delete(slot)
    run.results[number] = result
    run.done++
    if (run.done === run.tasks.length) current = null
    else give(hand)
    run.onDone(result.kind)
    if (current === null) run.resolve(run.results)
  }

  const hands = Array.from({length: threads}, (_, own): Hand => {
    const worker = new Worker(new URL('worker.js', import.meta.url))
    const hand = {worker, slots: new Set<number>(), firstSlot: own * tasksAhead}
    worker.on('error', fail)
    worker.on('message', (answer: Answer) => take(hand, answer))
    worker.on('exit', () => fail(new Error('A thread of the comparison has ended')))
    return hand
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
        for (const hand of hands) give(hand)
      }),
    close: async () => {
      await Promise.all(hands.map(({worker}) => worker.terminate()))
    },
  }
}

function freeSlot({firstSlot, slots}: Hand): number {
  return slots.has(firstSlot) ? firstSlot + 1 : firstSlot
}
