/** `zongjie analyze`: one analysis a document, as a table, JSON lines or a CSV of metrics. */
import type {Analysis} from '../analysis/types.ts'
import type {Document} from '../document/types.ts'
import {findDisagreements} from '../findings/disagreements.ts'
import {analysisTable} from '../report/analysis-table.ts'
import {findingLines} from '../report/finding-lines.ts'
import {metricsCsvPieces} from '../report/metrics-csv.ts'
import {compare} from '../similarity/compare.ts'
import {analyzeAll, analyzeInTurn} from './gather.ts'
import {jsonList, jsonPieces} from './json.ts'
import type {Messages} from './messages.ts'
import {print, writeWhole} from './output.ts'
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
  const count = format === 'csv' ? 0 : keywords
  const pieces =
    format === 'table'
      ? tables(documents, analyzeAll(documents, count, messages), output !== undefined)
      : render(analyzeInTurn(documents, count, messages), format)
  if (output !== undefined) await writeWhole(output, pieces)
  // oxlint-disable-next-line no-await-in-loop -- pieces go out in order
  else for (const piece of pieces) await print(piece)
}

function tables(
  documents: readonly Document[],
  analyses: readonly Analysis[],
  toFile: boolean,
): readonly string[] {
  return [
    analysisTable(analyses, compare(documents), toFile ? {} : tableOptions()),
    findingLines(analyses, findDisagreements(analyses)),
  ]
}

function render(
  analyses: Iterable<Analysis>,
  format: Exclude<AnalyzeFormat, 'table'>,
): Iterable<string> {
  switch (format) {
    case 'jsonl':
      return jsonPieces(analyses)
    case 'json':
      return jsonList(analyses)
    case 'csv':
      return metricsCsvPieces(analyses)
  }

  return format
}
