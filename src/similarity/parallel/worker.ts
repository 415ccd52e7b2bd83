/** A thread that does the tasks it is sent; see `pool.ts`. Loads nothing but the engine. */
import {parentPort} from 'node:worker_threads'
import {runTask, type Task} from '../search/tasks.ts'

parentPort?.on('message', ({number, task}: {readonly number: number; readonly task: Task}) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage({number, result: runTask(task)})
})
