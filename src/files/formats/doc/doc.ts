/** Word 97–2003 documents, and WPS Writer's, which are the same format. */
import type {Notes} from 'word-extractor/lib/word-ole-extractor.js'
import {said} from '../../../wording/results/say.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {readParagraphs} from './body.ts'
import {mainTextLength, tablePart} from './codes.ts'
import {Labels} from './labels.ts'
import {openWord} from './open-word.ts'
import {readRuns} from './properties.ts'
import {readStyles} from './styles.ts'
import {TableReader} from './tables.ts'

/** Read a doc or wps file. */
export async function readDoc(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const file = await openWord(bytes)
  const {main, table, pieces, notes} = file
  const styles = readStyles(tablePart(main, table, 'styles'))
  const labels = new Labels(file, styles)
  const writer = new TextWriter(limits.maxTextLength)
  const paragraphs = readParagraphs({
    pieces,
    length: mainTextLength(main),
    paragraphRuns: readRuns(main, tablePart(main, table, 'paragraphPages'), 'paragraph'),
    characterRuns: readRuns(main, tablePart(main, table, 'characterPages'), 'character'),
    apart: (kind, text) => {
      writer.apart(kind, text)
    },
  })

  let number = 0
  const tables = new TableReader((line) => {
    writer.line(line, {paragraph: number})
  })
  for (const paragraph of paragraphs) {
    number++
    if (styles[paragraph.style]?.isContents === true) writer.apart('contents', paragraph.text)
    else tables.add(paragraph, labels.next(paragraph) + paragraph.text)
  }

  tables.end()
  writeNotes(notes, writer)
  const {missing} = labels
  if (missing === 0) return writer.finish()
  return {...writer.finish(), remarks: [said('doc/numbers-missing', {count: missing})]}
}

function writeNotes(notes: Notes, writer: TextWriter): void {
  const filterUnicode = false
  writer.apart('header', notes.getHeaders({includeFooters: false, filterUnicode}))
  writer.apart('footer', notes.getFooters({filterUnicode}))
  writer.apart('footnote', notes.getFootnotes({filterUnicode}))
  writer.apart('footnote', notes.getEndnotes({filterUnicode}))
  writer.apart('comment', notes.getAnnotations({filterUnicode}))
  const boxes = notes.getTextboxes({filterUnicode, includeHeadersAndFooters: false})
  for (const line of boxes.split('\n')) if (line.trim() !== '') writer.line(line)
}
