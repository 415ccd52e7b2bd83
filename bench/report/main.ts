/**
 * `npm run bench:report -- [--size N]`: how long the report of a large collection takes to write
 * and to open, and whether a table of it sorts right. The documents come from the generator of the
 * similarity bench. Exit status 1 over a limit; without Chromium the opening is left out.
 */
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {chromium} from 'playwright-core'
import {analyze, compare, renderReportFiles, type ReportData} from '../../src/index.ts'
import {makeCorpus} from '../similarity/corpus.ts'
import {makePlan} from '../similarity/plan.ts'

/** Limits in seconds, as the project promises them for 1,000 documents. */
const writeLimit = 20
const openLimit = 3

/** What a person takes for immediate, in seconds; on a busy machine. */
const answerLimit = 1

const seed = 20
const executable = '/usr/bin/chromium'
const {values} = parseArgs({options: {size: {type: 'string', default: '1000'}}})

const corpus = makeCorpus(makePlan(Number(values.size), seed), 'stock')
const documents = Array.from({length: corpus.plan.size}, (_, index) => corpus.document(index))
const data: ReportData = {
  analyses: analyze(documents, {keywordCount: 0}),
  comparison: compare(documents),
}
const metricCount = data.analyses.reduce((sum, {metrics}) => sum + metrics.length, 0)
const folder = await mkdtemp(path.join(tmpdir(), 'zongjie-bench-report-'))

try {
  await writeReport()
  if (existsSync(executable)) await openReport()
  else console.log('open: left out, there is no /usr/bin/chromium')
} finally {
  await rm(folder, {recursive: true, force: true})
}

async function writeReport(): Promise<void> {
  let bytes = 0
  let files = 0
  const before = process.cpuUsage()
  const seconds = await time(async () => {
    for (const {path: name, content} of renderReportFiles(data)) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), {recursive: true})
      await writeFile(file, content)
      bytes += Buffer.byteLength(content)
      files++
    }
  })
  // Of our own processor time: the clock would measure what else the machine does.
  const {user, system} = process.cpuUsage(before)
  say('write', (user + system) / 1e6, writeLimit)
  console.log(`write, by the clock: ${seconds.toFixed(2)} s`)
  console.log(
    `${documents.length} documents, ${data.comparison.pairs.length} pairs, ${metricCount} metrics: ` +
      `${files} files, ${(bytes / 1e6).toFixed(0)} MB`,
  )
}

async function openReport(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: executable,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    for (const name of ['index.html', 'metrics.html', 'problems.html']) {
      const seconds = await time(() => page.goto(`file://${folder}/${name}`))
      say(`open ${name}`, seconds, openLimit)
    }

    await page.goto(`file://${folder}/metrics.html`)
    const sorted = await page.evaluate<{seconds: number; shown: readonly number[]}>(`(() => {
      const button = [...document.querySelectorAll('#metrics th.number button')][0]
      const begin = performance.now()
      button.click()
      document.body.offsetHeight
      const seconds = (performance.now() - begin) / 1000
      const cells = [...document.querySelectorAll('#metrics tbody tr td.number')]
      return {seconds, shown: cells.map((cell) => Number(cell.dataset.sort))}
    })()`)
    const isSorted = sorted.shown.every(
      (each, index) => index === 0 || each <= (sorted.shown[index - 1] ?? 0),
    )
    if (!isSorted || sorted.shown.length === 0) fail('the metrics are not sorted by value')
    say('sort all metrics', sorted.seconds, answerLimit)
  } finally {
    await browser.close()
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

function say(what: string, seconds: number, limit: number): void {
  console.log(`${what}: ${seconds.toFixed(2)} s (limit ${limit} s)`)
  if (seconds > limit) fail(`${what} takes longer than ${limit} s`)
}

function fail(why: string): void {
  console.error(`bench:report: ${why}`)
  process.exitCode = 1
}
