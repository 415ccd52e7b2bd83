/** `zongjie run`: the whole job at once; tables on the terminal, all results and the report in a folder. */
import path from 'node:path'
import {analysisTable} from '../report/analysis-table.ts'
import {comparisonTable} from '../report/comparison-table.ts'
import {corpusSummary} from '../report/corpus-summary.ts'
import {findingLines} from '../report/finding-lines.ts'
import type {ReportLanguage} from '../report/html/types.ts'
import {metricsCsv} from '../report/metrics-csv.ts'
import {printable} from '../report/printable.ts'
import {comparisonJson} from './comparison-json.ts'
import {gather} from './gather.ts'
import type {Messages} from '../wording/command/types.ts'
import {jsonLines, print, writeWhole} from './output.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'
import {writeReport} from './report.ts'
import {tableOptions} from './terminal.ts'

export interface RunCommand extends InputCommand {
  /** Folder of the results. */
  readonly output: string
  readonly lang?: ReportLanguage
}

/** Run the command. */
export async function runAll(
  inputs: readonly string[],
  {output, lang, ...input}: RunCommand,
  messages: Messages,
): Promise<void> {
  const {documents, skipped} = await readInputs(inputs, messages, input)
  const data = await gather(documents, skipped, {}, messages)
  const {analyses, comparison, map, findings = []} = data
  const texts = new Map(documents.map((document) => [document.id, document.text]))

  const look = tableOptions(messages)
  await print(
    `${analysisTable(analyses, comparison, look)}\n${comparisonTable(comparison, texts, look)}\n`,
  )
  await print(findingLines(analyses, findings, messages.language))
  if (map !== undefined) await print(corpusSummary(analyses, map, messages.language))

  const files: readonly (readonly [string, Iterable<string>])[] = [
    ['analysis.jsonl', jsonLines(analyses)],
    ['metrics.csv', [metricsCsv(analyses, lang)]],
    ['comparison.json', comparisonJson(comparison)],
  ]
  await Promise.all(files.map(([name, pieces]) => writeWhole(path.join(output, name), pieces)))
  const command = {output: path.join(output, 'report'), ...(lang === undefined ? {} : {lang})}
  const reports = await writeReport(data, command, messages)
  const written = [...files.map(([name]) => path.join(output, name)), ...reports]
  await print(`${printable(messages.written(written))}\n`)
}
