/**
 * The files of all inputs, one after the other: those of folders and globs, and those inside
 * archives, which are opened here and expanded entry by entry.
 */
import {said} from '../../wording/results/say.ts'
import {Buffer} from 'node:buffer'
import type {ZipFile} from 'yauzl'
import {walkEntries} from '../archive/entries.ts'
import {openBuffer, openPath} from '../archive/zip-file.ts'
import {detectPackage, endingOf} from '../formats/detect.ts'
import type {Format} from '../formats/types.ts'
import {linesFactor, type Limits} from '../limits.ts'
import {ReadProblem} from '../read-problem.ts'
import type {FileReading, Input} from '../types.ts'
import {findFiles} from './find.ts'
import {checkSize, hashBytes, hashFile, loadStream, withFile} from './load.ts'
import {openedReading, skippedReading} from './readings.ts'

/** A file whose bytes are here, or what became of one that did not get so far. */
export type Item =
  | {readonly kind: 'file'; readonly file: LoadedFile}
  | {readonly kind: 'reading'; readonly reading: FileReading}

export interface LoadedFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Named by the caller: read as text whatever its ending. */
  readonly isNamed: boolean
  /** Archives around it. */
  readonly depth: number
  /** The format of a zip package; `null` for what is none. */
  readonly packageFormat: Format | null
}

/**
 * The items of inputs; what fails is an item too.
 *
 * @yields Every file once, in order.
 */
export async function* readItems(
  inputs: readonly Input[],
  limits: Limits,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>()
  for (const input of inputs) {
    if (typeof input !== 'string') {
      yield* memoryItems(input, limits)
      continue
    }

    // oxlint-disable-next-line no-await-in-loop -- inputs are read in order
    for (const {path, isNamed, problem} of await findFiles(input)) {
      if (seen.has(path)) continue
      seen.add(path)
      if (problem === null) yield* pathItems(path, isNamed, limits)
      else yield {kind: 'reading', reading: skippedReading(path, problem)}
    }
  }
}

async function* memoryItems(
  input: Exclude<Input, string>,
  limits: Limits,
): AsyncGenerator<Item, void, undefined> {
  try {
    const bytes =
      'bytes' in input ? input.bytes : await loadStream(input.stream, limits.maxFileBytes)
    checkSize(bytes.length, limits.maxFileBytes)
    yield* bytesItems({path: input.name, bytes, isNamed: true, depth: 0}, limits)
  } catch (error) {
    yield failedItem(input.name, error)
  }
}

async function* pathItems(
  path: string,
  isNamed: boolean,
  limits: Limits,
): AsyncGenerator<Item, void, undefined> {
  try {
    const most = limits.maxFileBytes * (endingOf(path) === 'jsonl' ? linesFactor : 1)
    const opened = await withFile(path, most, async ({size, head, load}) => {
      const format = isZip(head) ? await detectZip(await openPath(path), limits) : null
      return format === 'archive' ? {size} : {packageFormat: format, bytes: await load()}
    })
    if (opened.bytes !== undefined) {
      yield {kind: 'file', file: {path, isNamed, depth: 0, ...opened}}
      return
    }

    const reading = openedReading(path, opened.size, await hashFile(path))
    yield* archiveItems(await openPath(path), reading, 1, limits)
  } catch (error) {
    yield failedItem(path, error)
  }
}

/**
 * The items of a file that is in memory: itself, or those inside it.
 *
 * @yields As `readItems`.
 */
export async function* bytesItems(
  file: Omit<LoadedFile, 'packageFormat'>,
  limits: Limits,
): AsyncGenerator<Item, void, undefined> {
  const {path, bytes, depth} = file
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const format = isZip(bytes) ? await detectZip(await openBuffer(buffer), limits) : null
    if (format !== 'archive') {
      yield {kind: 'file', file: {...file, packageFormat: format}}
      return
    }

    const reading = openedReading(path, bytes.length, hashBytes(bytes))
    yield* archiveItems(await openBuffer(buffer), reading, depth + 1, limits)
  } catch (error) {
    yield failedItem(path, error)
  }
}

async function* archiveItems(
  zip: ZipFile,
  reading: FileReading,
  depth: number,
  limits: Limits,
): AsyncGenerator<Item, void, undefined> {
  try {
    if (depth > limits.maxDepth) {
      throw new ReadProblem('archiveLimit', said('file/archive-depth', {limit: limits.maxDepth}))
    }

    const entries = await walkEntries(zip, limits)
    yield {kind: 'reading', reading}
    for (const {name, load} of entries) {
      const path = `${reading.path}!/${name}`
      let bytes: Uint8Array
      try {
        // oxlint-disable-next-line no-await-in-loop -- one entry in memory at a time
        bytes = await load()
      } catch (error) {
        yield failedItem(path, error)
        continue
      }

      yield* bytesItems({path, bytes, isNamed: false, depth}, limits)
    }
  } finally {
    zip.close()
  }
}

/** What a zip file is, by the names of its entries; it is closed again. */
async function detectZip(zip: ZipFile, limits: Limits): Promise<Format | 'archive'> {
  try {
    const entries = await walkEntries(zip, limits)
    return detectPackage(entries.map(({name}) => name))
  } finally {
    zip.close()
  }
}

function isZip(bytes: Uint8Array): boolean {
  const isLocal = bytes[2] === 3 && bytes[3] === 4
  const isEmpty = bytes[2] === 5 && bytes[3] === 6
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (isLocal || isEmpty)
}

function failedItem(path: string, error: unknown): Item {
  return {kind: 'reading', reading: skippedReading(path, error)}
}
