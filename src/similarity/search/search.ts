/**
 * The search, by document numbers: `propose.ts` finds candidates, `decide.ts` judges them.
 *
 * Written once for one thread and for many: a generator that yields lists of tasks, which may be
 * done in any order, and gets their results in the order of the list.
 */
import type {PlannedTask, TaskResult} from './tasks.ts'

/** A search in progress. */
export type Search<T> = Generator<readonly PlannedTask[], T, readonly TaskResult[]>
