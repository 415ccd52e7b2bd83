/** The zip package that office formats come in, read part by part under the limits. */
import {said} from '../../../wording/results/say.ts'
import {Buffer} from 'node:buffer'
import type {Entry, ZipFile} from 'yauzl'
import type {Limits} from '../../limits.ts'
import {ReadProblem} from '../../read-problem.ts'
import {guardExpansion} from '../../archive/expansion.ts'
import {listEntries, openBuffer, readEntry} from '../../archive/zip-file.ts'

/** Parts of a package by name. */
export interface Package {
  readonly names: readonly string[]
  /** The bytes of a part in pieces, or `null` when the package has none of that name. */
  readonly stream: (name: string) => AsyncIterable<Uint8Array> | null
}

/**
 * Open a package.
 *
 * @throws {ReadProblem} When it is no zip file or exceeds the limits.
 */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<Package> {
  const zip = await openBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries = new Map<string, Entry>()
  for await (const entry of listEntries(zip, limits)) {
    // Names are compared without case and with either slash, as office programs do.
    const name = partName(new TextDecoder().decode(entry.fileNameRaw))
    if (!entries.has(name)) entries.set(name, entry)
  }

  const guard = guardExpansion({...limits, maxExpandedBytes: limits.maxFileBytes * 4})
  return {
    names: [...entries.keys()],
    stream: (name) => {
      const entry = entries.get(partName(name))
      return entry === undefined ? null : streamEntry(zip, entry, guard)
    },
  }
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase()
}

async function* streamEntry(
  zip: ZipFile,
  entry: Entry,
  guard: ReturnType<typeof guardExpansion>,
): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) throw new ReadProblem('encrypted', said('file/encrypted', {}))
  yield* guard(readEntry(zip, entry), entry.compressedSize)
}
