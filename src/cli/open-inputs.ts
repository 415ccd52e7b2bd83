/** Opens the inputs of a comparison; large `.jsonl` files are read a document at a time. */
import {stat} from 'node:fs/promises'
import type {Document} from '../document/types.ts'
import {streamJsonLines} from '../files/stream-json-lines.ts'
import type {Messages} from './messages.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'

/** Smaller files are read whole, in whatever encoding they are. */
const largeBytes = 32 * 1024 * 1024

/** From here on texts are not kept: 1.5 GB are half a million reports. */
const hugeBytes = 1_500_000_000

/** Documents at hand, or a way to read them again and again. */
export type OpenedInputs =
  {readonly documents: readonly Document[]} | {readonly open: () => AsyncIterable<Document>}

/** Open the inputs. */
export async function openInputs(
  inputs: readonly string[],
  messages: Messages,
  command: InputCommand = {},
): Promise<OpenedInputs> {
  const files = await Promise.all(inputs.map((input) => stat(input).catch(() => null)))
  const bytes = files.reduce((sum, file) => sum + (file?.size ?? 0), 0)
  const isStream =
    bytes >= largeBytes &&
    files.every((file) => file?.isFile() === true) &&
    inputs.every((input) => input.toLowerCase().endsWith('.jsonl')) &&
    new Set(inputs).size === inputs.length

  if (!isStream) return {documents: (await readInputs(inputs, messages, command)).documents}
  if (bytes >= hugeBytes) return {open: () => streamJsonLines(inputs)}
  const documents: Document[] = []
  for await (const document of streamJsonLines(inputs)) documents.push(document)
  return {documents}
}
