/** OpenDocument texts: paragraphs, numbered lists and tables of `content.xml`. */
import {said} from '../../../wording/results/say.ts'
import type {FileProperties} from '../../../document/types.ts'
import {ReadProblem} from '../../read-problem.ts'
import {openPackage, type Package} from '../package/package.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {parseXml} from '../xml.ts'
import {readContent} from './content.ts'
import {ListStyles} from './list-styles.ts'

/** Read an odt file. */
export async function readOdt(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const file = await openPackage(bytes, limits)
  const styles = new ListStyles()
  const writer = new TextWriter(limits.maxTextLength)

  // Styles first: those of the content come before its body anyway.
  const named = file.stream('styles.xml')
  if (named !== null) {
    // Page styles say what stands at the head and foot of pages; there is no main text among them.
    const heads = new TextWriter(limits.maxTextLength)
    await readContent(named, styles, heads)
    for (const {kind, text} of heads.finish().apart ?? []) writer.apart(kind, text)
  }

  const content = file.stream('content.xml')
  if (content === null) throw new ReadProblem('damaged', said('file/no-body', {format: 'odt'}))
  await readContent(content, styles, writer)

  const properties = await readMeta(file)
  return {...writer.finish(), ...(properties === undefined ? {} : {properties})}
}

const names: Readonly<Record<string, keyof FileProperties>> = {
  'dc:title': 'title',
  'meta:initial-creator': 'author',
  'dc:creator': 'lastModifiedBy',
  'meta:creation-date': 'created',
  'dc:date': 'modified',
  'meta:generator': 'application',
}

/** Read `meta.xml` of an OpenDocument package. */
async function readMeta(file: Package): Promise<FileProperties | undefined> {
  const chunks = file.stream('meta.xml')
  if (chunks === null) return undefined
  const found: {-readonly [Name in keyof FileProperties]?: string} = {}
  let current: keyof FileProperties | undefined
  try {
    await parseXml(chunks, {
      open: (name) => {
        current = Object.hasOwn(names, name) ? names[name] : undefined
      },
      text: (text) => {
        if (current !== undefined) found[current] = ((found[current] ?? '') + text).slice(0, 300)
      },
      close: () => {
        current = undefined
      },
    })
  } catch {
    // What a damaged file says about itself is not needed.
  }

  return Object.keys(found).length === 0 ? undefined : found
}
