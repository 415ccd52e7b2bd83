/** `zongjie analyze`: one analysis a document, as a table, JSON lines or a CSV of metrics. */
import type {Analysis} from '../analysis/types.ts'
import type {Document} from '../document/types.ts'
import {findDisagreements} from '../findings/disagreements.ts'
import {analysisTable} from '../report/analysis-table.ts'
import {findingLines} from '../report/finding-lines.ts'
import {metricsCsv} from '../report/metrics-csv.ts'
import {compare} from '../similarity/compare.ts'
import {analyzeAll} from './gather.ts'
import type {Messages} from './messages.ts'
import {jsonLines, print, writeWhole} from './output.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'
import {tableOptions} from './terminal.ts'

export const analyzeFormats = ['table', 'jsonl', 'json', 'csv'] as const

export type AnalyzeFormat = (typeof analyzeFormats)[number]

export interface AnalyzeCommand extends InputCommand {
  readonly format: AnalyzeFormat
  /** A file to write instead of standard output. */
  readonly output?: string
  readonly keywords: number
}

/** Run the command. */
export async function runAnalyze(
  inputs: readonly string[],
  {format, output, keywords, ...input}: AnalyzeCommand,
  messages: Messages,
): Promise<void> {
  const {documents} = await readInputs(inputs, messages, input)
  const analyses = analyzeAll(documents, format === 'csv' ? 0 : keywords, messages)

  const pieces = render(documents, analyses, format, output !== undefined)
  if (output !== undefined) await writeWhole(output, pieces)
  // oxlint-disable-next-line no-await-in-loop -- pieces go out in order
  else for (const piece of pieces) await print(piece)
}

function render(
  documents: readonly Document[],
  analyses: readonly Analysis[],
  format: AnalyzeFormat,
  toFile: boolean,
): Iterable<string> {
  switch (format) {
    case 'jsonl':
      return jsonLines(analyses)
    case 'json':
      return [`${JSON.stringify(analyses, null, 2)}\n`]
    case 'csv':
      return [metricsCsv(analyses)]
    case 'table':
      return [
        analysisTable(analyses, compare(documents), toFile ? {} : tableOptions()),
        findingLines(analyses, findDisagreements(analyses)),
      ]
  }

  return format
}
