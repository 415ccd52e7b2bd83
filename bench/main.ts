/**
 * The bench: what a collection holds, how right the stages are, how fast they run.
 *
 *     npm run bench                      the project's corpus
 *     npm run bench -- DIR|FILE…         documents of one's own
 *     npm run bench -- --no-speed DIR    without the timings
 *
 * Exit status 1 when a stage gave a wrong answer where its speed was to be taken.
 */
import {execFileSync} from 'node:child_process'
import os from 'node:os'
import {parseArgs} from 'node:util'
import {analyze, compare, InputError, readDocuments, type Document} from '../src/index.ts'
import {readFactCases} from './accuracy/fact-gold.ts'
import {factTables, scoreFacts} from './accuracy/facts.ts'
import {readGold} from './accuracy/gold.ts'
import {listMistakes, scoreAll} from './accuracy/score.ts'
import {accuracyTables, mistakesTable} from './accuracy/tables.ts'
import {coverageTable} from './collection/coverage.ts'
import {frequentTable} from './collection/frequent.ts'
import {similarityTable} from './collection/similarity.ts'
import {statisticsTable} from './collection/statistics.ts'
import {defaultCorpus, defaultGold} from './inputs.ts'
import {makeContests} from './speed/contests.ts'
import {checkLinearity} from './speed/linearity.ts'
import {timeContests} from './speed/table.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    gold: {type: 'string', default: defaultGold},
    mistakes: {type: 'boolean', default: false},
    speed: {type: 'boolean', default: true},
  },
  allowNegative: true,
})

try {
  await run(positionals.length === 0 ? [defaultCorpus] : positionals)
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function run(inputs: readonly string[]): Promise<void> {
  const {documents, skipped} = await readDocuments(inputs).collect()
  for (const {path, reason} of skipped) console.error(`${path}: ${reason}`)
  if (documents.every(({text}) => text.trim() === '')) {
    console.error(`no text in ${inputs.join(', ')}`)
    process.exitCode = 2
    return
  }

  console.log(machine())
  showCollection(documents)
  await showAccuracy(documents)
  if (values.speed) await showSpeed(documents)
}

function showCollection(documents: readonly Document[]): void {
  const analyses = analyze(documents, {keywordCount: 0})
  title('The collection')
  console.log(statisticsTable(analyses))
  title('Roles: documents that have one, and its share of all characters')
  console.log(coverageTable(analyses))
  title('Most frequent units and subjects')
  console.log(frequentTable(analyses))
  title('Similarity: share of the row’s document that stands in the column’s, in %')
  console.log(similarityTable(compare(documents)))
}

async function showAccuracy(documents: readonly Document[]): Promise<void> {
  const accuracy = scoreAll(await readGold(values.gold), documents)
  title('Accuracy against the gold')
  if (accuracy.documents.length === 0) {
    console.log('None of these documents is annotated.\n')
    return
  }

  console.log(accuracyTables(accuracy))
  if (values.gold === defaultGold) {
    console.log('Facts of the annotated documents.\n')
    console.log(factTables(scoreFacts(await readFactCases()), values.mistakes))
  }

  if (values.mistakes) console.log(mistakesTable(listMistakes(accuracy)))
}

async function showSpeed(documents: readonly Document[]): Promise<void> {
  const {table, faults} = timeContests(await makeContests(documents))
  title('Speed: medians, each stage beside a baseline on the same text; answers checked first')
  console.log(table)
  for (const fault of faults) {
    console.error(`wrong answer, no speed: ${fault}`)
    process.exitCode = 1
  }

  const linearity = checkLinearity()
  title(
    'Linearity: time for four times the text over four times the time; 1 is linear, 4 quadratic',
  )
  console.log(linearity.table)
  for (const fault of linearity.faults) {
    console.error(fault)
    process.exitCode = 1
  }
}

function title(words: string): void {
  console.log(`## ${words}\n`)
}

/** What a record needs: day, commit, processor, Node. */
function machine(): string {
  const day = new Date().toISOString().slice(0, 10)
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor'
  return `${day}, commit ${commit()}, ${cpu}, Node ${process.versions.node}\n`
}

function commit(): string {
  try {
    const options = {cwd: import.meta.dirname, stdio: 'pipe', encoding: 'utf8'} as const
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], options).trim()
  } catch {
    return 'unknown'
  }
}
