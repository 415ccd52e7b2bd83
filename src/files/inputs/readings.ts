/** Makes the reading of a file that gave no documents. */
import {said} from '../../wording/results/say.ts'
import {ReadProblem} from '../read-problem.ts'
import type {FileReading} from '../types.ts'

const nothing = {format: null, size: null, sha256: null, encoding: null, documents: []} as const

/** A file that was not read, with what else is known about it. */
export function skippedReading(
  path: string,
  error: unknown,
  known: Partial<Pick<FileReading, 'format' | 'size' | 'sha256'>> = {},
): FileReading {
  const problem = toProblem(error)
  return {
    ...nothing,
    ...known,
    path,
    outcome: 'skipped',
    problems: [{path, code: problem.code, reason: problem.message, because: problem.because}],
  }
}

/** An archive whose entries follow. */
export function openedReading(path: string, size: number, sha256: string): FileReading {
  return {...nothing, path, outcome: 'opened', format: 'zip', size, sha256, problems: []}
}

function toProblem(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error
  const detail = error instanceof Error ? error.message.slice(0, 160) : ''
  return new ReadProblem('failed', said('file/failed', {detail}))
}
