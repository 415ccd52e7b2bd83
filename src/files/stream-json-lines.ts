/** Large `.jsonl` files, a document at a time, so that the file need not fit in memory. */
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import type {Document} from '../document/types.ts'
import {resolveEncoding} from './encoding/decode.ts'
import {said} from '../wording/results/say.ts'
import {boundDocuments} from './bound-documents.ts'
import {readJsonLines} from './json-lines.ts'
import {defaultLimits} from './limits.ts'
import type {FileOutcome, SkippedFile} from './types.ts'
import {makeIdGiver} from './unique-ids.ts'

export interface StreamOptions {
  /** WHATWG label to read in; default UTF-8. */
  readonly encoding?: string
  /** Told at the end of each file what became of it. */
  readonly onFile?: (file: FileOutcome) => void
}

/** Longest line, in characters: the longest document with each of its characters escaped, and more. */
const longestLine = 64 * 1024 * 1024

const chunkBytes = 1024 * 1024

/**
 * Read documents from `.jsonl` files, in order. A bad line is passed over, and so is what follows
 * the place from which a file cannot be read; `onFile` is told. A second document of the same id
 * gets its file's name in front, then `#2`, as `readDocuments` has it.
 *
 * @yields The documents.
 * @throws {RangeError} When `encoding` is no encoding.
 */
export async function* streamJsonLines(
  paths: readonly string[],
  {encoding, onFile}: StreamOptions = {},
): AsyncGenerator<Document> {
  const giveIds = makeIdGiver()
  const name = encoding === undefined ? 'utf-8' : resolveEncoding(encoding)

  for (const path of paths) {
    const ids: string[] = []
    const problems: SkippedFile[] = []
    const hash = createHash('sha256')
    let size = 0
    let line = 1
    const note = (chunk: Uint8Array): void => {
      size += chunk.length
      if (onFile !== undefined) hash.update(chunk)
    }

    try {
      // oxlint-disable-next-line no-await-in-loop -- files are read in order
      for await (const text of readLines(decode(path, name, note))) {
        const {documents, problems: found} =
          text === null ? tooLong(path, line) : boundedLine(readJsonLines(text, path, name, line))
        problems.push(...found)
        for (const document of giveIds(documents)) {
          if (onFile !== undefined) ids.push(document.id)
          yield {...document, source: {...document.source, format: 'jsonl'}}
        }

        line++
      }
    } catch (error) {
      problems.push({path, ...failureOf(error, name)})
    }

    onFile?.({
      path,
      outcome: ids.length === 0 && problems.length > 0 ? 'skipped' : 'read',
      format: 'jsonl',
      size,
      sha256: hash.digest('hex'),
      encoding: name,
      documents: ids,
      problems,
    })
  }
}

type LineReading = ReturnType<typeof readJsonLines>

/** A line that was not kept. */
function tooLong(path: string, line: number): LineReading {
  const {message: reason, ...because} = said('file/line-too-long', {line, limit: longestLine})
  return {documents: [], problems: [{path, code: 'tooLarge', reason, because}]}
}

function boundedLine({documents, problems}: LineReading): LineReading {
  const bounded = boundDocuments(documents, defaultLimits)
  return {documents: bounded.documents, problems: [...problems, ...bounded.problems]}
}

/**
 * The text of a file; throws where bytes have no meaning in the encoding.
 *
 * @yields Pieces of the text.
 */
async function* decode(
  path: string,
  encoding: string,
  note: (chunk: Uint8Array) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, {fatal: true})
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, {highWaterMark: chunkBytes})
  for await (const chunk of chunks) {
    note(chunk)
    yield decoder.decode(chunk, {stream: true})
  }

  yield decoder.decode()
}

/**
 * Lines of a text; every piece is looked at once, however long a line is.
 *
 * @yields A line; `null` for one that is too long.
 */
async function* readLines(texts: AsyncIterable<string>): AsyncGenerator<string | null> {
  let pieces: string[] = []
  let length = 0
  for await (const text of texts) {
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end))
      yield length + end - start > longestLine ? null : pieces.join('')
      pieces = []
      length = 0
      start = end + 1
    }

    length += text.length - start
    if (length > longestLine) pieces = []
    else pieces.push(text.slice(start))
  }

  yield length > longestLine ? null : pieces.join('')
}

function failureOf(error: unknown, encoding: string): Omit<SkippedFile, 'path'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    const {message: reason, ...because} = said('file/wrong-encoding', {encoding})
    return {code: 'damaged', reason, because}
  }

  const {message: reason, ...because} = said('file/unreadable', {detail: code})
  return {code: 'unreadable', reason, because}
}
