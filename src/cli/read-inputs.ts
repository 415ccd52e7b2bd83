/**
 * Reads the inputs of a command: progress on a terminal, a summary of what was not read on standard
 * error, and a manifest where one is asked for.
 */
import type {Document} from '../document/types.ts'
import {nothingRead, readDocuments} from '../files/read.ts'
import type {FileReading, Progress, SkippedFile} from '../files/types.ts'
import {printable} from '../report/printable.ts'
import {jsonLines, writeWhole} from './output.ts'

/** Options that all commands share. */
export interface InputCommand {
  /** Encoding to read plain text, HTML and RTF in, instead of the detected one. */
  readonly encoding?: string
  /** End with status 2 when anything was not read. */
  readonly strict?: boolean
  /** A file that lists every input with what became of it. */
  readonly manifest?: string
}

/** What was read, and how the command is to end at best. */
export interface Inputs {
  readonly documents: readonly Document[]
  readonly status: 0 | 2
}

/** Lines about single files; behind them the counts must do. */
const mostLines = 20

/** The documents of all inputs. */
export async function readInputs(
  inputs: readonly string[],
  {encoding, strict = false, manifest}: InputCommand = {},
): Promise<Inputs> {
  const reading = readDocuments(inputs, {
    ...(encoding === undefined ? {} : {encoding}),
    ...(process.stderr.isTTY ? {onProgress: showProgress} : {}),
  })

  const files: FileReading[] = []
  try {
    for await (const file of reading) files.push(file)
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  }

  // Written even when nothing could be read: that is when it is needed most.
  if (manifest !== undefined) await writeWhole(manifest, jsonLines(files.map(manifestLine)))
  const documents = files.flatMap((file) => file.documents)
  const problems = files.flatMap((file) => file.problems)
  const [first] = problems
  if (documents.length === 0 && first !== undefined) throw nothingRead(first, problems.length)

  tell(documents, problems, files.length)
  // An input that names nothing is a slip of the caller, not one bad file among many.
  const isWrongUse = problems.some(({code}) => code === 'notFound')
  return {documents, status: problems.length > 0 && (strict || isWrongUse) ? 2 : 0}
}

function manifestLine({documents, ...file}: FileReading): object {
  return {...file, documents: documents.map(({id}) => id)}
}

function tell(
  documents: readonly Document[],
  skipped: readonly SkippedFile[],
  fileCount: number,
): void {
  for (const {path, reason} of skipped.slice(0, mostLines)) {
    console.error(printable(`跳过 ${path}：${reason}`))
  }

  if (skipped.length > mostLines) console.error(`跳过 另有 ${skipped.length - mostLines} 处`)
  if (skipped.length > 0) console.error(summary(documents, skipped, fileCount))
  for (const {path, message} of remarks(documents))
    console.error(printable(`注意 ${path}：${message}`))
}

function summary(
  documents: readonly Document[],
  skipped: readonly SkippedFile[],
  fileCount: number,
): string {
  const paths = new Set(skipped.map(({path}) => path)).size
  return `共 ${fileCount} 个文件，读出 ${documents.length} 篇，${paths} 个文件没有读出或没有读全`
}

/** Damage that a person should decide about; what was merely left out is in the result. */
function remarks(documents: readonly Document[]): readonly {path: string; message: string}[] {
  const told = new Set<string>()
  return documents.flatMap(({source: {path, remarks: own = []}}) =>
    own.flatMap(({code, message}) => {
      const key = `${path}\n${code}`
      if (told.has(key) || !code.startsWith('encoding/')) return []
      told.add(key)
      return [{path, message}]
    }),
  )
}

function showProgress({done, path}: Progress): void {
  process.stderr.write(`\r\u001B[K${done} ${printable(path).slice(-60)}`)
}
