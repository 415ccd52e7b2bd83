/** What the rules look at in one document, each found once, and only when a rule asks for it. */
import {readEvidenceText, type EvidenceText, type Passages} from './evidence-text.ts'
import {findFigures, type Figure} from './figures.ts'
import {findItems, indexItems, type Item} from './list-items.ts'
import {findNames, type PlaceName} from './names.ts'
import {findPlacedSlips, type PlacedSlip} from './placed-slips.ts'

export interface Traits {
  readonly text: string
  readonly source: () => EvidenceText
  readonly figures: () => readonly Figure[]
  readonly slips: () => readonly PlacedSlip[]
  readonly names: () => readonly PlaceName[]
  readonly items: () => readonly Item[]
  /** The numbers of the items in which each pair of characters stands. */
  readonly itemIndex: () => ReadonlyMap<number, readonly number[]>
}

/** What every rule is given of a pair. */
export interface EvidencePair {
  readonly a: Traits
  readonly b: Traits
  readonly passages: Passages
}

export function makeTraits(text: string): Traits {
  const source = once(() => readEvidenceText(text))
  const items = once(() => findItems(source()))
  return {
    text,
    source,
    figures: once(() => findFigures(source())),
    slips: once(() => findPlacedSlips(source())),
    names: once(() => findNames(source())),
    items,
    itemIndex: once(() => indexItems(items())),
  }
}

function once<T>(make: () => T): () => T {
  let known: {readonly value: T} | null = null
  return () => (known ??= {value: make()}).value
}
