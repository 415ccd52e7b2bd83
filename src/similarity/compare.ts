/**
 * Compares a collection of documents: pairs with their passages, clusters of copies, groups that
 * share a template, and for each document how much of it stands elsewhere.
 *
 * Deterministic; needs no word segmenter; whether it throws depends on the options and the shape of
 * the input, never on a text. Inside, documents are numbers, so two documents with one id are still
 * two.
 */
import type {Document} from '../document/types.ts'
import type {CodeTable} from './collection/code-store.ts'
import {readOptions, type CompareOptions, type Settings} from './options.ts'
import {beginComparison, noLabel} from './rendering/comparison.ts'
import {makePlan, samplingRate, type Plan} from './search/plan.ts'
import {measure} from './search/measure.ts'
import {runSearch} from './search/run.ts'
import {decide, type Found} from './search/decide.ts'
import {propose, sketchTexts, totalLength} from './search/propose.ts'
import type {Search} from './search/search.ts'
import type {SketchBlock} from './sketch/sketch-block.ts'
import {excludedTexts} from './stock/quotations.ts'
import type {Comparison} from './types.ts'

export type {CompareOptions} from './options.ts'

/**
 * Compare documents with one another.
 *
 * @throws {TypeError | RangeError}
 *   When the documents or the options are not what they should be.
 */
export function compare(documents: readonly Document[], options: CompareOptions = {}): Comparison {
  const checked = readOptions(options)
  checkDocuments(documents)
  const texts = documents.map(({text}) => text)
  const settings = withExclusions(checked, texts)
  const plan = planFor(texts, settings)
  const {table, blocks} = runSearch(sketchTexts(texts, plan.rate))
  const found = runSearch(searchSketches(blocks, table, plan, settings))
  const measured = runSearch(measure(found.batches, table.lengthOf, 1))
  const finish = beginRendering(documents, table, found, settings)
  const {documents: shares, pairs, clusters, groups} = finish(measured)
  return {documents: shares, pairs: [...pairs], clusters, groups}
}

/** The settings with everything that is to be left out among the stock texts. */
export function withExclusions(settings: Settings, texts: Iterable<string>): Settings {
  return {...settings, stock: excludedTexts(settings, texts)}
}

/** How a collection is searched. */
export function planFor(texts: readonly string[], settings: Settings): Plan {
  return makePlan(texts.length, settings, samplingRate(totalLength(texts)))
}

/**
 * The search from sketches on.
 *
 * @yields Lists of tasks.
 */
export function* searchSketches(
  blocks: SketchBlock[],
  table: CodeTable,
  plan: Plan,
  settings: Settings,
): Search<Found> {
  return yield* decide(yield* propose(blocks, plan), table, plan.rate, settings)
}

/** Begin to put what was found into the result. */
export function beginRendering(
  documents: readonly Document[],
  {lengthOf}: CodeTable,
  found: Found,
  settings: Settings,
): ReturnType<typeof beginComparison> {
  const textOf = (index: number): string => documents[index]?.text ?? ''
  const texts = {
    labelOf: (index: number) => documents[index] ?? noLabel,
    textOf,
    unitsOf: (index: number) => textOf(index).length,
  }
  return beginComparison(found, texts, lengthOf, settings)
}

/** Throw unless these are documents. */
export function checkDocuments(documents: unknown): void {
  if (!Array.isArray(documents)) {
    throw new TypeError(`documents: expected an array, got ${typeof documents}`)
  }

  for (let index = 0; index < documents.length; index++) {
    const document: unknown = documents[index]
    const {id, text} = isRecord(document) ? document : noFields
    if (typeof id === 'string' && typeof text === 'string') continue
    const [key, value] = typeof id === 'string' ? ['text', text] : ['id', id]
    throw new TypeError(`documents[${index}].${key}: expected a string, got ${typeof value}`)
  }
}

const noFields: Readonly<Record<string, unknown>> = {}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
