/** Reads the inputs of a command and tells on standard error what was passed over. */
import {readDocuments, type Reading} from '../files/read.ts'
import {messagesOf, type Messages} from './messages.ts'

/** The documents of all inputs, and the files that are none. */
export async function readInputs(
  inputs: readonly string[],
  messages: Messages = messagesOf('zh'),
): Promise<Reading> {
  const reading = await readDocuments(inputs)
  for (const {path, reason} of reading.skipped) console.error(messages.skipped(path, reason))
  return reading
}
