/** Opens the inputs of a comparison; large `.jsonl` files are read a document at a time. */
import {stat} from 'node:fs/promises'
import type {Document} from '../document/types.ts'
import {streamJsonLines} from '../files/stream-json-lines.ts'
import type {FileOutcome} from '../files/types.ts'
import type {Messages} from '../wording/command/types.ts'
import {conclude, readInputs, type InputCommand} from './read-inputs.ts'

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
  const found = await Promise.all(inputs.map((input) => stat(input).catch(() => null)))
  const bytes = found.reduce((sum, file) => sum + (file?.size ?? 0), 0)
  const isStream =
    bytes >= largeBytes &&
    found.every((file) => file?.isFile() === true) &&
    inputs.every((input) => input.toLowerCase().endsWith('.jsonl')) &&
    new Set(inputs).size === inputs.length

  if (!isStream) return {documents: (await readInputs(inputs, messages, command)).documents}
  const {encoding} = command
  const options = encoding === undefined ? {} : {encoding}
  const files: FileOutcome[] = []
  const onFile = (file: FileOutcome): void => {
    files.push(file)
  }

  if (bytes >= hugeBytes) return {open: openHuge}
  const documents: Document[] = []
  for await (const document of streamJsonLines(inputs, {...options, onFile})) {
    documents.push(document)
  }

  // Another encoding is found by reading the whole file, which has its own bound on size.
  const isOther = files.some(({problems}) => problems.some(({code}) => code === 'damaged'))
  if (isOther) return {documents: (await readInputs(inputs, messages, command)).documents}
  await conclude(files, messages, command)
  return {documents}

  async function* openHuge(): AsyncGenerator<Document> {
    const isFirst = files.length === 0
    yield* streamJsonLines(inputs, isFirst ? {...options, onFile} : options)
    if (isFirst) await conclude(files, messages, command)
  }
}
