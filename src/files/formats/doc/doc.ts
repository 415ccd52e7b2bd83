/** Word 97–2003 documents, and WPS Writer's, which are the same format. */
import {said} from '../../../wording/results/say.ts'
import {Buffer} from 'node:buffer'
import WordExtractor from 'word-extractor'
import {ReadProblem} from '../../read-problem.ts'
import {rowLines} from '../table-rows.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'

/** Read a doc or wps file. Automatic numbers are not in its text, and stay out. */
export async function readDoc(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const document = await new WordExtractor()
    .extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    .catch((error: unknown) => {
      const detail = error instanceof Error ? error.message.slice(0, 120) : ''
      throw new ReadProblem('damaged', said('file/damaged', {format: 'doc', detail}))
    })

  const writer = new TextWriter(limits.maxTextLength)
  const lines = document.getBody({filterUnicode: false}).split('\n')
  for (const [index, line] of lines.entries()) {
    // Cells end in a tab, rows in two.
    const cells = line.split('\t').map((cell) => [cell])
    const isRow = line.endsWith('\t') && cells.length > 2
    for (const text of isRow ? rowLines(cells.slice(0, -1)) : [line]) {
      writer.line(text, {paragraph: index + 1})
    }
  }

  writer.apart('header', document.getHeaders({includeFooters: false, filterUnicode: false}))
  writer.apart('footer', document.getFooters({filterUnicode: false}))
  writer.apart('footnote', document.getFootnotes({filterUnicode: false}))
  writer.apart('footnote', document.getEndnotes({filterUnicode: false}))
  writer.apart('comment', document.getAnnotations({filterUnicode: false}))
  const boxes = document.getTextboxes({filterUnicode: false, includeHeadersAndFooters: false})
  for (const line of boxes.split('\n')) if (line.trim() !== '') writer.line(line)
  return writer.finish()
}
