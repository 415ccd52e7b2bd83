/**
 * Finds names of places and bodies by their endings: X社区, X街道, X镇, X小学.
 *
 * 1. Each run of characters with an ending in it is cut into words and names, whichever costs least
 *    (`lattice.ts`), so a name begins where the words before it end.
 * 2. Names of bodies that say what they do (骊山|水泥|厂) are put together from the pieces.
 * 3. Names that were found so are then found wherever they stand, also where no boundary shows.
 *
 * Offsets are those of the folded text. Every run is cut once, so the cost is linear.
 */
import {isHan} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {cut, type Piece, type SuffixHit} from './lattice.ts'
import {isVague, stemCost} from './name-cost.ts'
import {maskCharacters, nameSuffixes, type NameSuffix} from './name-words.ts'
import {findOrganisations} from './organisations.ts'
import {openPlaceModel, type PlaceModel} from './place-model.ts'
import type {NameKind} from './types.ts'

/** A name in the folded text. */
export interface FoundName extends Span {
  readonly name: string
  /** The name without its ending. */
  readonly stem: string
  readonly kind: NameKind
  readonly masked: boolean
  readonly rule: string
}

/** Endings overlap (北街道, 开发区), so they are looked for at every place. */
const endings = new RegExp(`(?=(${nameSuffixes.map(({suffix}) => suffix).join('|')}))`, 'gu')
const bySuffix: ReadonlyMap<string, NameSuffix> = new Map(
  nameSuffixes.map((entry) => [entry.suffix, entry]),
)

/** Runs are cut in stretches: no name is so long that it matters. */
const longestRun = 500
/** Bits of a name that the title gives or that stands elsewhere in the text. */
const knownBits = 4

/**
 * All names of a folded text, in order, without overlap. `known` names (those of the title) are
 * found wherever they stand.
 */
export function findNames(text: string, given: readonly string[] = []): readonly FoundName[] {
  const model = openPlaceModel()
  const known = new Set(given)
  const cost = (start: number, {at, end, suffix}: SuffixHit): number | null =>
    known.has(text.slice(start, end)) ? knownBits : stemCost(text, start, at, suffix, model)

  const names: FoundName[] = []
  const hits = findHits(text)
  let done = 0
  for (let index = 0; index < hits.length;) {
    const first = hits[index]
    if (first === undefined) break
    if (maskCharacters.has(text.charAt(first.at - 1))) {
      const masked = maskedName(text, first)
      if (masked !== null) names.push(masked)
      index++
      continue
    }

    const {start, end} = runAround(text, first, done)
    const inside: SuffixHit[] = []
    while ((hits[index]?.end ?? Infinity) <= end) {
      const hit = hits[index++]
      if (hit !== undefined) inside.push(hit)
    }

    if (inside.length === 0) index++
    done = end
    const pieces = cut(text, start, end, inside, cost)
    const places = pieces.flatMap((piece) => nameOf(text, piece, model))
    names.push(...merge(places, findOrganisations(text, pieces, model)))
  }

  return names
}

function findHits(text: string): readonly SuffixHit[] {
  const hits: SuffixHit[] = []
  for (const match of text.matchAll(endings)) {
    const word = match[1] ?? ''
    const suffix = bySuffix.get(word)
    if (suffix !== undefined) hits.push({at: match.index, end: match.index + word.length, suffix})
  }

  return hits.toSorted((left, right) => left.end - right.end)
}

/** The run of Han characters around a hit, not farther than the last stretch. */
function runAround(text: string, {at, end}: SuffixHit, least: number): Span {
  let start = at
  while (start > least && at - start < longestRun && isHan(text.charCodeAt(start - 1))) start--
  let stop = end
  while (stop - start < longestRun * 2 && isHan(text.charCodeAt(stop))) stop++
  return {start, end: stop}
}

