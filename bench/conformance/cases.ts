/** Test cases of peers: JSON lines, read where they lie. Fields differ by peer. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import fastGlob from 'fast-glob'

/** What Duckling and JioNLP expect of a whole input. */
export interface ExpectedAmount {
  readonly kind?: 'value' | 'between' | 'under' | 'above'
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly currency?: string
}

/** One stretch that Recognizers-Text or JioNLP expects in an input. */
export interface ExpectedStretch {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly resolution?: {readonly value?: string; readonly unit?: string} | null
}

/** A case as it stands in its file. */
export interface PeerCase {
  readonly id: string
  readonly input: string | number
  readonly expected?: string | number | null | ExpectedAmount | readonly ExpectedStretch[]
  /** Recognizers-Text. */
  readonly model?: string
  readonly results?: readonly ExpectedStretch[]
  readonly ignoreResolution?: boolean
  /** Duckling. */
  readonly dim?: string
  /** cn2an: `cn2an`, `an2cn`, `transform`. */
  readonly fn?: string
  readonly mode?: string
}

/** The cases of one file. */
export interface CaseFile {
  readonly name: string
  readonly cases: readonly PeerCase[]
}

/** Read every `*.jsonl` of a folder. */
export async function readCases(folder: string): Promise<readonly CaseFile[]> {
  const pattern = `${fastGlob.escapePath(folder.replaceAll('\\', '/'))}/*.jsonl`
  const paths = (await fastGlob(pattern)).toSorted()
  return Promise.all(
    paths.map(async (file) => ({
      name: path.basename(file, '.jsonl'),
      cases: (await readFile(file, 'utf8'))
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as PeerCase),
    })),
  )
}
