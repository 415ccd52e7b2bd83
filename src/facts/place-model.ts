/**
 * How likely a run of characters is the stem of a place's name: 三眼桥 of 三眼桥村.
 *
 * Learned from the names of all villages, communities, streets and towns of China (`npm run tables`): which
 * characters begin and end them and stand between, and which words of the language they are called by (幸福,
 * 前进). Costs are bits, -log2 of a frequency, so they compare with those of ordinary words. The tables are
 * opened at the first call; nothing happens at import.
 */
import {openLexicon} from '../lexicon/lexicon.ts'
import {
  counties,
  firstCharacters,
  lastCharacters,
  middleCharacters,
  placeCount,
  placeWords,
} from './place-stems.generated.ts'
import {cities, provinces} from './regions.generated.ts'

/** The tables, opened. */
export interface PlaceModel {
  /** Bits of a stem that is no word of the language. */
  unknown(stem: string): number
  /** Bits of a word as the name of a place; `null` where hardly any bears it. */
  word(stem: string): number | null
  /** Whether this is the full name of a county, a district, a city, a province. */
  isRegion(name: string): boolean
  /** Whether a region is called so without its ending: 武昌, 昆明. */
  isRegionStem(stem: string): boolean
  /** Whether a province or a city is called so. */
  isCity(name: string): boolean
}

/** Bits of a character that no place has in that position. */
const rarest = 20

let opened: PlaceModel | null = null

/** The model; the first call opens it. */
export function openPlaceModel(): PlaceModel {
  opened ??= open()
  return opened
}

function open(): PlaceModel {
  const first = readCharacters(firstCharacters)
  const middle = readCharacters(middleCharacters)
  const last = readCharacters(lastCharacters)
  const words = new Map<string, number>()
  const everyPlace = Math.log2(placeCount)
  for (const line of placeWords) {
    const bits = everyPlace - Number.parseInt(line.charAt(0), 36)
    for (const word of line.slice(1).split(' ')) words.set(word, bits)
  }

  const regions = new Set(counties.split(' '))
  const stems = new Set<string>()
  for (const county of regions) {
    const stem = county.slice(0, -1)
    if (stem.length > 1 && !isCommon(stem)) stems.add(stem)
  }

  const cityNames = new Set([...cities.split(' '), ...provinces.split(' ')])
  for (const city of cities.split(' ')) {
    stems.add(city)
    for (const ending of cityEndings) regions.add(city + ending)
  }

  for (const province of provinces.split(' ')) {
    stems.add(province)
    for (const ending of provinceEndings) regions.add(province + ending)
  }

  return {
    unknown: (stem) => {
      let bits = first[stem.charCodeAt(0)] ?? rarest
      for (let at = 1; at < stem.length - 1; at++) bits += middle[stem.charCodeAt(at)] ?? rarest
      return bits + (last[stem.charCodeAt(stem.length - 1)] ?? rarest)
    },
    word: (stem) => words.get(stem) ?? null,
    isRegion: (name) => regions.has(name),
    isRegionStem: (stem) => stems.has(stem),
    isCity: (name) => cityNames.has(name),
  }
}

const cityEndings = ['市', '州', '地区', '盟']
const provinceEndings = ['省', '市', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区']

/** Bits by code unit. */
function readCharacters(lines: readonly string[]): Uint8Array {
  const bits = new Uint8Array(codeUnits).fill(rarest)
  for (const line of lines) {
    const value = Number.parseInt(line.charAt(0), 36)
    for (let at = 1; at < line.length; at++) bits[line.charCodeAt(at)] = value
  }

  return bits
}

const codeUnits = 0x1_0000

/** 资源县, 合作市, 富裕县: counties whose stem is a word that every report uses. */
function isCommon(stem: string): boolean {
  const node = nodeOf(stem, 0, stem.length)
  const tag = openLexicon().tag(node)
  return (
    tag !== '' && tag !== 's' && (!'nj'.includes(tag) || openLexicon().rank(node) >= commonRank)
  )
}

const commonRank = 10

/** The part of speech of a whole word of the lexicon; '' where it is none. */
export function partOfSpeech(text: string, start: number, end: number): string {
  return openLexicon().tag(nodeOf(text, start, end))
}

/** The node of the lexicon where `start..end` ends; 0 where no word goes on so. */
function nodeOf(text: string, start: number, end: number): number {
  const lexicon = openLexicon()
  let node = 1
  for (let at = start; at < end && node !== 0; at++) node = lexicon.next(node, text.charCodeAt(at))
  return node
}
