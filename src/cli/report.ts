/** `zongjie report`: the audit report as one HTML file or a folder of them, and a workbook. */
import path from 'node:path'
import {isLargeReport, renderReport, renderReportFiles} from '../report/html/render.ts'
import type {ReportData, ReportLanguage, ReportOptions} from '../report/html/types.ts'
import {printable} from '../report/printable.ts'
import {writeWorkbook} from '../report/xlsx/workbook.ts'
import {gather} from './gather.ts'
import type {Messages} from '../wording/command/types.ts'
import {print, writeWhole} from './output.ts'
import {readExcluded, readInputs, type InputCommand} from './read-inputs.ts'
import {during, startProgress} from './terminal.ts'

export const reportPages = ['file', 'folder'] as const

export interface ReportCommand extends InputCommand {
  /** `out/report`: `out/report.html`, or `out/report/index.html` of a folder. */
  readonly output: string
  readonly title?: string
  readonly lang?: ReportLanguage
  readonly xlsx?: boolean
  readonly pages?: (typeof reportPages)[number]
  readonly minPassage?: number
  /** Files with what everyone was given, or with passages to leave out. */
  readonly exclude?: readonly string[]
  /** Whether quotations and titles are left out. */
  readonly excludeQuotations?: boolean
}

/** Run the command. */
export async function runReport(
  inputs: readonly string[],
  command: ReportCommand,
  messages: Messages,
): Promise<void> {
  const {documents, skipped} = await readInputs(inputs, messages, command)
  const {minPassage, exclude = [], excludeQuotations = false} = command
  const options = {
    stock: await readExcluded(exclude, messages),
    excludeQuotations,
    ...(minPassage === undefined ? {} : {minPassage}),
  }
  const data = await gather(documents, skipped, options, messages)
  const written = await writeReport(data, command, messages)
  await print(`${printable(messages.written(written))}\n`)
}

/** Write the report; the answer is the files to open. */
export async function writeReport(
  data: ReportData,
  {output, title, lang, xlsx, pages}: ReportCommand,
  messages: Messages,
): Promise<readonly string[]> {
  const options: ReportOptions = {
    ...(title === undefined ? {} : {title}),
    ...(lang === undefined ? {} : {lang}),
  }
  const base = output.replace(/\.html?$/iu, '')
  const isFolder = pages === undefined ? isLargeReport(data) : pages === 'folder'
  const written: string[] = []

  if (isFolder) {
    const progress = startProgress(messages.stages.write, data.analyses.length, messages)
    let done = 0
    for (const file of renderReportFiles(data, options)) {
      // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
      await writeWhole(path.join(base, file.path), [file.content])
      progress.step(++done)
    }

    progress.stop()
    written.push(path.join(base, 'index.html'))
  } else {
    const page = await during(messages.stages.write, () => renderReport(data, options))
    await writeWhole(`${base}.html`, [page])
    written.push(`${base}.html`)
  }

  if (xlsx === true) {
    const book = await during(messages.stages.write, async () => writeWorkbook(data, options))
    await writeWhole(`${base}.xlsx`, [book])
    written.push(`${base}.xlsx`)
  }

  return written
}
