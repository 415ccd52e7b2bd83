/** What the rules look at in one document, found once however many pairs it is in. */
import {readEvidenceText, type Passages} from './evidence-text.ts'
import {findFigures, type Figure} from './figures.ts'
import {findItems, type Item} from './list-items.ts'
import {findNames, type PlaceName} from './names.ts'
import {findPlacedSlips, type PlacedSlip} from './placed-slips.ts'

export interface Traits {
  readonly text: string
  /** The folded text, in which names are looked up. */
  readonly foldedText: string
  /** Original offset of each unit of the folded text. */
  readonly offsets: Uint32Array
  readonly figures: readonly Figure[]
  readonly slips: readonly PlacedSlip[]
  readonly names: readonly PlaceName[]
  readonly items: readonly Item[]
}

/** What every rule is given of a pair. */
export interface EvidencePair {
  readonly a: Traits
  readonly b: Traits
  readonly passages: Passages
}

export function readTraits(text: string): Traits {
  const source = readEvidenceText(text)
  return {
    text,
    foldedText: source.folded.text,
    offsets: source.folded.offsets,
    figures: findFigures(source),
    slips: findPlacedSlips(source),
    names: findNames(source),
    items: findItems(source),
  }
}

/** The traits of a text, read when they are first asked for. */
export function lazyTraits(text: string): () => Traits {
  let known: Traits | null = null
  return () => (known ??= readTraits(text))
}
