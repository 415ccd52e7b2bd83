/** `zongjie run`: the whole job at once; both tables on the terminal, all results in one folder. */
import path from 'node:path'
import {analyze} from '../analysis/analyze.ts'
import {mapCorpus} from '../map/map.ts'
import {analysisTable} from '../report/analysis-table.ts'
import {comparisonTable} from '../report/comparison-table.ts'
import {corpusSummary} from '../report/corpus-summary.ts'
import {metricsCsv} from '../report/metrics-csv.ts'
import {compare} from '../similarity/compare.ts'
import {jsonLines, print, writeWhole} from './output.ts'
import {readInputs, type InputCommand} from './read-inputs.ts'

export interface RunCommand extends InputCommand {
  /** Folder of the results. */
  readonly output: string
}

/** Run the command; the number is the exit status. */
export async function runAll(
  inputs: readonly string[],
  {output, ...input}: RunCommand,
): Promise<number> {
  const {documents, status} = await readInputs(inputs, input)
  const analyses = analyze(documents)
  const comparison = compare(documents)
  const texts = new Map(documents.map((document) => [document.id, document.text]))

  await print(`${analysisTable(analyses, comparison)}\n${comparisonTable(comparison, texts)}\n`)
  await print(corpusSummary(analyses, mapCorpus(documents)))

  const files: readonly (readonly [string, Iterable<string>])[] = [
    ['analysis.jsonl', jsonLines(analyses)],
    ['metrics.csv', [metricsCsv(analyses)]],
    ['comparison.json', [`${JSON.stringify(comparison, null, 2)}\n`]],
  ]
  await Promise.all(files.map(([name, pieces]) => writeWhole(path.join(output, name), pieces)))
  await print(`已写入 ${files.map(([name]) => path.join(output, name)).join('、')}\n`)
  return status
}
