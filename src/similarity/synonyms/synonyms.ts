/**
 * Whether two words are put for one another: by a list of the genre, and by the Chinese Open Wordnet.
 * Both hold spinners' choices; neither is complete.
 */
import {genreSynonyms} from './genre.ts'
import {wordnetSynonyms} from './wordnet.generated.ts'

/** Characters of the longest word that is looked up. */
export const longestSynonym = 4

let cachedSets: ReadonlyMap<string, readonly number[]> | null = null

/** Whether a word stands in any set. */
export function hasSynonyms(word: string): boolean {
  return synonymSets().has(word)
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
