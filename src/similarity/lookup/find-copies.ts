/** One document against an index: neighbours by sketch, then passages by their texts. */
import type {Document} from '../../document/types.ts'
import {alignPairs, orderPairs} from '../alignment/aligner.ts'
import {codesOf, tableOf} from '../collection/code-store.ts'
import {judgeBatch} from '../judgement/judge-batch.ts'
import {normalForm} from '../normal/normal-form.ts'
import {renderPairs} from '../rendering/comparison.ts'
import {sketchCodes} from '../sketch/sketch.ts'
import {excludedTexts} from '../stock/quotations.ts'
import {makeStockModel, type StockModel} from '../stock/stock.ts'
import type {Pair} from '../types.ts'
import {testByIndex} from './common-samples.ts'
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
  const {neighbours, commonness} = index.look(document, limit)
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
  const judged = judgeBatch(
    batch,
    {table, clusterOf: Uint32Array.from(texts.keys()), rate: index.rate, stock, settings},
    testByIndex(sketchCodes(codesOf(table, 0), index.rate), commonness),
  )
  return renderPairs(
    [{batch, judged}],
    table.lengthOf,
    (at) => ({id: ids[at] ?? '', text: texts[at] ?? '', form: forms[at]}),
    settings,
    (rank, verdict) =>
      rank < evidenceLimit && (verdict !== 'boilerplate' || index.size() <= smallIndex),
  )
}
