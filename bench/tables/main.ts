/** Remakes the generated tables, or with `--check` says which of them are stale (exit status 1). */
import {readFile, writeFile} from 'node:fs/promises'
import {makeConfusablesTable} from './confusables.ts'
import {makeLexicon} from './lexicon.ts'
import {makeNameCharacters} from './name-characters.ts'
import {makePlaceStems} from './place-stems.ts'
import {makeRegionsTable} from './regions.ts'
import {makeReportAssets} from './report-assets.ts'
import {makeSampling} from './sampling.ts'
import {makeStockTable} from './stock.ts'
import {makeSubjectModel} from './subject/table.ts'
import {makeSynonymsTable} from './synonyms.ts'
import {makeTraditionalTable} from './traditional.ts'
import {makeUnitsTable} from './units.ts'

const isCheck = process.argv.includes('--check')
const wordnetAt = process.argv.indexOf('--wordnet')
const wordnet = wordnetAt === -1 ? undefined : process.argv[wordnetAt + 1]
const divisionsAt = process.argv.indexOf('--divisions')
const divisions = divisionsAt === -1 ? undefined : process.argv[divisionsAt + 1]
let stale = 0

for (const file of [
  await makeTraditionalTable(),
  await makeUnitsTable(),
  await makeLexicon(),
  await makeNameCharacters(),
  await makeSubjectModel(isCheck),
  await makeStockTable(),
  await makeSampling(),
  await makeConfusablesTable(),
  await makeReportAssets(),
  await makeRegionsTable(),
  ...(divisions === undefined ? [] : [await makePlaceStems(divisions)]),
  ...(wordnet === undefined ? [] : [await makeSynonymsTable(wordnet)]),
]) {
  const current = await readFile(file.path, 'utf8').catch(() => '')
  if (current === file.content) {
    console.log(`${file.path} is fresh`)
  } else if (isCheck) {
    console.error(`${file.path} is stale; run npm run tables`)
    stale++
  } else {
    await writeFile(file.path, file.content)
    console.log(`${file.path} written`)
  }
}

if (stale > 0) process.exitCode = 1
