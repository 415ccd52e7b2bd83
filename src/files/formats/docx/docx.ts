/** Word documents (OOXML): text with automatic numbers, and what stands beside it. */
import {said} from '../../../wording/results/say.ts'
import type {Remark, TextApart} from '../../../document/types.ts'
import {ReadProblem} from '../../read-problem.ts'
import {Numbering} from '../numbering/numbering.ts'
import {openPackage, type Package} from '../package/package.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {parseXml} from '../xml.ts'
import {readBody, type BodySink} from './body.ts'
import {readNumbering} from './numbering.ts'
import {readProperties} from './properties.ts'
import {readStyles} from './styles.ts'

/** Parts that stand beside the main text, by name. */
const partsApart: readonly (readonly [RegExp, TextApart['kind']])[] = [
  [/^word\/header\d*\.xml$/u, 'header'],
  [/^word\/footer\d*\.xml$/u, 'footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/u, 'footnote'],
  [/^word\/comments\.xml$/u, 'comment'],
]

/** Read a docx file. */
export async function readDocx(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const file = await openPackage(bytes, limits)
  const main = mainPart(file)
  const chunks = main === null ? null : file.stream(main)
  if (chunks === null) throw new ReadProblem('damaged', said('file/no-body', {format: 'docx'}))

  const styleOf = await readStyles(file.stream('word/styles.xml'))
  const numbering = new Numbering(
    await readNumbering(file.stream('word/numbering.xml')),
    (style) => styleOf(style).numberId,
  )
  const writer = new TextWriter(limits.maxTextLength)

  const sink: BodySink = {
    line: (text, paragraph) => {
      writer.line(text, {paragraph})
    },
    apart: (kind, text) => {
      writer.apart(kind, text)
    },
    label: (style, numberId, level) => {
      const own = styleOf(style)
      const id = numberId ?? own.numberId
      // Number 0 takes a paragraph out of the list of its style.
      return id === null || id === '0' ? '' : numbering.next(id, level ?? own.level)
    },
    isContents: (style) => /^toc \d$/iu.test(styleOf(style).name),
  }
  await readBody(chunks, sink)
  await readApart(file, writer)

  const remarks = await readRemarks(file)
  const properties = await readProperties(file)
  return {
    ...writer.finish(),
    ...(properties === undefined ? {} : {properties}),
    ...(remarks.length === 0 ? {} : {remarks}),
  }
}

/** Word names it `document.xml`; other programs may number it. */
function mainPart(file: Package): string | null {
  const names = file.names.filter((name) => /^word\/document\d*\.xml$/u.test(name))
  return names.toSorted()[0] ?? null
}

async function readApart(file: Package, writer: TextWriter): Promise<void> {
  for (const [pattern, kind] of partsApart) {
    for (const name of file.names.filter((candidate) => pattern.test(candidate)).slice(0, 40)) {
      const chunks = file.stream(name)
      if (chunks === null) continue
      const lines: string[] = []
      try {
        // oxlint-disable-next-line no-await-in-loop -- parts share one guard, one after the other
        await readBody(chunks, {
          line: (text) => lines.push(text),
          apart: () => undefined,
          label: () => '',
          isContents: () => false,
        })
      } catch (error) {
        // A damaged header is no reason to lose the text; a bomb is.
        if (!(error instanceof ReadProblem) || error.code !== 'damaged') throw error
      }

      writer.apart(kind, lines.join('\n'))
    }
  }
}

/** Relations that Word would load from elsewhere. They are told of, never followed. */
async function readRemarks(file: Package): Promise<readonly Remark[]> {
  const targets = new Set<string>()
  for (const part of ['word/_rels/document.xml.rels', 'word/_rels/settings.xml.rels']) {
    const chunks = file.stream(part)
    if (chunks === null) continue
    try {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await parseXml(chunks, {
        open: (name, attributes) => {
          const isLink = attributes['Type']?.endsWith('/hyperlink') === true
          if (name === 'Relationship' && attributes['TargetMode'] === 'External' && !isLink) {
            targets.add(attributes['Target'] ?? '')
          }
        },
      })
    } catch {
      // Without relations there is nothing to tell.
    }
  }

  if (targets.size === 0) return []
  return [said('docx/external-relations', {count: targets.size})]
}
