/** Which files an input names: a file, all of a folder, or what a glob matches. */
import {said} from '../../wording/results/say.ts'
import {readdir, stat} from 'node:fs/promises'
import fastGlob from 'fast-glob'
import {ReadProblem} from '../read-problem.ts'

/** A file that was found, or what was found in its stead. */
export interface Found {
  readonly path: string
  /** Whether the caller named this very file. */
  readonly isNamed: boolean
  readonly problem: ReadProblem | null
}

/**
 * The files of an input, in the order of their names; never throws. What is neither file nor folder
 * comes back with its problem, so that nothing in a folder is passed over in silence.
 */
export async function findFiles(input: string): Promise<readonly Found[]> {
  const path = input.replaceAll('\\', '/')
  const kind = await stat(path).catch(() => null)
  if (kind?.isFile() === true) return [{path, isNamed: true, problem: null}]
  if (kind?.isDirectory() === true) return listFolder(path)
  if (kind !== null) {
    return failed(path, new ReadProblem('notRegularFile', said('file/not-regular', {})))
  }

  return matchGlob(path)
}

function failed(path: string, problem: ReadProblem): readonly Found[] {
  return [{path, isNamed: true, problem}]
}

async function matchGlob(pattern: string): Promise<readonly Found[]> {
  if (!fastGlob.isDynamicPattern(pattern)) {
    return failed(pattern, new ReadProblem('notFound', said('file/not-found', {})))
  }

  const paths = await fastGlob(pattern, {
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    objectMode: true,
  }).catch(() => [])
  const found = paths.flatMap(({path, dirent}) => classify(path, dirent))
  if (found.length === 0) {
    return failed(pattern, new ReadProblem('notFound', said('file/no-match', {})))
  }

  return inOrder(found)
}

async function listFolder(folder: string): Promise<readonly Found[]> {
  const found: Found[] = []
  const folders = [folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder]

  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const prefix = current === '/' ? '/' : `${current}/`
    try {
      // oxlint-disable-next-line no-await-in-loop -- one folder open at a time
      for (const entry of await readdir(current, {withFileTypes: true})) {
        const path = `${prefix}${entry.name}`
        if (entry.isDirectory()) folders.push(path)
        else found.push(...classify(path, entry))
      }
    } catch (error) {
      const detail = error instanceof Error && 'code' in error ? String(error.code) : ''
      const problem = new ReadProblem('unreadable', said('file/folder-unreadable', {detail}))
      found.push({path: current, isNamed: false, problem})
    }
  }

  if (found.length === 0) {
    return failed(folder, new ReadProblem('notFound', said('file/empty-folder', {})))
  }

  return inOrder(found)
}

interface EntryKind {
  isFile: () => boolean
  isDirectory: () => boolean
  isSymbolicLink: () => boolean
}

function classify(path: string, kind: EntryKind): readonly Found[] {
  if (kind.isDirectory()) return []
  if (kind.isFile()) return [{path, isNamed: false, problem: null}]
  const problem = kind.isSymbolicLink()
    ? new ReadProblem('symbolicLink', said('file/symbolic-link', {}))
    : new ReadProblem('notRegularFile', said('file/not-regular', {}))
  return [{path, isNamed: false, problem}]
}

/** By code unit, so that the order does not depend on the locale of the machine. */
function inOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
