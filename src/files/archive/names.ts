/** Names of zip entries: decoded, and made harmless. They are labels here, never paths to write. */
import {said} from '../../wording/results/say.ts'
import type {Entry} from 'yauzl'
import {decodeText} from '../encoding/decode.ts'
import {ReadProblem} from '../read-problem.ts'

/** Bit 11 of the general purpose flags: the name is UTF-8. */
const utf8Flag = 0x08_00

/** Info-ZIP Unicode Path: version, CRC of the raw name, the name in UTF-8. */
const unicodePathId = 0x70_75

/** Longer than any file system allows. */
const longestName = 1024

/**
 * The name of an entry with `/` between folders. Without a sign of UTF-8 it is in the code page of
 * whoever packed it, GBK in China.
 */
export function entryName(entry: Entry): string {
  const raw: Uint8Array = entry.fileNameRaw
  const unicode = entry.extraFields.find(({id}) => id === unicodePathId)?.data.subarray(5)
  const name =
    unicode === undefined
      ? decodeText(raw, entry.generalPurposeBitFlag & utf8Flag ? {encoding: 'utf-8'} : {}).text
      : new TextDecoder().decode(unicode)
  return name.replaceAll('\\', '/')
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/**
 * Check that a name stays inside its archive.
 *
 * @throws {ReadProblem} When it would leave it, or is no name.
 */
export function checkName(name: string): void {
  const parts = name.split('/')
  if (name.startsWith('/') || /^[A-Za-z]:/u.test(name) || parts.includes('..')) {
    throw new ReadProblem('unsafeName', said('file/path-outside', {}))
  }

  if (control.test(name)) throw new ReadProblem('unsafeName', said('file/control-in-name', {}))
  if (name.length > longestName) throw new ReadProblem('unsafeName', said('file/name-too-long', {}))
}

/** What systems leave in archives and folders beside the documents. */
export function isSystemFile(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  return (
    parts.includes('__MACOSX') ||
    name.startsWith('.') ||
    name.startsWith('~$') ||
    /^(?:thumbs\.db|desktop\.ini)$/iu.test(name)
  )
}
