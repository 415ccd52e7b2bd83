/**
 * Reads the inputs of a command: progress on a terminal, a summary of what was not read on standard
 * error, a manifest where one is asked for, and exit status 2 where it must be.
 */
import type {Document, Remark} from '../document/types.ts'
import {nothingRead, readDocuments} from '../files/read.ts'
import type {FileOutcome, FileReading, ReadProgress, SkippedFile} from '../files/types.ts'
import {sayProblem, sayWarning} from '../report/say.ts'
import {printable} from '../report/printable.ts'
import {messagesOf} from '../wording/command/messages.ts'
import type {Messages} from '../wording/command/types.ts'
import {jsonLines, writeWhole} from './output.ts'

/** Options that commands share. */
export interface InputCommand {
  /** Encoding to read plain text, HTML and RTF in, instead of the detected one. */
  readonly encoding?: string
  /** End with status 2 when anything was not read. */
  readonly strict?: boolean
  /** A file that lists every input with what became of it. */
  readonly manifest?: string
}

/** What was read, and what was not. */
export interface Inputs {
  readonly documents: readonly Document[]
  readonly skipped: readonly SkippedFile[]
}

/** Lines about single files; behind them the counts must do. */
const mostLines = 20

const statusUnread = 2

/**
 * The documents of all inputs, and the files that are none. The process will end with status 2,
 * unless the command finds a reason for another, when `strict` and anything was not read, or when
 * an input names nothing: that is a slip of the caller, not one bad file among many.
 *
 * @throws {InputError} When nothing at all could be read.
 */
export async function readInputs(
  inputs: readonly string[],
  messages: Messages = messagesOf('zh'),
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

  const documents = files.flatMap((file) => file.documents)
  const skipped = await conclude(files.map(outcomeOf), messages, {
    strict,
    ...(manifest === undefined ? {} : {manifest}),
  })
  for (const {path, remark} of damages(documents)) {
    say(messages.remark(path, sayWarning(messages.language, remark)))
  }

  return {documents, skipped}
}

function outcomeOf({documents, ...file}: FileReading): FileOutcome {
  return {...file, documents: documents.map(({id}) => id)}
}

/** The texts of `--exclude`. */
export async function readExcluded(
  files: readonly string[],
  messages: Messages,
): Promise<readonly string[]> {
  if (files.length === 0) return []
  return (await readInputs(files, messages)).documents.map(({text}) => text)
}

/**
 * What a command does once it has read: the manifest, a line about each problem, the exit status.
 * The answer is what was not read.
 *
 * @throws {InputError} When nothing at all could be read.
 */
export async function conclude(
  files: readonly FileOutcome[],
  messages: Messages,
  {strict = false, manifest}: Omit<InputCommand, 'encoding'>,
): Promise<readonly SkippedFile[]> {
  // Written even when nothing could be read: that is when it is needed most.
  if (manifest !== undefined) await writeWhole(manifest, jsonLines(files))
  const documentCount = files.reduce((sum, {documents}) => sum + documents.length, 0)
  const skipped = files.flatMap(({problems}) => problems)
  const [first] = skipped
  if (documentCount === 0 && first !== undefined) throw nothingRead(first, skipped.length)

  tell(documentCount, skipped, files.length, messages)
  const isWrongUse = skipped.some(({code}) => code === 'notFound')
  if (isWrongUse || (strict && skipped.length > 0)) process.exitCode = statusUnread
  return skipped
}

function say(line: string): void {
  console.error(printable(line))
}

function tell(
  documentCount: number,
  skipped: readonly SkippedFile[],
  fileCount: number,
  messages: Messages,
): void {
  for (const problem of skipped.slice(0, mostLines)) {
    say(messages.skipped(problem.path, sayProblem(messages.language, problem)))
  }

  if (skipped.length > 0) {
    const unread = new Set(skipped.map(({path}) => path)).size
    say(messages.readingSummary(fileCount, documentCount, unread))
  }
}

/** Damage that a person should decide about; what was merely left out is in the result. */
function damages(
  documents: readonly Document[],
): readonly {readonly path: string; readonly remark: Remark}[] {
  const told = new Set<string>()
  return documents.flatMap(({source: {path, remarks = []}}) =>
    remarks.flatMap((remark) => {
      const key = `${path}\n${remark.code}`
      if (told.has(key) || !remark.code.startsWith('encoding/')) return []
      told.add(key)
      return [{path, remark}]
    }),
  )
}

function showProgress({done, path}: ReadProgress): void {
  process.stderr.write(`\r\u001B[K${done} ${printable(path).slice(-60)}`)
}
