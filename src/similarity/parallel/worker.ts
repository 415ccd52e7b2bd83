/** A thread that does the tasks it is sent; see `pool.ts`. Loads nothing but the engine. */
import {parentPort} from 'node:worker_threads'
import {runTask, type Task} from '../search/tasks.ts'

interface Sent {
  readonly number: number
  readonly slot: number
  readonly task: Task
}

parentPort?.on('message', ({number, slot, task}: Sent) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage({number, slot, result: runTask(task)})
})
