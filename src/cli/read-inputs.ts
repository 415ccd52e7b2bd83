/** Reads the inputs of a command and tells on standard error what was passed over. */
import type {Document} from '../document/types.ts'
import {readDocuments} from '../files/read.ts'

/** The documents of all inputs. */
export async function readInputs(inputs: readonly string[]): Promise<readonly Document[]> {
  const {documents, skipped} = await readDocuments(inputs)
  for (const {path, reason} of skipped) console.error(`跳过 ${path}：${reason}`)
  return documents
}
