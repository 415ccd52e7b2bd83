/**
 * The bench of reading: what comes back, what damaged files do, how fast a thousand are read.
 *
 *     npm run bench:files                     all three
 *     npm run bench:files -- --count 2000     fewer damaged files (default 20,000)
 *     npm run bench:files -- --seed 7         others
 *
 * Exit status 1 when anything is not as it must be.
 */
import {parseArgs} from 'node:util'
import {table} from 'table'
import {readDocuments} from '../../src/index.ts'
import {defaultCorpus} from '../inputs.ts'
import {hasOffice, measureFidelity} from './fidelity.ts'
import {fuzz} from './fuzz.ts'
import {makeSeeds} from './seeds.ts'
import {timeThousand} from './speed.ts'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '1'},
  },
})

/** Least shares: characters that come back, and F1 of the layers against those of the text file. */
const leastKept = 0.999
const leastF1 = 0.99
const leastFilesPerSecond = 50
const mostBytes = 1024 * (1 << 20)

const {documents} = await readDocuments(defaultCorpus).collect()
await showFidelity()
await showSpeed()
await showFuzz()

async function showFidelity(): Promise<void> {
  title('What LibreOffice files of the corpus come back as')
  if (!hasOffice()) {
    console.log('soffice is not installed; only the fixtures in test/files are checked.\n')
    return
  }

  const rows = await measureFidelity(documents)
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
  console.log(
    table([
      ['format', 'documents', 'characters kept', 'outline F1', 'metrics F1', 'roles agree'],
      ...rows.map(({format, documents: count, kept, characters, outline, metrics, roles}) => [
        format,
        count,
        `${percent(kept / characters)} (${kept}/${characters})`,
        percent(outline),
        percent(metrics),
        percent(roles),
      ]),
    ]),
  )
  for (const {format, kept, characters, outline, metrics, roles} of rows) {
    if (kept < characters * leastKept) fail(`${format}: characters lost`)
    if (Math.min(outline, metrics, roles) < leastF1) fail(`${format}: layers differ`)
  }
}

async function showSpeed(): Promise<void> {
  title('A thousand mixed files (txt in three encodings, html, md, eml, docx, xlsx)')
  const {files, documents: count, filesPerSecond, peakBytes, wrong} = await timeThousand(documents)
  console.log(
    `${files} files, ${count} documents, ${filesPerSecond.toFixed(0)} files/s, peak ${inMebibytes(peakBytes)} MB with all processes\n`,
  )
  if (wrong.length > 0) fail(`${wrong.length} files came back otherwise, such as ${wrong[0]}`)
  if (filesPerSecond < leastFilesPerSecond) fail(`below ${leastFilesPerSecond} files/s`)
  if (peakBytes > mostBytes) fail(`above ${inMebibytes(mostBytes)} MB`)
}

async function showFuzz(): Promise<void> {
  title('Damaged files')
  const seeds = await makeSeeds(documents)
  const result = await fuzz(seeds, Number(values.count), Number(values.seed), undefined, (done) => {
    console.error(`${done} of ${values.count}`)
  })
  console.log(
    `${result.count} files from ${seeds.length} seeds in ${result.seconds.toFixed(0)} s, peak ${inMebibytes(result.peakBytes)} MB with all processes, slowest ${result.slowest.name} ${result.slowest.seconds.toFixed(1)} s`,
  )
  console.log(table(Object.entries(result.outcomes).toSorted(([, a], [, b]) => b - a)))
  for (const failure of result.failures.slice(0, 20)) fail(failure)
}

function title(text: string): void {
  console.log(`\n${text}\n`)
}

function inMebibytes(bytes: number): number {
  return Math.round(bytes / (1 << 20))
}

function fail(message: string): void {
  console.error(`failed: ${message}`)
  process.exitCode = 1
}
