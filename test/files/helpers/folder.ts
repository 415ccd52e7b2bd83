/** A folder for the files of one test file. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'

/** Makes a folder, which goes away with the tests, and a way to write into it. */
export function makeFolder(): {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => string
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongjie-files-'))
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  return {
    path: folder,
    write: (name, content) => {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, content)
      return file
    },
  }
}
