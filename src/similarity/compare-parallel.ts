/** Comparing beside other work: on several threads, with progress, and able to stop. */
import type {Document} from '../document/types.ts'
import {beginRendering, checkDocuments, withExclusions} from './compare.ts'
import {makeCodeStore} from './collection/code-store.ts'
import {makeGrowingNumbers} from './collection/growing.ts'
import {readOptions, type CompareOptions, type Settings} from './options.ts'
import {sketchStream} from './parallel/sketch-stream.ts'
import {readThreads, withRunner, type Runner, type RunOptions} from './parallel/run-parallel.ts'
import {makeFastWriter} from './parallel/unit-writer.ts'
import {beginComparison, noLabel, type Label, type LazyComparison} from './rendering/comparison.ts'
import {makePlan, samplingRate, usualRate} from './search/plan.ts'
import {decide, type Found} from './search/decide.ts'
import {measure} from './search/measure.ts'
import {propose, sketchTexts, totalLength} from './search/propose.ts'
import {excludedTexts} from './stock/quotations.ts'
import type {Comparison} from './types.ts'

export type {Progress} from './parallel/run-parallel.ts'
export type {LazyComparison} from './rendering/comparison.ts'

/** Options of a comparison that goes on beside other work. */
export interface ParallelOptions extends CompareOptions, RunOptions {}

/** Code units below which starting threads takes longer than they save. */
const smallLength = 1_000_000

/**
 * Compare documents with one another on several threads; the result is that of `compare`.
 *
 * Rejects with the signal's reason when it is aborted, and with a `TypeError` or `RangeError` when
 * documents or options are not what they should be.
 */
export async function compareParallel(
  documents: readonly Document[],
  options: ParallelOptions = {},
): Promise<Comparison> {
  const {pairs, documents: shares, clusters, groups} = await compareLazily(documents, options)
  return {documents: shares, pairs: [...pairs], clusters, groups}
}

/** As `compareParallel`, with pairs that are put into words only when they are read. */
export async function compareLazily(
  documents: readonly Document[],
  options: ParallelOptions = {},
): Promise<LazyComparison> {
  const checked = readOptions(options)
  const threads = readThreads(options)
  checkDocuments(documents)
  options.signal?.throwIfAborted()
  const texts = documents.map(({text}) => text)
  const length = totalLength(texts)
  // Threads take a while to start, and go on from there.
  const used = length < smallLength ? 1 : threads
  return await withRunner(used, options, async (runner) => {
    const {run} = runner
    const settings = withExclusions(checked, texts)
    const plan = makePlan(texts.length, settings, samplingRate(length))
    const {table, blocks} = await run(sketchTexts(texts, plan.rate, makeFastWriter))
    const proposal = await run(propose(blocks, plan))
    const found = await run(decide(proposal, table, plan.rate, settings))
    return await renderBeside(runner, used, found, table.lengthOf, () =>
      beginRendering(documents, table, found, settings),
    )
  })
}

/** Opens a collection from its beginning; called twice, and must give the same documents. */
export type OpenDocuments = () => Iterable<Document> | AsyncIterable<Document>

/**
 * Compare a collection that does not fit in memory.
 *
 * The collection is read twice: once for sketches, 1.2 KB a document of 1,200 characters, and once
 * for the texts of those documents that share something with another, which stay in memory.
 * One shingle in eight is kept whatever the size, so a single shared sentence is found less surely
 * than by `compare` on a small collection.
 *
 * Rejects as `compareParallel` does, and with whatever reading the documents throws.
 */
export async function compareStream(
  open: OpenDocuments,
  options: ParallelOptions = {},
): Promise<LazyComparison> {
  const checked = readOptions(options)
  const threads = readThreads(options)
  const excluded = new Set(checked.stock)
  const labels: Label[] = []
  const units = makeGrowingNumbers()
  const read = async function* (): AsyncGenerator<string> {
    for await (const document of open()) {
      checkDocuments([document])
      const {id, title, source, text} = document
      labels.push({id, title, source})
      units.push(text.length)
      for (const quotation of excludedTexts({...checked, stock: []}, [text])) {
        excluded.add(quotation)
      }

      yield text
    }
  }

  const {blocks, lengths, symbols} = await sketchStream(read(), threads, options)
  const settings: Settings = {...checked, stock: [...excluded]}
  const rate = Math.max(usualRate, samplingRate(symbols))
  const plan = makePlan(labels.length, settings, rate)
  // Threads of its own for each stage: they hold on to what they made until they end.
  const proposal = await withRunner(threads, options, ({run}) =>
    run(propose(blocks, plan, usualRate)),
  )
  const isWanted = new Uint8Array(labels.length)
  for (const index of proposal.pairs) isWanted[index] = 1

  const store = makeCodeStore(labels.length)
  const kept = new Map<number, string>()
  let index = 0
  for await (const {text} of open()) {
    options.signal?.throwIfAborted()
    if (isWanted[index] === 1) {
      store.add(text)
      kept.set(index, text)
    } else {
      store.skip(lengths.at(index))
    }

    index++
  }

  const table = store.table()
  const texts = {
    labelOf: (at: number) => labels[at] ?? noLabel,
    textOf: (at: number) => kept.get(at) ?? '',
    unitsOf: units.at,
  }
  const judging = withExclusions(settings, kept.values())
  return await withRunner(threads, options, async (runner) => {
    const found = await runner.run(decide(proposal, table, rate, judging))
    return await renderBeside(runner, threads, found, table.lengthOf, () =>
      beginComparison(found, texts, table.lengthOf, judging),
    )
  })
}

/** Render on this thread while the others measure shares; they end when they have. */
async function renderBeside(
  {run, close}: Runner,
  threads: number,
  {batches}: Found,
  lengths: Uint32Array,
  begin: () => ReturnType<typeof beginComparison>,
): Promise<LazyComparison> {
  const measuring = run(measure(batches, lengths, Math.max(1, threads - 1)))
  // It may reject while this thread is busy.
  measuring.catch(() => null)
  const finish = begin()
  const shares = await measuring
  const closing = close()
  const comparison = finish(shares)
  await closing
  return comparison
}
