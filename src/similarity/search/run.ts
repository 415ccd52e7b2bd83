/** Drives a search on one thread. */
import type {Search} from './search.ts'
import {makeTask, runTask} from './tasks.ts'

/** Do all tasks of a search, here and now. */
export function runSearch<T>(search: Search<T>): T {
  let step = search.next()
  while (step.done !== true)
    step = search.next(step.value.map((task) => runTask(makeTask(task, 0))))
  return step.value
}
