/**
 * Reads files, folders and globs into documents. The only place of the library that touches the
 * file system; the command line is its main caller.
 */
import {readFile, stat} from 'node:fs/promises'
import fastGlob from 'fast-glob'
import {fileStem, splitDocuments} from '../document/split.ts'
import type {Document} from '../document/types.ts'
import {decodeText} from './decode.ts'
import {InputError} from './input-error.ts'
import {readJsonLines} from './json-lines.ts'

/** A file of a folder that was not read, and why. */
export interface SkippedFile {
  readonly path: string
  readonly reason: string
}

/** What was read. */
export interface Reading {
  /** In the order of the inputs, of the file names within one, and of the source within a file. */
  readonly documents: readonly Document[]
  /** Files in folders and globs that are no text files; none is dropped in silence. */
  readonly skipped: readonly SkippedFile[]
}

/** Endings read from folders and globs; a file that is named outright is read whatever its ending. */
const textEndings = new Set(['txt', 'text', 'md', 'jsonl'])

/**
 * Read documents from files, folders (with their subfolders) and globs.
 *
 * A `.jsonl` file holds a document a line, `{id, text, title?}`; any other file is decoded (see
 * `decodeText`) and split where it is a compilation (see `splitDocuments`). Ids are unique within
 * one reading: a second document of the same id gets its file's name in front, then `#2`.
 *
 * @throws {InputError} When an input names nothing, cannot be read, or is no text.
 * @throws {TypeError} When an input is not a string.
 */
export async function readDocuments(inputs: string | readonly string[]): Promise<Reading> {
  const list = typeof inputs === 'string' ? [inputs] : inputs
  for (const input of list) {
    if (typeof input !== 'string' || input === '') {
      throw new TypeError(`Expected inputs to be paths or globs, got ${JSON.stringify(input)}`)
    }
  }

  const documents: Document[] = []
  const skipped: SkippedFile[] = []
  const seen = new Set<string>()

  for (const input of list) {
    // oxlint-disable-next-line no-await-in-loop -- files are read in order, one in memory at a time
    for (const file of await findFiles(input)) {
      if (seen.has(file.path)) continue
      seen.add(file.path)
      if (!file.isNamed && !textEndings.has(endingOf(file.path))) {
        skipped.push({path: file.path, reason: `不支持的文件类型：.${endingOf(file.path)}`})
        continue
      }

      // oxlint-disable-next-line no-await-in-loop -- as above
      documents.push(...(await readOne(file.path)))
    }
  }

  return {documents: withUniqueIds(documents), skipped}
}

interface FoundFile {
  readonly path: string
  /** Whether the caller named this very file. */
  readonly isNamed: boolean
}

async function findFiles(input: string): Promise<readonly FoundFile[]> {
  const slashed = input.replaceAll('\\', '/')
  const kind = await stat(slashed).catch(() => null)

  if (kind?.isFile() === true) return [{path: slashed, isNamed: true}]
  if (kind !== null && !kind.isDirectory()) {
    throw new InputError(input, `不是普通文件，无法读取：${input}`)
  }

  const patterns = kind === null ? slashed : folderPattern(slashed)
  if (kind === null && !fastGlob.isDynamicPattern(patterns)) {
    throw new InputError(input, `找不到文件或文件夹：${input}`)
  }

  const paths = await fastGlob(patterns, {onlyFiles: true, followSymbolicLinks: false})
  if (paths.length === 0) {
    throw new InputError(
      input,
      kind === null ? `没有匹配的文件：${input}` : `文件夹是空的：${input}`,
    )
  }

  // By code unit, so that the order does not depend on the locale of the machine.
  return paths.toSorted((a, b) => (a < b ? -1 : 1)).map((path) => ({path, isNamed: false}))
}

function folderPattern(folder: string): string {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return `${fastGlob.escapePath(prefix)}**/*`
}

async function readOne(path: string): Promise<readonly Document[]> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new InputError(path, `无法读取 ${path}：${error instanceof Error ? error.message : ''}`)
  }

  const {text, encoding} = decodeText(bytes)
  if (text.includes('\0')) throw new InputError(path, `不是文本文件：${path}`)
  if (endingOf(path) === 'jsonl') return readJsonLines(text, path, encoding)
  return splitDocuments(text, {path, encoding, id: fileStem(path)})
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

function withUniqueIds(documents: readonly Document[]): readonly Document[] {
  const used = new Set<string>()
  return documents.map((document) => {
    let id = document.id
    if (used.has(id)) id = `${fileStem(document.source.path)}/${document.id}`
    for (let count = 2; used.has(id); count++) {
      id = `${fileStem(document.source.path)}/${document.id}#${count}`
    }

    used.add(id)
    return id === document.id ? document : {...document, id}
  })
}
