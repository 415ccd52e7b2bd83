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
import type {Language} from '../wording/language.ts'
import type {Messages} from '../wording/command/types.ts'
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
  /** Language of files that are handed on; default Chinese. */
  readonly lang?: Language
}

/** Run the command. */
export async function runAnalyze(
  inputs: readonly string[],
  {format, output, keywords, lang = 'zh', ...input}: AnalyzeCommand,
  messages: Messages,
): Promise<void> {
  const {documents} = await readInputs(inputs, messages, input)
  const count = format === 'csv' ? 0 : keywords
  const pieces =
    format === 'table'
      ? tables(documents, analyzeAll(documents, count, messages), output !== undefined, messages)
      : render(analyzeInTurn(documents, count, messages), format, lang)
  if (output !== undefined) await writeWhole(output, pieces)
  // oxlint-disable-next-line no-await-in-loop -- pieces go out in order
  else for (const piece of pieces) await print(piece)
}

function tables(
  documents: readonly Document[],
  analyses: readonly Analysis[],
  toFile: boolean,
  messages: Messages,
): readonly string[] {
  return [
    analysisTable(analyses, compare(documents), tableOptions(messages, toFile)),
    findingLines(analyses, findDisagreements(analyses), messages.language),
  ]
}

function render(
  analyses: Iterable<Analysis>,
  format: Exclude<AnalyzeFormat, 'table'>,
  lang: Language,
): Iterable<string> {
  switch (format) {
    case 'jsonl':
      return jsonPieces(analyses)
    case 'json':
      return jsonList(analyses)
    case 'csv':
      return metricsCsvPieces(analyses, lang)
  }

  return format
}
