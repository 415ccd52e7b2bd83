/**
 * Scores the stages against gold annotations.
 *
 *     node out/build/bench/accuracy/main.js [--floors] [--mistakes] [--gold DIR] [--corpus FILE…]
 *
 * With `--floors` it exits with status 1 and a line for each floor that is missed.
 */
import {parseArgs} from 'node:util'
import {readDocuments} from '../../src/index.ts'
import {
  defaultCorpus,
  defaultGold,
  outlineCorpus,
  outlineGold,
  structureCorpus,
  structureGold,
} from '../inputs.ts'
import {readTrainingDocuments} from '../training/documents.ts'
import {scoreInFolds} from '../training/scores.ts'
import {checkFloors, checkHeldOutFloors, checkMadeFloors} from './check-floors.ts'
import {readFactCases} from './fact-gold.ts'
import {checkFacts, factTables, scoreFacts} from './facts.ts'
import {readGold} from './gold.ts'
import {listMistakes, scoreAll, type Accuracy} from './score.ts'
import {accuracyTables, checksTable, mistakesTable} from './tables.ts'

const {values} = parseArgs({
  options: {
    floors: {type: 'boolean', default: false},
    mistakes: {type: 'boolean', default: false},
    gold: {type: 'string', default: defaultGold},
    corpus: {type: 'string', multiple: true, default: [defaultCorpus]},
  },
})

const golds = await readGold(values.gold)
const {documents} = await readDocuments(values.corpus).collect()
const accuracy = scoreAll(golds, documents)

console.log(accuracyTables(accuracy))
if (values.mistakes) console.log(mistakesTable(listMistakes(accuracy)))

// Facts belong to the documents of the project, whatever else is scored.
const factScore = values.gold === defaultGold ? scoreFacts(await readFactCases()) : null
if (factScore !== null) {
  console.log('Facts, each once a document; names that are arguable are left out on both sides.\n')
  console.log(factTables(factScore, values.mistakes))
}

if (values.floors) {
  const checks = [
    ...checkFloors(accuracy, documents),
    ...(await checkMade()),
    ...(factScore === null ? [] : checkFacts(factScore)),
    ...(await checkLearned()),
  ]
  console.log(checksTable(checks))
  for (const {name, found, isMet} of checks) {
    if (isMet) continue
    console.error(`floor missed: ${name}, found ${found}`)
    process.exitCode = 1
  }
}

/** The floors of the documents made for the project, which belong to its own gold. */
async function checkMade(): Promise<ReturnType<typeof checkMadeFloors>> {
  if (values.gold !== defaultGold) return []
  const score = async (gold: string, corpus: string): Promise<Accuracy> =>
    scoreAll(await readGold(gold), (await readDocuments([corpus]).collect()).documents)
  return [
    ...checkMadeFloors('structure', await score(structureGold, structureCorpus)),
    ...checkMadeFloors('outline', await score(outlineGold, outlineCorpus)),
  ]
}

/** The floors of the learned weights, on documents that they have not seen. */
async function checkLearned(): Promise<ReturnType<typeof checkHeldOutFloors>> {
  if (values.gold !== defaultGold) return []
  return checkHeldOutFloors(scoreInFolds(await readTrainingDocuments()))
}
