/**
 * Streaming XML. Entities of a document type are not expanded (saxes knows the five of XML and
 * reports any other), nothing external is loaded, and depth costs a stack entry, not a call.
 */
import {said} from '../../wording/results/say.ts'
import {SaxesParser} from 'saxes'
import {ReadProblem} from '../read-problem.ts'

/** What a reader of XML hears. Names come with the prefixes that `namespaces` gives them. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Prefixes to use for namespaces, whatever the file calls them. */
export type Namespaces = Readonly<Record<string, string>>

/**
 * Read XML piece by piece.
 *
 * @throws {ReadProblem} When it is not well-formed; what stood before has been reported by then.
 */
export async function parseXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  namespaces: Namespaces = {},
): Promise<void> {
  const parser = new SaxesParser({xmlns: false, position: false})
  const prefixes = new Map<string, string>()

  const rename = (name: string): string => {
    if (prefixes.size === 0) return name
    const colon = name.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }

  parser.on('error', (error) => {
    throw new ReadProblem(
      'damaged',
      said('file/damaged', {format: 'xml', detail: error.message.slice(0, 120)}),
    )
  })
  parser.on('opentag', ({name, attributes}) => {
    learnPrefixes(attributes, namespaces, prefixes)
    handlers.open?.(rename(name), prefixes.size === 0 ? attributes : renameAll(attributes, rename))
  })
  if (handlers.close !== undefined)
    parser.on('closetag', ({name}) => handlers.close?.(rename(name)))
  if (handlers.text !== undefined) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }

  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    parser.write(decoder.decode(chunk, {stream: true}))
  }

  parser.write(decoder?.decode() ?? '').close()
}

/** UTF-16 shows in the first bytes; everything else that office programs write is UTF-8. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff || chunk[1] === 0) return 'utf-16le'
  return chunk[0] === 0xfe || chunk[0] === 0 ? 'utf-16be' : 'utf-8'
}

/** Files that use the customary prefixes, nearly all, leave the map empty and cost nothing. */
function learnPrefixes(
  attributes: Readonly<Record<string, string>>,
  namespaces: Namespaces,
  prefixes: Map<string, string>,
): void {
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const wanted = namespaces[attributes[name] ?? '']
    const prefix = name.slice('xmlns:'.length)
    if (wanted !== undefined && wanted !== prefix) prefixes.set(prefix, wanted)
  }
}

function renameAll(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? rename(name) : name,
      value,
    ]),
  )
}
