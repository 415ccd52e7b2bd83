/** The entries of a zip archive with harmless names, ready to be expanded under the limits. */
import {said} from '../../wording/results/say.ts'
import type {Entry, ZipFile} from 'yauzl'
import type {Limits} from '../limits.ts'
import {ReadProblem} from '../read-problem.ts'
import {guardExpansion} from './expansion.ts'
import {checkName, entryName, isSystemFile} from './names.ts'
import {listEntries, readEntry} from './zip-file.ts'

/** A file inside an archive. */
export interface ArchiveEntry {
  readonly name: string
  /** Expand it; throws `ReadProblem` when that is not possible or not allowed. */
  readonly load: () => Promise<Uint8Array>
}

/** Bytes of names and notes that are held in memory while an archive is open. */
const longestDirectory = 16 << 20

/** Unix file types in the upper half of the external attributes. */
const typeMask = 0xf0_00
const symbolicLink = 0xa0_00

/**
 * The files of an archive, in its order, folders left out.
 *
 * @throws {ReadProblem} When the directory is damaged or too long.
 */
export async function walkEntries(zip: ZipFile, limits: Limits): Promise<readonly ArchiveEntry[]> {
  const guard = guardExpansion(limits)
  const entries: ArchiveEntry[] = []
  let directoryLength = 0
  for await (const entry of listEntries(zip, limits)) {
    directoryLength += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    if (directoryLength > longestDirectory) {
      throw new ReadProblem('archiveLimit', said('file/archive-directory', {}))
    }

    const name = entryName(entry)
    if (name.endsWith('/')) continue
    entries.push({
      name,
      load: async () => {
        check(entry, name)
        return collect(guard(readEntry(zip, entry), entry.compressedSize))
      },
    })
  }

  return entries
}

function check(entry: Entry, name: string): void {
  checkName(name)
  if (isSystemFile(name)) throw new ReadProblem('unsupported', said('file/system', {}))
  if (entry.isEncrypted()) throw new ReadProblem('encrypted', said('file/encrypted', {}))
  if (((entry.externalFileAttributes >>> 16) & typeMask) === symbolicLink) {
    throw new ReadProblem('symbolicLink', said('file/symbolic-link', {}))
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  const bytes = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }

  return bytes
}
