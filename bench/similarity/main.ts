/**
 * `npm run bench:similarity -- [--size N] [--style own|stock|both] [--seed N] [--write FILE.jsonl]
 * [--peers] [--exclude-quotations]`: prints recall, precision and spans on synthetic corpora; exit
 * status 1 below a floor.
 */
import {writeFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {compare, type Document} from '../../src/index.ts'
import {makeCorpus, truePairs, type Corpus} from './corpus.ts'
import type {Style} from './documents.ts'
import {makePlan} from './plan.ts'
import {peersTable} from './peers/table.ts'
import {scoreComparison} from './score.ts'
import {sketchingLine} from './sketching.ts'
import {isFit, scoreTable} from './table.ts'

const {values} = parseArgs({
  options: {
    size: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '20'},
    style: {type: 'string', default: 'both'},
    write: {type: 'string'},
    peers: {type: 'boolean', default: false},
    'exclude-quotations': {type: 'boolean', default: false},
  },
})
const styles: readonly Style[] =
  values.style === 'own' ? ['own'] : values.style === 'stock' ? ['stock'] : ['own', 'stock']
const plan = makePlan(Number(values.size), Number(values.seed))

for (const style of styles) {
  const corpus = makeCorpus(plan, style)
  if (values.write === undefined) run(corpus, style)
  else await write(corpus, values.write)
}

function run(corpus: Corpus, style: Style): void {
  const documents = [...makeDocuments(corpus)]
  const begin = performance.now()
  const comparison = compare(documents, {excludeQuotations: values['exclude-quotations']})
  const seconds = (performance.now() - begin) / 1000
  const score = scoreComparison(corpus, comparison)
  const characters = documents.reduce((sum, {text}) => sum + text.length, 0)
  console.log(
    `${documents.length} documents in style ${style}, ${Math.round(characters / documents.length)} characters each: ` +
      `${seconds.toFixed(1)} s, ${Math.round(documents.length / seconds)} documents/s, ` +
      `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
  console.log(scoreTable(score))
  console.log(sketchingLine(documents))
  if (values.peers) console.log(peersTable(corpus))
  if (!isFit(score)) process.exitCode = 1
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
