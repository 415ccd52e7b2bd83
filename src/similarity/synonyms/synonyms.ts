/**
 * Whether two words are put for one another: by a list of the genre, and by the Chinese Open Wordnet.
 * Both hold spinners' choices; neither is complete.
 */
import {genreSynonyms} from './genre.ts'
import {wordnetSynonyms} from './wordnet.generated.ts'

/** Characters of the longest word that is looked up. */
export const longestSynonym = 4

let cachedSets: ReadonlyMap<string, readonly number[]> | null = null

let cachedLengths: Uint8Array | null = null

/** Whether a word stands in any set. */
export function hasSynonyms(word: string): boolean {
  return synonymSets().has(word)
}

/** Beginnings are told apart by so many bits of a hash, 256 KB; that two fall together costs a look. */
const beginningBits = 18

/**
 * The lengths of words with synonyms that begin with two code units: bit n for those of n. Now and then
 * a length too many, never one too few.
 */
export function synonymLengths(first: number, second: number): number {
  if (cachedLengths === null) {
    cachedLengths = new Uint8Array(2 ** beginningBits)
    for (const word of synonymSets().keys()) {
      if (word.length < 2 || word.length > longestSynonym) continue
      const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1))
      cachedLengths[slot] = (cachedLengths[slot] ?? 0) | (1 << word.length)
    }
  }

  return cachedLengths[slotOf(first, second)] ?? 0
}

/** Knuth's multiplicative hash, of which the upper bits are used. */
function slotOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - beginningBits)
}

/** Whether two different words stand in one set. */
export function areSynonyms(left: string, right: string): boolean {
  const sets = synonymSets()
  const others = sets.get(right)
  if (others === undefined || left === right) return false
  return sets.get(left)?.some((set) => others.includes(set)) === true
}

/** The numbers of the sets that each word is in. */
function synonymSets(): ReadonlyMap<string, readonly number[]> {
  if (cachedSets !== null) return cachedSets
  const sets = new Map<string, number[]>()
  const fromWordnet = wordnetSynonyms
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  for (const [number, words] of [...genreSynonyms, ...fromWordnet].entries()) {
    for (const word of words) {
      const known = sets.get(word)
      if (known === undefined) sets.set(word, [number])
      else known.push(number)
    }
  }

  cachedSets = sets
  return sets
}
