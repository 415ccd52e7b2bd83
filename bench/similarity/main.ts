/**
 * `npm run bench:similarity -- [--size N] [--style own|stock|both] [--seed N] [--threads N] [--stream]
 * [--peers] [--lookup] [--growth] [--exclude-quotations] [--write FILE.jsonl]`: prints recall, precision and
 * spans on synthetic corpora; exit status 1 below a floor.
 */
import {writeFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {compareLazily, compareStream, type Document, type Pair} from '../../src/index.ts'
import {makeCorpus, truePairs, type Corpus} from './corpus.ts'
import type {Style} from './documents.ts'
import {growthLine} from './growth.ts'
import {measureLookups} from './lookup.ts'
import {peersTable} from './peers/table.ts'
import {makePlan} from './plan.ts'
import {scoreComparison, type JudgedComparison} from './score.ts'
import {sketchingLine} from './sketching.ts'
import {isFit, scoreTable} from './table.ts'

const {values} = parseArgs({
  options: {
    size: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '20'},
    style: {type: 'string', default: 'both'},
    threads: {type: 'string', default: '2'},
    stream: {type: 'boolean', default: false},
    peers: {type: 'boolean', default: false},
    lookup: {type: 'boolean', default: false},
    growth: {type: 'boolean', default: false},
    'exclude-quotations': {type: 'boolean', default: false},
    write: {type: 'string'},
  },
})
const styles: readonly Style[] =
  values.style === 'own' ? ['own'] : values.style === 'stock' ? ['stock'] : ['own', 'stock']
const plan = makePlan(Number(values.size), Number(values.seed))
const options = {
  threads: Number(values.threads),
  excludeQuotations: values['exclude-quotations'],
}

for (const style of styles) {
  const corpus = makeCorpus(plan, style)
  if (values.write === undefined) await run(corpus, style)
  else await write(corpus, values.write)
}

async function run(corpus: Corpus, style: Style): Promise<void> {
  console.log(`${plan.size} documents in style ${style}, ${options.threads} threads`)
  const comparison = values.stream ? await runStream(corpus) : await runWhole(corpus)
  const score = scoreComparison(corpus, comparison)
  console.log(scoreTable(score))
  if (values.growth) console.log(await growthLine(corpus, style, options))
  if (values.lookup) {
    const {line, isFit: isFound} = measureLookups(corpus)
    console.log(line)
    if (!isFound) process.exitCode = 1
  }

  if (values.peers) console.log(await peersTable(corpus, options.threads))
  if (!isFit(score)) process.exitCode = 1
}

/** All documents in memory before the clock runs. */
async function runWhole(corpus: Corpus): Promise<JudgedComparison> {
  const documents = [...makeDocuments(corpus)]
  const characters = documents.reduce((sum, {text}) => sum + text.length, 0)
  const before = memory()
  const begin = performance.now()
  const start = process.cpuUsage()
  const comparison = await compareLazily(documents, options)
  const seconds = (performance.now() - begin) / 1000
  const working = processorSeconds(start)
  const after = memory()
  const rendered = performance.now()
  const renderStart = process.cpuUsage()
  // Rendered once: what is not claimed is counted and dropped.
  let count = 0
  const claimed: Pair[] = []
  for (const pair of comparison.pairs) {
    count += pair.passages.length
    if (pair.verdict !== 'boilerplate') claimed.push(pair)
  }

  const rendering = (performance.now() - rendered) / 1000
  const renderWorking = processorSeconds(renderStart)
  console.log(
    `${Math.round(characters / documents.length)} characters each, compared in ${seconds.toFixed(1)} s ` +
      `(${working.toFixed(1)} s of processor, ${Math.round(documents.length / seconds)} documents/s), then ${comparison.pairCount} pairs with ` +
      `${count} passages and their evidence put into words in ${rendering.toFixed(1)} s ` +
      `(${renderWorking.toFixed(1)} s of processor); ` +
      `peak memory ${after} MB, ${before} MB before comparing`,
  )
  console.log(sketchingLine(documents))
  return {pairs: claimed, groups: comparison.groups}
}

/** Documents are made while they are compared, twice, which is timed apart. */
async function runStream(corpus: Corpus): Promise<JudgedComparison> {
  let characters = 0
  let making = 0
  const open = function* (): Generator<Document> {
    for (let number = 0; number < corpus.plan.size; number++) {
      const start = performance.now()
      const document = corpus.document(number)
      making += (performance.now() - start) / 1000
      characters += document.text.length
      yield document
    }
  }

  const begin = performance.now()
  const comparison = await compareStream(open, options)
  const seconds = (performance.now() - begin) / 1000
  console.log(
    `${Math.round(characters / corpus.plan.size / 2)} characters each, streamed and compared in ${seconds.toFixed(1)} s, ` +
      `of which making the documents twice took ${making.toFixed(1)} s; ` +
      `${comparison.pairCount} pairs; peak memory ${memory()} MB`,
  )
  return comparison
}

/** Of all threads: what a busy machine leaves nearly as it is. */
function processorSeconds(since: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(since)
  return (user + system) / 1e6
}

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

/**
 * The documents, made on the fly.
 *
 * @yields One document.
 */
function* makeDocuments(corpus: Corpus): Generator<Document> {
  for (let number = 0; number < corpus.plan.size; number++) yield corpus.document(number)
}

/** Write the documents as JSON lines, and the true pairs beside them. */
async function write(corpus: Corpus, file: string): Promise<void> {
  const lines = function* (): Generator<string> {
    for (const {id, title, text} of makeDocuments(corpus)) {
      yield `${JSON.stringify({id, title, text})}\n`
    }
  }

  await writeFile(file, lines())
  const truth = [...truePairs(corpus.plan)].flatMap(([disguise, pairs]) =>
    pairs.map(([a, b]) => `${JSON.stringify({a: corpus.idOf(a), b: corpus.idOf(b), disguise})}\n`),
  )
  await writeFile(`${file}.truth`, truth)
}
