/** Recall by disguise, precision and speed on a synthetic collection with planted copies. */
import {compare} from '../../src/similarity/compare.ts'
import {makePlantedCorpus} from './corpus.ts'

/** Below these the bench fails. */
export const floors = {recall: 0.95, precision: 0.95} as const

export interface SimilarityScore {
  readonly size: number
  readonly recall: Readonly<Record<string, number>>
  readonly precision: number
  readonly groupsFound: number
  readonly groupCount: number
  readonly documentsPerSecond: number
  readonly falsePairs: readonly string[]
}

/** Run on about `size` documents. */
export function runSimilarityBench(size: number): SimilarityScore {
  const {documents, planted, families} = makePlantedCorpus(size)
  const begin = performance.now()
  const {pairs, groups} = compare(documents)
  const seconds = (performance.now() - begin) / 1000

  const claimed = new Set(
    pairs.filter(({verdict}) => verdict !== 'boilerplate').map(({a, b}) => `${a} ${b}`),
  )
  const recall: Record<string, number> = {}
  const truth = new Set<string>()
  for (const [name, list] of planted) {
    const keys = list.map(([first, second]) => `d${first} d${second}`)
    for (const key of keys) truth.add(key)
    recall[name] = keys.filter((key) => claimed.has(key)).length / keys.length
  }

  const falsePairs = [...claimed].filter((key) => !truth.has(key))
  const groupsFound = families.filter((members) => {
    const ids = new Set(members.map((member) => `d${member}`))
    // A family is found when one group holds nearly all of it.
    return groups.some(
      (group) => group.documents.filter((id) => ids.has(id)).length >= floors.recall * ids.size,
    )
  }).length

  return {
    size: documents.length,
    recall,
    precision: claimed.size === 0 ? 0 : 1 - falsePairs.length / claimed.size,
    groupsFound,
    groupCount: families.length,
    documentsPerSecond: documents.length / seconds,
    falsePairs,
  }
}
