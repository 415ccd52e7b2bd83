/**
 * Runs the test cases of peers through the public API.
 *
 *     npm run bench:conformance -- DIR [--failures]
 *
 * `departures.json` beside this file names the cases whose convention we do not share, by id, each
 * with its reason; they are counted apart. Exit status 2 when the folder holds no cases.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {drawTable} from '../../src/report/text-table.ts'
import {projectRoot} from '../inputs.ts'
import {readCases} from './cases.ts'
import {judge} from './judge.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {failures: {type: 'boolean', default: false}},
})

const departuresPath = path.join(projectRoot, 'bench', 'conformance', 'departures.json')
const departures = JSON.parse(await readFile(departuresPath, 'utf8')) as Readonly<
  Record<string, string>
>
const files = (await Promise.all(positionals.map(readCases))).flat()
if (files.length === 0) {
  console.error('no *.jsonl cases: npm run bench:conformance -- DIR')
  process.exitCode = 2
}

const rows = files.map(({name, cases}) => {
  const judged = cases.map((entry) => ({entry, outcome: judge(entry)}))
  const outside = judged.filter(({outcome}) => outcome.kind === 'outside').length
  const departed = judged.filter(
    ({entry, outcome}) => outcome.kind === 'failed' && departures[entry.id] !== undefined,
  ).length
  const passed = judged.filter(({outcome}) => outcome.kind === 'passed').length

  if (values.failures) {
    for (const {entry, outcome} of judged) {
      if (outcome.kind !== 'failed' || departures[entry.id] !== undefined) continue
      console.log(`${entry.id}  ${entry.input}`)
      console.log(`  expected ${outcome.expected}, found ${outcome.found}`)
    }
  }

  return {name, passed, shared: cases.length - outside - departed, departed, outside}
})

const total = rows.reduce(
  (sum, row) => ({
    name: 'all',
    passed: sum.passed + row.passed,
    shared: sum.shared + row.shared,
    departed: sum.departed + row.departed,
    outside: sum.outside + row.outside,
  }),
  {name: 'all', passed: 0, shared: 0, departed: 0, outside: 0},
)

if (files.length > 0) {
  console.log(
    drawTable(
      ['cases', 'rate', 'passed', 'of', 'departures', 'outside'].map((title, index) => ({
        title,
        alignment: index === 0 ? 'left' : 'right',
      })),
      [...rows, total].map(({name, passed, shared, departed, outside}) => [
        name,
        shared === 0 ? '–' : (passed / shared).toFixed(3),
        String(passed),
        String(shared),
        String(departed),
        String(outside),
      ]),
    ),
  )
}
