/** `zongjie compare`: pairs, passages, clusters and groups, as a table, JSON or CSV. */
import {withoutPageChrome} from '../chrome/page-chrome.ts'
import type {Document} from '../document/types.ts'
import {comparisonTable} from '../report/comparison-table.ts'
import {pairsCsv} from '../report/pairs-csv.ts'
import {
  compareLazily,
  compareStream,
  type LazyComparison,
  type ParallelOptions,
} from '../similarity/compare-parallel.ts'
import type {Pair} from '../similarity/types.ts'
import {comparisonJson} from './comparison-json.ts'
import type {Language} from '../wording/language.ts'
import type {Messages} from '../wording/command/types.ts'
import {openInputs} from './open-inputs.ts'
import {print, writeWhole} from './output.ts'
import {readExcluded, type InputCommand} from './read-inputs.ts'
import {startStages, tableOptions, type DrawnTableOptions} from './terminal.ts'

export const compareFormats = ['table', 'json', 'csv'] as const

export type CompareFormat = (typeof compareFormats)[number]

export interface CompareCommand extends InputCommand {
  readonly format: CompareFormat
  readonly output?: string
  /** Fewest characters in a row, punctuation not counted, that make a passage. */
  readonly minPassage?: number
  /** How many threads work. */
  readonly threads?: number
  /** Files with what everyone was given, or with passages to leave out. */
  readonly exclude?: readonly string[]
  /** Whether quotations and titles are left out. */
  readonly excludeQuotations?: boolean
  /** Language of files that are handed on; default Chinese. */
  readonly lang?: Language
  /** The verdict that makes the command end with status 1. */
  readonly failOn?: 'copy' | 'partial'
}

/** The status that a shell gives for an interrupt. */
const statusInterrupted = 130

/** Pairs that the table shows. */
const shownPairs = 30

/** Run the command; the number is the exit status. */
export async function runCompare(
  inputs: readonly string[],
  {
    format,
    output,
    minPassage,
    threads,
    exclude = [],
    excludeQuotations = false,
    failOn,
    lang = 'zh',
    ...input
  }: CompareCommand,
  messages: Messages,
): Promise<number> {
  const interrupt = new AbortController()
  const stop = (): void => interrupt.abort(new Error(messages.interrupted))
  const progress = startStages(messages.compareStages, messages)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  try {
    const options: ParallelOptions = {
      stock: await readExcluded(exclude, messages),
      excludeQuotations,
      signal: interrupt.signal,
      onProgress: progress.show,
      ...(minPassage === undefined ? {} : {minPassage}),
      ...(threads === undefined ? {} : {threads}),
    }
    const opened = await openInputs(inputs, messages, input)
    const isAtHand = 'documents' in opened
    const comparison = isAtHand
      ? await compareLazily(
          opened.documents.map((document) => withoutPageChrome(document)),
          options,
        )
      : await compareStream(() => hideChrome(opened.open()), options)
    progress.stop()

    const textOf = new Map(isAtHand ? opened.documents.map(({id, text}) => [id, text]) : [])
    const pieces = checked(
      render(comparison, textOf, format, {
        ...tableOptions(messages, output !== undefined),
        csv: lang,
      }),
      interrupt.signal,
    )
    // oxlint-disable-next-line no-await-in-loop -- pieces are written in order
    if (output === undefined) for (const piece of pieces) await print(piece)
    else await writeWhole(output, pieces)
    return failOn !== undefined && isFound(comparison.pairs, failOn) ? 1 : 0
  } catch (error) {
    progress.stop()
    if (!interrupt.signal.aborted) throw error
    console.error(`zongjie: ${messages.interrupted}`)
    return statusInterrupted
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/**
 * What a website puts around every page is no shared passage.
 *
 * @yields The documents with it blank.
 */
async function* hideChrome(documents: AsyncIterable<Document>): AsyncGenerator<Document> {
  for await (const document of documents) yield withoutPageChrome(document)
}

/** Whether the worst pair is that bad. */
function isFound(pairs: Iterable<Pair>, failOn: 'copy' | 'partial'): boolean {
  for (const {verdict} of pairs) {
    return verdict === 'copy' || (failOn === 'partial' && verdict === 'partial')
  }

  return false
}

function render(
  comparison: LazyComparison,
  texts: ReadonlyMap<string, string>,
  format: CompareFormat,
  {csv, ...look}: DrawnTableOptions & {readonly csv: Language},
): Iterable<string> {
  switch (format) {
    case 'json':
      return comparisonJson(comparison)
    case 'csv':
      return [pairsCsv(comparison, csv)]
    case 'table': {
      const pairs: Pair[] = []
      for (const pair of comparison.pairs) {
        pairs.push(pair)
        if (pairs.length === shownPairs) break
      }

      const options = {
        ...look,
        limit: shownPairs,
        pairCount: comparison.pairCount,
      }
      return [comparisonTable({...comparison, pairs}, texts, options)]
    }
  }

  return format
}

/**
 * Stops between two pieces, so that an interrupt need not wait for the last one.
 *
 * @yields The pieces.
 */
function* checked(pieces: Iterable<string>, signal: AbortSignal): Generator<string> {
  for (const piece of pieces) {
    signal.throwIfAborted()
    yield piece
  }
}
