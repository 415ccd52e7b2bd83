/** Large `.jsonl` files, a document at a time, so that the file need not fit in memory. */
import {createReadStream} from 'node:fs'
import {fileStem} from '../document/split.ts'
import type {Document} from '../document/types.ts'
import {InputError} from './input-error.ts'
import {readJsonLines} from './json-lines.ts'

/** Longest line, in characters: what is longer is no document. */
const longestLine = 256 * 1024 * 1024

const chunkBytes = 1024 * 1024

/**
 * Read documents from UTF-8 `.jsonl` files, in order. A second document of the same id gets its
 * file's name in front, then `#2`, as `readDocuments` has it.
 *
 * @yields The documents.
 * @throws {InputError} When a file cannot be read, is not UTF-8, or a line is no document.
 */
export async function* streamJsonLines(paths: readonly string[]): AsyncGenerator<Document> {
  const used = new Set<string>()
  for (const path of paths) {
    let line = 1
    // oxlint-disable-next-line no-await-in-loop -- files are read in order
    for await (const text of readLines(path)) {
      const {
        documents: [document],
        problems: [problem],
      } = readJsonLines(text, path, 'utf-8', line)
      if (problem !== undefined) throw new InputError(path, `${path} ${problem.reason}`)
      line++
      if (document !== undefined) yield withUniqueId(document, used)
    }
  }
}

async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let rest = ''
  try {
    const chunks: AsyncIterable<Uint8Array> = createReadStream(path, {highWaterMark: chunkBytes})
    for await (const chunk of chunks) {
      const text = rest + decoder.decode(chunk, {stream: true})
      let start = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end)
        start = end + 1
      }

      rest = text.slice(start)
      if (rest.length > longestLine) throw new RangeError('一行过长')
    }

    yield rest + decoder.decode()
  } catch (error) {
    if (error instanceof InputError) throw error
    const reason = error instanceof Error ? error.message : ''
    throw new InputError(path, `无法读取 ${path}：${reason}`)
  }
}

function withUniqueId(document: Document, used: Set<string>): Document {
  let {id} = document
  if (used.has(id)) id = `${fileStem(document.source.path)}/${document.id}`
  for (let count = 2; used.has(id); count++) {
    id = `${fileStem(document.source.path)}/${document.id}#${count}`
  }

  used.add(id)
  return id === document.id ? document : {...document, id}
}
