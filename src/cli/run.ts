/** `zongjie run`: the whole job at once; both tables on the terminal, all results in one folder. */
import path from 'node:path'
import {analyze} from '../analysis/analyze.ts'
import {findDisagreements} from '../findings/disagreements.ts'
import {mapCorpus} from '../map/map.ts'
import {analysisTable} from '../report/analysis-table.ts'
import {comparisonTable} from '../report/comparison-table.ts'
import {corpusSummary} from '../report/corpus-summary.ts'
import {findingLines} from '../report/finding-lines.ts'
import {metricsCsv} from '../report/metrics-csv.ts'
import {compareParallel} from '../similarity/compare-parallel.ts'
import {comparisonJson} from './comparison-json.ts'
import {jsonLines, print, writeWhole} from './output.ts'
import {readInputs} from './read-inputs.ts'

/** Run the command. */
export async function runAll(
  inputs: readonly string[],
  {output}: {readonly output: string},
): Promise<void> {
  const documents = await readInputs(inputs)
  const analyses = analyze(documents)
  const comparison = await compareParallel(documents)
  const texts = new Map(documents.map((document) => [document.id, document.text]))

  await print(`${analysisTable(analyses, comparison)}\n${comparisonTable(comparison, texts)}\n`)
  await print(findingLines(analyses, findDisagreements(analyses)))
  await print(corpusSummary(analyses, mapCorpus(documents)))

  const files: readonly (readonly [string, Iterable<string>])[] = [
    ['analysis.jsonl', jsonLines(analyses)],
    ['metrics.csv', [metricsCsv(analyses)]],
    ['comparison.json', comparisonJson(comparison)],
  ]
  await Promise.all(files.map(([name, pieces]) => writeWhole(path.join(output, name), pieces)))
  await print(`已写入 ${files.map(([name]) => path.join(output, name)).join('、')}\n`)
}
