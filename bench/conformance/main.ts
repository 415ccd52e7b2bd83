/**
 * Runs the test cases of peers through the public API.
 *
 *     npm run bench:conformance -- DIR [--failures] [--departures]
 *
 * `departures.json` beside this file names the cases whose convention we do not share, by reason;
 * `conventions.ts` finds others of the same reason. They are counted apart, `--departures` lists
 * them. A listed case that passes after all is an error: exit status 1. Exit status 2 when the
 * folder holds no cases.
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
  options: {
    failures: {type: 'boolean', default: false},
    departures: {type: 'boolean', default: false},
  },
})

const departuresPath = path.join(projectRoot, 'bench', 'conformance', 'departures.json')
const listed = JSON.parse(await readFile(departuresPath, 'utf8')) as Readonly<
  Record<string, readonly string[]>
>
const reasons = new Map(
  Object.entries(listed).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)),
)
const files = (await Promise.all(positionals.map(readCases))).flat()
if (files.length === 0) {
  console.error('no *.jsonl cases: npm run bench:conformance -- DIR')
  process.exitCode = 2
}

const departures: (readonly [string, string])[] = []
const rows = files.map(({name, cases}) => {
  let passed = 0
  let departed = 0
  let outside = 0
  for (const entry of cases) {
    const result = judge(entry)
    const reason = reasons.get(entry.id)
    if (result.kind === 'outside') {
      outside++
    } else if (result.kind === 'passed') {
      passed++
      if (reason !== undefined) {
        console.error(`${entry.id} passes, but departures.json lists it`)
        process.exitCode = 1
      }
    } else if (reason !== undefined || result.convention !== null) {
      departed++
      departures.push([entry.id, reason ?? result.convention ?? ''])
    } else if (values.failures) {
      console.log(`${entry.id}  ${entry.input}`)
      console.log(`  expected ${result.expected}, found ${result.found}`)
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

if (values.departures) {
  for (const reason of new Set(departures.map(([, text]) => text))) {
    console.log(`\n${reason}`)
    console.log(`  ${departures.flatMap(([id, text]) => (text === reason ? [id] : [])).join(' ')}`)
  }
}