function nameOf(
  text: string,
  {start, end, tag, hit}: Piece,
  model: PlaceModel,
): readonly FoundName[] {
  if (hit === null) {
    if (tag === 's') return wordOf(text, start, end, model)
    return (tag === 'n' || tag === 'o') && end - start === 3 ? roadOf(text, start, end, model) : []
  }

  const stem = text.slice(start, hit.at)
  const name = hit.suffix.isApart ? stem : text.slice(start, end)
  // 景德镇 is a city.
  const kind = model.isCity(name) ? 'city' : hit.suffix.kind
  return [
    {
      start,
      end: start + name.length,
      name,
      stem,
      kind,
      masked: false,
      rule: `facts/name/${kind}`,
    },
  ]
}

/** A place of the lexicon with an ending of its own: 滇池, 长江流域. */
function wordOf(text: string, start: number, end: number, model: PlaceModel): readonly FoundName[] {
  const name = text.slice(start, end)
  if (model.isRegionStem(name) || (end - start < 3 && !waters.has(name))) return []
  if (isVague(name.slice(0, -1))) return []
  if (name.endsWith('池')) {
    return [{start, end, name, stem: name, kind: 'water', masked: false, rule: 'facts/name/word'}]
  }

  for (let at = start + 1; at < end; at++) {
    const suffix = bySuffix.get(text.slice(at, end))
    if (suffix === undefined || !wordKinds.has(suffix.kind)) continue
    const {kind} = suffix
    return [
      {start, end, name, stem: text.slice(start, at), kind, masked: false, rule: 'facts/name/word'},
    ]
  }

  return []
}

/** A road that the lexicon has as a word: 解放路. */
function roadOf(text: string, start: number, end: number, model: PlaceModel): readonly FoundName[] {
  const suffix = bySuffix.get(text.slice(end - 1, end))
  const stem = text.slice(start, end - 1)
  if (suffix?.kind !== 'road' || model.word(stem) === null) return []
  const name = text.slice(start, end)
  return [{start, end, name, stem, kind: 'road', masked: false, rule: 'facts/name/word'}]
}

/** Words of two characters that are waters and mountains and hardly anything else. */
const waters = new Set(
  '滇池 洱海 长江 黄河 珠江 淮河 辽河 汉江 湘江 赣江 太湖 巢湖 西湖 渤海 泰山 华山 嵩山 衡山 恒山 庐山 天山 闽江 岷江 渭河 汾河 沱江 漓江 钱塘江 嘉陵江 松花江 嫩江 乌江 金沙江'.split(
    ' ',
  ),
)
/** Kinds that the lexicon's places are of. */
const wordKinds: ReadonlySet<NameKind> = new Set<NameKind>([
  'water',
  'mountain',
  'area',
  'city',
  'county',
  'district',
  'road',
  'station',
])

/** Organisations win over the names that they hold: 延安大学铜川校区. */
function merge(
  places: readonly FoundName[],
  organisations: readonly FoundName[],
): readonly FoundName[] {
  const merged: FoundName[] = []
  let index = 0
  for (const place of places) {
    for (let other = organisations[index]; other !== undefined && other.end <= place.start;) {
      merged.push(other)
      other = organisations[++index]
    }

    const other = organisations[index]
    if (other === undefined || place.end <= other.start) merged.push(place)
  }

  return [...merged, ...organisations.slice(index)]
}

/** A name that is blanked out: `XX社区`, with the one character of a half-blanked name behind it. */
function maskedName(text: string, {at, end, suffix}: SuffixHit): FoundName | null {
  let start = at
  while (start > 0 && maskCharacters.has(text.charAt(start - 1))) start--
  const before = text.charCodeAt(start - 1)
  const isLatin = (before >= 0x30 && before <= 0x39) || (before >= 0x61 && before <= 0x7a)
  if (isLatin) return null
  return {
    start,
    end,
    name: text.slice(start, end),
    stem: text.slice(start, at),
    kind: suffix.kind,
    masked: true,
    rule: 'facts/name/masked',
  }
}
