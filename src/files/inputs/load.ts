/** Bytes of inputs, never more than the limit. */
import {said} from '../../wording/results/say.ts'
import {createHash} from 'node:crypto'
import {constants, createReadStream} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {ReadProblem} from '../read-problem.ts'

/** A file that is open, with its first bytes. */
export interface OpenFile {
  readonly size: number
  readonly head: Uint8Array
  /** All of it. */
  readonly load: () => Promise<Uint8Array>
}

/** Enough to tell a zip file. */
const headLength = 8

/**
 * Open a file for as long as `use` needs it.
 *
 * It is opened without waiting, so that a pipe put in place of a file does not hang, and what
 * matters is what was opened, not what stood there before.
 *
 * @throws {ReadProblem} When it cannot be opened or is no regular file.
 */
export async function withFile<Result>(
  path: string,
  maxFileBytes: number,
  use: (file: OpenFile) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(failUnreadable)
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw new ReadProblem('notRegularFile', said('file/not-regular', {}))
    const head = await readUpTo(handle, headLength)
    return await use({
      size: status.size,
      head,
      load: async () => {
        checkSize(status.size, maxFileBytes)
        return readUpTo(handle, Math.min(status.size, maxFileBytes))
      },
    })
  } finally {
    await handle.close()
  }
}

async function readUpTo(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    // oxlint-disable-next-line no-await-in-loop -- the pieces of one file
    const {bytesRead} = await handle
      .read(bytes, filled, length - filled, filled)
      .catch(failUnreadable)
    if (bytesRead === 0) break
    filled += bytesRead
  }

  return bytes.subarray(0, filled)
}

/**
 * All bytes of a stream.
 *
 * @throws {ReadProblem} When there are more than the limit, or the stream fails.
 */
export async function loadStream(
  stream: AsyncIterable<Uint8Array>,
  maxFileBytes: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) throw new TypeError('stream of bytes expected')
      size += piece.length
      checkSize(size, maxFileBytes)
      pieces.push(piece)
    }
  } catch (error) {
    failUnreadable(error)
  }

  const bytes = new Uint8Array(size)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }

  return bytes
}

/** @throws {ReadProblem} When there are more bytes than the limit. */
export function checkSize(size: number, maxFileBytes: number): void {
  if (size <= maxFileBytes) return
  const limit = Math.round(maxFileBytes / (1 << 20))
  throw new ReadProblem(
    'tooLarge',
    said('file/too-large', {size: Math.ceil(size / (1 << 20)), limit}),
  )
}

/** SHA-256 of bytes, in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file that is not loaded. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) hash.update(piece)
  return hash.digest('hex')
}

function failUnreadable(error: unknown): never {
  if (error instanceof ReadProblem) throw error
  const detail = error instanceof Error ? error.message.slice(0, 160) : ''
  throw new ReadProblem('unreadable', said('file/unreadable', {detail}))
}
