/** One document against an index: neighbours by sketch, then passages by their texts. */
import type {Document} from '../../document/types.ts'
import {alignPairs, orderPairs} from '../alignment/aligner.ts'
import {listShards} from '../candidates/list-shards.ts'
import {collectPostings, firstFlag, placeOf} from '../candidates/posting-lists.ts'
import {tableOf} from '../collection/code-store.ts'
import {judgeBatch} from '../judgement/judge-batch.ts'
import {normalForm} from '../normal/normal-form.ts'
import {renderPairs} from '../rendering/comparison.ts'
import {sketchBlock} from '../sketch/sketch-block.ts'
import {excludedTexts} from '../stock/quotations.ts'
import {makeStockModel, type StockModel} from '../stock/stock.ts'
import type {Pair} from '../types.ts'
import {readFindOptions, smallIndex, type FindOptions} from './find-options.ts'
import type {SketchIndex} from './sketch-index.ts'

let ownStock: StockModel | null = null

/**
 * Find where a document's text stands among those of an index. The document is `a` of every pair.
 *
 * `textOf` gives the text of a document by its id; `null` leaves it out. What stands in many of the
 * index's documents is common text, as when a collection is compared.
 *
 * @throws {TypeError | RangeError} When an option is not what it should be.
 */
export function findCopies(
  document: Pick<Document, 'id' | 'text'>,
  index: SketchIndex,
  textOf: (id: string) => string | null,
  options: FindOptions = {},
): readonly Pair[] {
  const {settings: checked, limit, evidenceLimit} = readFindOptions(options, index.size())
  const texts = [document.text]
  const ids = [document.id]
  const {neighbours, isCommon} = index.look(document, limit)
  for (const {id} of neighbours) {
    const text = textOf(id)
    if (text === null) continue
    texts.push(text)
    ids.push(id)
  }

  if (texts.length === 1) return []
  const settings = {...checked, stock: excludedTexts(checked, texts)}
  const forms = texts.map((text) => normalForm(text))
  const table = tableOf(forms.map(({codes}) => codes))

  const postings = collectPostings([sketchBlock(table, 0, texts.length, index.rate)], index.rate)
  const hashes = {
    lows: postings.lows.slice(0, postings.bounds[1]),
    highs: postings.highs[0]?.values,
  }
  const classes = {veryRare: texts.length, rare: texts.length, some: texts.length}
  listShards(postings, classes, 0, postings.shardBounds.length - 1)
  const commonMarks = new Uint8Array(postings.lists.length)
  // What is shared stands in the document itself, the first of every list.
  for (const [at, low] of hashes.lows.entries()) {
    if (!isCommon(low, hashes.highs?.[at] ?? 0)) continue
    let place = placeOf(postings.lows[at] ?? 0)
    do {
      commonMarks[place] = 1
      place++
    } while (((postings.lists[place] ?? firstFlag) & firstFlag) === 0)
  }

  const pairs = Uint32Array.from({length: 2 * (texts.length - 1)}, (_, at) =>
    at % 2 === 0 ? 0 : (at + 1) / 2,
  )
  const batch = alignPairs(
    table,
    orderPairs(pairs, table),
    settings.minPassage,
    0,
    texts.length - 1,
  )
  ownStock ??= makeStockModel()
  const stock = settings.stock.length === 0 ? ownStock : makeStockModel(settings.stock)
  const judged = judgeBatch(batch, {
    table,
    postings,
    commonMarks,
    clusterOf: Uint32Array.from(texts.keys()),
    rate: index.rate,
    stock,
    settings,
  })
  return renderPairs(
    [{batch, judged}],
    table.lengthOf,
    (at) => ({id: ids[at] ?? '', text: texts[at] ?? '', form: forms[at]}),
    settings,
    (rank, verdict) =>
      rank < evidenceLimit && (verdict !== 'boilerplate' || index.size() <= smallIndex),
  )
}
