/** Zip files by yauzl, with its errors as `ReadProblem`. */
import {said} from '../../wording/results/say.ts'
import type {Buffer} from 'node:buffer'
import yauzl, {type Entry, type Options, type ZipFile} from 'yauzl'
import type {Limits} from '../limits.ts'
import {ReadProblem} from '../read-problem.ts'

/** Names are decoded by us (`names.ts`) and never used as paths, so yauzl need not judge them. */
const options: Options = {lazyEntries: true, autoClose: false, decodeStrings: false}

/** Open a zip file that is in memory. */
export async function openBuffer(bytes: Buffer): Promise<ZipFile> {
  return yauzl.fromBufferPromise(bytes, options).catch(failDamaged)
}

/** Open a zip file by its path; only what is read of it comes into memory. */
export async function openPath(path: string): Promise<ZipFile> {
  return yauzl.openPromise(path, options).catch(failDamaged)
}

/**
 * The entries of a zip file, one at a time.
 *
 * @yields Each entry in the order of the directory.
 * @throws {ReadProblem} When the directory is damaged or too long.
 */
export async function* listEntries(zip: ZipFile, {maxEntries}: Limits): AsyncGenerator<Entry> {
  if (zip.entryCount > maxEntries) {
    throw new ReadProblem(
      'archiveLimit',
      said('file/archive-entries', {count: zip.entryCount, limit: maxEntries}),
    )
  }

  try {
    for await (const entry of zip.eachEntry()) yield entry
  } catch (error) {
    failDamaged(error)
  }
}

/**
 * The expanded bytes of an entry.
 *
 * @yields Pieces as they are expanded.
 * @throws {ReadProblem} When they are damaged, or more than the directory says.
 */
export async function* readEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry).catch(failDamaged)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk
  } catch (error) {
    failDamaged(error)
  } finally {
    stream.destroy()
  }
}

function failDamaged(error: unknown): never {
  if (error instanceof ReadProblem) throw error
  const detail = error instanceof Error ? error.message.slice(0, 120) : ''
  throw new ReadProblem('damaged', said('file/damaged', {format: 'zip', detail}))
}
