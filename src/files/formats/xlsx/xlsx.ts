/** Spreadsheets (OOXML): every sheet's rows as lines, cells parted by tabs, as shown. */
import {said} from '../../../wording/results/say.ts'
import {ReadProblem} from '../../read-problem.ts'
import {readProperties} from '../docx/properties.ts'
import {openPackage} from '../package/package.ts'
import {TextWriter} from '../text-writer.ts'
import type {ExtractContext, Extracted} from '../types.ts'
import {readCellFormats} from './cell-formats.ts'
import {readSharedStrings} from './shared-strings.ts'
import {readSheet} from './sheet.ts'
import {readWorkbook} from './workbook.ts'

/** Read an xlsx file. */
export async function readXlsx(bytes: Uint8Array, {limits}: ExtractContext): Promise<Extracted> {
  const file = await openPackage(bytes, limits)
  const {sheets, startsIn1904} = await readWorkbook(file)
  if (sheets.length === 0) throw new ReadProblem('damaged', said('file/no-body', {format: 'xlsx'}))

  const strings = await readSharedStrings(file, limits.maxTextLength)
  const formats = await readCellFormats(file)
  const writer = new TextWriter(limits.maxTextLength)

  for (const {name, part, isHidden} of sheets) {
    const chunks = file.stream(part)
    if (chunks === null) continue
    // A hidden sheet is not what the reader of the original sees.
    const hidden: string[] = []
    // oxlint-disable-next-line no-await-in-loop -- sheets share one guard, one after the other
    await readSheet(chunks, {strings, formats, startsIn1904}, (text, row) => {
      if (isHidden) hidden.push(text)
      else writer.line(text, {sheet: name, row})
    })
    if (isHidden) writer.apart('hidden', hidden.join('\n'))
  }

  const properties = await readProperties(file)
  return {...writer.finish(), ...(properties === undefined ? {} : {properties})}
}
