/**
 * Reads inputs into documents. The only place of the library that touches the file system; the
 * command line is its main caller.
 */
import {availableParallelism} from 'node:os'
import type {Document} from '../document/types.ts'
import {resolveEncoding} from './encoding/decode.ts'
import {inOrder} from './in-order.ts'
import {InputError} from './input-error.ts'
import {readItems, type Item} from './inputs/items.ts'
import {Readers} from './isolation/readers.ts'
import {resolveLimits, type Limits} from './limits.ts'
import {readLoadedFile} from './read-file.ts'
import type {FileReading, Input, Reading, ReadOptions, SkippedFile} from './types.ts'
import {makeIdGiver} from './unique-ids.ts'

/** Files as they are read: iterate over them, or collect them all. */
export interface DocumentReading extends AsyncIterable<FileReading> {
  /**
   * Read everything into memory.
   *
   * @throws {InputError} When not one document could be read.
   */
  collect(): Promise<Reading>
}

/** Bytes of files under way at any time. */
const bytesUnderWay = 128 << 20

const mostProcesses = 32

/**
 * Read documents from files, folders (with their subfolders), globs, bytes and streams.
 *
 * Formats are told by content, zip archives are opened. Every file gives one reading, in the order
 * of the inputs, of the names within a folder and of the entries within an archive; none stops the
 * others. Office files and pages are read in processes of their own, which are ended when one file
 * takes more time or memory than `limits` allows. Nothing is read before the iteration starts, and
 * each iteration reads anew. Ids are unique within one: a second document of the same id gets its
 * file's name in front, then `#2`.
 *
 * @throws {TypeError} When an input is no path, bytes or stream.
 * @throws {RangeError} When an option is out of range.
 */
export function readDocuments(
  inputs: Input | readonly Input[],
  options: ReadOptions = {},
): DocumentReading {
  const list = isList(inputs) ? inputs : [inputs]
  for (const input of list) checkInput(input)
  const limits = resolveLimits(options.limits)
  const {concurrency = Math.min(Math.max(availableParallelism(), 2), 4), encoding} = options
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > mostProcesses) {
    throw new RangeError(`Expected concurrency from 1 to ${mostProcesses}, got ${concurrency}`)
  }

  if (encoding !== undefined) resolveEncoding(encoding)
  const read = (): AsyncGenerator<FileReading, void, undefined> =>
    readAll(list, limits, concurrency, options)
  return {[Symbol.asyncIterator]: read, collect: async () => collect(read())}
}

async function* readAll(
  inputs: readonly Input[],
  limits: Limits,
  concurrency: number,
  {encoding, onProgress}: ReadOptions,
): AsyncGenerator<FileReading, void, undefined> {
  const readers = new Readers(concurrency, limits)
  const giveIds = makeIdGiver()
  let done = 0

  try {
    const results = inOrder(
      readItems(inputs, limits),
      async (item) =>
        item.kind === 'reading'
          ? [item.reading]
          : readLoadedFile(item.file, {readers, limits, encoding}),
      sizeOfItem,
      {count: concurrency * 2, bytes: bytesUnderWay},
    )
    for await (const readings of results) {
      for (const reading of readings) {
        done++
        onProgress?.({done, path: reading.path})
        yield {...reading, documents: giveIds(reading.documents)}
      }
    }
  } finally {
    readers.close()
  }
}

function sizeOfItem(item: Item): number {
  return item.kind === 'file' ? item.file.bytes.length : 0
}

async function collect(readings: AsyncIterable<FileReading>): Promise<Reading> {
  const files: FileReading[] = []
  const documents: Document[] = []
  for await (const reading of readings) {
    files.push(reading)
    documents.push(...reading.documents)
  }

  const skipped = files.flatMap(({problems}) => problems)
  const [first] = skipped
  if (documents.length === 0 && first !== undefined) throw nothingRead(first, skipped.length)
  return {documents, skipped, files}
}

/** The error for inputs of which nothing could be read. */
export function nothingRead(problem: SkippedFile, count: number): InputError {
  const {path, reason} = problem
  const others = count > 1 ? `（共 ${count} 处无法读取）` : ''
  return new InputError(path, `${path}：${reason}${others}`, {problem, count})
}

function isList(inputs: Input | readonly Input[]): inputs is readonly Input[] {
  return Array.isArray(inputs)
}

function checkInput(input: unknown): void {
  if (typeof input === 'string' && input !== '') return
  if (typeof input === 'object' && input !== null && 'name' in input) {
    const isNamed = typeof input.name === 'string'
    if (isNamed && 'bytes' in input && input.bytes instanceof Uint8Array) return
    const stream: unknown = 'stream' in input ? input.stream : undefined
    if (
      isNamed &&
      typeof stream === 'object' &&
      stream !== null &&
      Symbol.asyncIterator in stream
    ) {
      return
    }
  }

  const shown = typeof input === 'object' ? 'an object' : JSON.stringify(input)
  throw new TypeError(
    `Expected inputs to be paths, globs, {name, bytes} or {name, stream}, got ${shown}`,
  )
}
