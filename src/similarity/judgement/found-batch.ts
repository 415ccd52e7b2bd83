/** Alignments with their judgements. */
import type {AlignmentBatch} from '../alignment/batch.ts'
import type {JudgedBatch} from './judge-batch.ts'

export interface FoundBatch {
  readonly batch: AlignmentBatch
  readonly judged: JudgedBatch
}
