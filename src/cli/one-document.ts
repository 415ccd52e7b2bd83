/** One document out of a file: the only one, or the one that `FILE#ID` names. */
import {stat} from 'node:fs/promises'
import type {Document} from '../document/types.ts'
import {InputError} from '../files/input-error.ts'
import {readDocuments} from '../files/read.ts'
import type {Messages} from '../wording/command/types.ts'

/** All documents of an input, or the one that it names. */
export async function readNamed(input: string): Promise<readonly Document[]> {
  const hash = input.lastIndexOf('#')
  const isFile = hash < 0 || (await stat(input).catch(() => null)) !== null
  const {documents} = await readDocuments(isFile ? input : input.slice(0, hash)).collect()
  if (isFile) return documents
  const id = input.slice(hash + 1)
  return documents.filter((document) => document.id === id)
}

/**
 * Exactly one document.
 *
 * @throws {InputError} When the input holds none or several and names none of them.
 */
export async function readOneDocument(input: string, messages: Messages): Promise<Document> {
  const documents = await readNamed(input)
  const [document] = documents
  if (document === undefined || documents.length > 1) {
    const ids = documents.map(({id}) => id)
    throw new InputError(input, messages.notOneDocument(input, ids))
  }

  return document
}
