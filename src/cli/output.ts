/**
 * Where results go: standard output, or a file that appears whole or not at all.
 */
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'

/**
 * Write to standard output, waiting when the reader is slow. Writes into a file are synchronous, so
 * a turn is left between two of them, or an interrupt would be heard after the last one only.
 */
export async function print(text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) resolve()
      else reject(error)
    })
  })
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Write a file by way of a temporary neighbour, so that an interrupt leaves no half of it. */
export async function writeWhole(
  file: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await makeFolder(path.dirname(file))
    await writeFile(temporary, pieces)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => null)
    throw new OutputError(file, error instanceof Error ? error.message : '')
  }
}

/** As `mkdir -p`. Node's own `recursive` never comes back where a file system refuses folders. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' && path.dirname(folder) !== folder) {
      await makeFolder(path.dirname(folder))
      await mkdir(folder)
    } else if ((await stat(folder).catch(() => null))?.isDirectory() !== true) {
      throw error
    }
  }
}

/** A result that could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly file: string
  /** What the system says about it. */
  readonly detail: string

  constructor(file: string, detail: string) {
    super(`${file}: ${detail}`)
    this.file = file
    this.detail = detail
  }
}

/**
 * JSON lines.
 *
 * @yields One object a line, with its line break.
 */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}
