/**
 * The work of a search in pieces that any thread can do: plain data in, plain data out, all large
 * arrays in shared memory. `search.ts` says which pieces are done when.
 */
import {alignPairs} from '../alignment/aligner.ts'
import type {AlignmentBatch} from '../alignment/batch.ts'
import {findCandidates, type CandidateRules} from '../candidates/candidates.ts'
import {listShards} from '../candidates/list-shards.ts'
import {thinBlock, type ClassBounds, type Postings} from '../candidates/posting-lists.ts'
import {countShards, sortShards, type ShardSort} from '../candidates/sort-shards.ts'
import type {Arena} from '../collection/arena.ts'
import type {CodeTable} from '../collection/code-store.ts'
import {normaliseLoaded, type LoadedTexts} from '../collection/text-loader.ts'
import {markCommon, testByMarks, type MarkedPostings} from '../judgement/common.ts'
import {measureShares, type ShareBlock} from '../judgement/document-shares.ts'
import {judgeBatch, type JudgeContext, type JudgedBatch} from '../judgement/judge-batch.ts'
import type {FoundBatch} from '../judgement/found-batch.ts'
import {sketchBlock, type SketchBlock, type SketchRoom} from '../sketch/sketch-block.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** A piece of work. */
export type Task =
  | {
      readonly kind: 'sketch'
      readonly texts: LoadedTexts
      readonly rate: number
      readonly room: SketchRoom
    }
  | {
      readonly kind: 'list'
      readonly step: 'thin'
      readonly block: SketchBlock
      readonly bound: number
    }
  | {
      readonly kind: 'list'
      readonly step: 'count' | 'sort'
      readonly sort: ShardSort
      readonly range: number
    }
  | (Range & {
      readonly kind: 'list'
      readonly step: 'list'
      readonly postings: Postings
      readonly classes: ClassBounds
    })
  | (Range & {
      readonly kind: 'propose'
      readonly postings: Postings
      readonly rules: CandidateRules
    })
  | (Range & {
      readonly kind: 'align'
      readonly table: CodeTable
      readonly pairs: Uint32Array
      readonly minPassage: number
      readonly arena: Arena
    })
  | (Range & {
      readonly kind: 'common'
      readonly postings: Postings
      readonly clusterOf: Uint32Array
      readonly threshold: number
      readonly marks: Uint8Array
    })
  | {
      readonly kind: 'judge'
      readonly batch: AlignmentBatch
      readonly context: JudgeContext & MarkedPostings
    }
  | (Range & {
      readonly kind: 'share'
      readonly batches: readonly FoundBatch[]
      readonly lengths: Uint32Array
    })

/** What a piece of work gives; `list` and `common` write into what they were given. */
export type TaskResult =
  | {
      readonly kind: 'sketch'
      readonly block: SketchBlock
      /** Whether it is in the room that it was given. */
      readonly isInRoom: boolean
    }
  | {readonly kind: 'propose'; readonly pairs: Uint32Array}
  | {readonly kind: 'align'; readonly batch: AlignmentBatch}
  | {readonly kind: 'judge'; readonly judged: JudgedBatch}
  | {readonly kind: 'share'; readonly block: ShareBlock}
  | {readonly kind: 'list' | 'common'}

/**
 * A piece of work, or how to make it just before it is handed out, given its slot: 0, 1 … No two pieces
 * that are under way have one slot. Made in the order of the list.
 */
export type PlannedTask = Task | ((slot: number) => Task)

/** The piece of work itself. */
export function makeTask(planned: PlannedTask, slot: number): Task {
  return typeof planned === 'function' ? planned(slot) : planned
}

/** Do a piece of work. */
export function runTask(task: Task): TaskResult {
  switch (task.kind) {
    case 'sketch':
      return sketchLoaded(task.texts, task.rate, task.room)
    case 'list':
      makeLists(task)
      return {kind: 'list'}
    case 'propose':
      return {
        kind: 'propose',
        pairs: findCandidates(task.postings, task.rules, task.from, task.to),
      }
    case 'align':
      return {
        kind: 'align',
        batch: alignPairs(task.table, task.pairs, task.minPassage, task.from, task.to, task.arena),
      }
    case 'common':
      markCommon(task.postings, task.clusterOf, task.threshold, task.marks, task.from, task.to)
      return {kind: 'common'}
    case 'judge':
      return {
        kind: 'judge',
        judged: judgeBatch(task.batch, task.context, testByMarks(task.context)),
      }
    case 'share':
      return {
        kind: 'share',
        block: measureShares(task.batches, task.lengths, task.from, task.to),
      }
  }

  return task
}

function makeLists(task: Extract<Task, {kind: 'list'}>): void {
  switch (task.step) {
    case 'thin':
      thinBlock(task.block, task.bound)
      break
    case 'count':
      countShards(task.sort, task.range)
      break
    case 'sort':
      sortShards(task.sort, task.range)
      break
    case 'list':
      listShards(task.postings, task.classes, task.from, task.to)
      break
  }
}

function sketchLoaded(texts: LoadedTexts, rate: number, room: SketchRoom): TaskResult {
  normaliseLoaded(texts)
  const block = sketchBlock(texts.table, texts.from, texts.to, rate, room)
  return {kind: 'sketch', block, isInRoom: block.lows.buffer === room.lows.buffer}
}
