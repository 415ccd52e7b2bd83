/**
 * Finds names that stand in a list and leave their ending to its last: 青铜峡、红寺堡灌区, 柳湾、石塘2个城中村.
 *
 * From the end of a list its items are read backwards, each once. An item is a name when a model of places
 * likes it and it fills the space between two commas of the list; before the first, a word may stand.
 */
import {isHan} from '../text/fold.ts'
import type {FoundName} from './find-names.ts'
import {isDescription} from './description.ts'
import {cut, type SuffixHit} from './lattice.ts'
import type {NameSuffix} from './name-words.ts'
import {openPlaceModel, partOfSpeech, type PlaceModel} from './place-model.ts'
import type {NameKind} from './types.ts'

/** Kinds whose names leave their ending to the last of a list. */
const listedKinds: ReadonlySet<NameKind> = new Set<NameKind>([
  'village',
  'town',
  'county',
  'water',
  'mountain',
  'station',
  'area',
])

/** A count behind a list: 柳湾、石塘等2个棚户区. */
const counts =
  /(?:等)?(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:个|条|座)(?:城中村|棚户区|自然村|行政村|村庄|村|小区|社区|乡镇|镇|水库|灌区|水电站|口岸)/gu

/** The longest item, and how much before the first one is looked at. */
const longestItem = 4
const mostBefore = 10
const mostItems = 12

/** Bits of an item that is a place by the lexicon, and what one costs beyond its characters. */
const placeBits = 14
const itemBits = 15

/** What a name may begin with, and the words of one character that stand before a name. */
const numerals = new Set('一二三四五六七八九十')
const singleWords = new Set('在与和至及到对从由向建')

/** All such names; `names` are those found by their endings, in order. */
export function findListed(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const model = openPlaceModel()
  const found: FoundName[] = []
  const ends: {readonly at: number; readonly kind: NameKind}[] = [
    ...names
      .filter(({start, kind}) => listedKinds.has(kind) && text.charAt(start - 1) === '、')
      .map(({start, kind}) => ({at: start - 1, kind})),
    ...Array.from(text.matchAll(counts))
      .filter(({index}) => isHan(text.charCodeAt(index - 1)))
      .map(({index}): {at: number; kind: NameKind} => ({at: index, kind: 'village'})),
  ].toSorted((left, right) => left.at - right.at)

  let read = 0
  for (const {at, kind} of ends) {
    const items = itemsBefore(text, at, kind, read, model)
    // A list has two items; the last of a count is one of them.
    if (items.length > 1 || text.charAt(at) === '、') found.push(...items)
    read = at
  }

  return found
}

function itemsBefore(
  text: string,
  end: number,
  kind: NameKind,
  least: number,
  model: PlaceModel,
): readonly FoundName[] {
  const items: FoundName[] = []
  let at = end
  while (items.length < mostItems) {
    let start = at
    while (start > least && at - start < mostBefore && isHan(text.charCodeAt(start - 1))) start--
    const suffix: NameSuffix = {
      suffix: '',
      kind,
      least: 2,
      most: longestItem,
      bits: itemBits,
      isApart: false,
    }
    const hit: SuffixHit = {at, end: at, suffix}
    const last = cut(text, start, at, [hit], (from, {at: to}) =>
      itemCost(text, from, to, kind, model),
    ).at(-1)
    if (last === undefined || last.hit === null || isTorn(text, start, last.start)) break
    const name = text.slice(last.start, at)
    items.push({
      start: last.start,
      end: at,
      name,
      stem: name,
      kind,
      masked: false,
      rule: 'facts/name/listed',
    })
    if (last.start > start || text.charAt(start - 1) !== '、') break
    at = start - 1
  }

  return items.toReversed()
}

/** Whether a name lost its first character: 九 of 九龙川, 黑 of 黑独山. */
function isTorn(text: string, start: number, from: number): boolean {
  const before = text.charAt(from - 1)
  return from > start && (numerals.has(before) || (from - start === 1 && !singleWords.has(before)))
}

function itemCost(
  text: string,
  start: number,
  end: number,
  kind: NameKind,
  model: PlaceModel,
): number | null {
  const stem = text.slice(start, end)
  if (model.isRegionStem(stem)) return placeBits
  const tag = partOfSpeech(text, start, end)
  if (tag === 's') return placeBits
  if (tag !== '' || isDescription(text, start, end, '\n', kind)) return null
  for (let from = start; from + 2 <= end; from++) {
    const part = partOfSpeech(text, from, from + 2)
    if (part !== '' && part !== 's' && model.word(text.slice(from, from + 2)) === null) return null
  }

  return model.unknown(stem) + itemBits
}
