/** PDF files with text: lines rejoined into paragraphs, page numbers and running heads apart. */
import {said} from '../../../wording/results/say.ts'
import type {FileProperties, Remark} from '../../../document/types.ts'
import {ReadProblem} from '../../read-problem.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {makeLines} from './lines.ts'
import {openPdf, readProperties, readRuns, type PdfFile} from './open-pdf.ts'
import {joinParagraphs, joint, type PlacedLine} from './paragraphs.ts'
import {findRunningHeads} from './running-heads.ts'
import type {Page} from './types.ts'

/** Read a PDF file. */
export async function readPdf(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const file = await openPdf(bytes)
  const writer = new TextWriter(limits.maxTextLength)
  const pages = await readPages(file, writer)
  const blank = pages.filter(({lines}) => lines.length === 0).map(({number}) => number)
  if (blank.length === pages.length) {
    throw new ReadProblem('noText', said('file/no-text-layer', {pages: pages.length}))
  }

  const headOf = findRunningHeads(pages)
  const lines: PlacedLine[] = []
  for (const page of pages) {
    for (const line of page.lines) {
      const kind = headOf(page, line)
      if (kind === null) lines.push({...line, page: page.number})
      else writer.apart(kind, line.text)
    }
  }

  for (const paragraph of joinParagraphs(lines)) {
    let previous = ''
    for (const {text, page} of paragraph) {
      writer.piece((previous === '' ? '' : joint(previous, text)) + text, {page})
      previous = text
    }

    writer.endLine()
  }

  const properties = await readProperties(file)
  return {...writer.finish(), ...facts(properties, blank)}
}

async function readPages(file: PdfFile, writer: TextWriter): Promise<readonly Page[]> {
  const pages: Page[] = []
  let known: number | null = null
  for (let number = 1; number <= file.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one page in memory at a time
    const {runs, rotated, width, height} = await readRuns(file, number)
    writer.apart('chrome', rotated.join(''))
    const {lines, gutter} = makeLines(runs, width, known)
    known = gutter ?? known
    pages.push({number, width, height, lines})
  }

  return pages
}

function facts(
  properties: FileProperties | undefined,
  blank: readonly number[],
): Pick<Extracted, 'properties' | 'remarks'> {
  const remarks: readonly Remark[] =
    blank.length === 0
      ? []
      : [said('pdf/pages-without-text', {pages: blank.slice(0, 20).map(String)})]
  return {
    ...(properties === undefined ? {} : {properties}),
    ...(remarks.length === 0 ? {} : {remarks}),
  }
}
