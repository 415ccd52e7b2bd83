/**
 * Comparing the collection, against npm minhash: 5-character shingles, 128 permutations, an index
 * and a query a document. A copy of the longest document is planted, and both must find it; ours
 * aligns the passages of every pair besides, which minhash does not.
 */
import minhash from 'minhash'
import {compare, type Document} from '../../src/index.ts'
import {contest, type Contest} from './contest.ts'

const shingleLength = 5
const permutations = 128

/** Minhash needs a millisecond for four characters or so; more documents would take minutes. */
const mostDocuments = 60

export function similarityContest(all: readonly Document[]): Contest | null {
  const [original, ...others] = all.toSorted((a, b) => b.text.length - a.text.length)
  if (original === undefined) return null
  const copy = {...original, id: `copy of ${original.id}`}
  const documents = [original, ...others.slice(0, mostDocuments), copy]

  return contest(
    {
      stage: `similarity, ${documents.length} documents`,
      baseline: 'npm minhash (k 5, 128 permutations)',
    },
    documents.map(({text}) => text),
    {
      run: () => compare(documents),
      check: ({pairs}) =>
        pairs.some(
          ({a, b, verdict}) =>
            verdict === 'copy' && [a, b].includes(original.id) && [a, b].includes(copy.id),
        )
          ? null
          : 'the planted copy was not found',
    },
    {
      run: () => candidates(documents),
      check: (found) =>
        found.get(copy.id)?.includes(original.id) === true
          ? null
          : 'the planted copy was not found',
    },
  )
}

/** For each document, the ids that minhash would have one look at. */
function candidates(documents: readonly Document[]): ReadonlyMap<string, readonly string[]> {
  const index = new minhash.LshIndex()
  const sketches = documents.map(({id, text}) => {
    const sketch = new minhash.Minhash({numPerm: permutations})
    const shingles = new Set<string>()
    for (let start = 0; start + shingleLength <= text.length; start++) {
      shingles.add(text.slice(start, start + shingleLength))
    }

    for (const shingle of shingles) sketch.update(shingle)
    index.insert(id, sketch)
    return {id, sketch}
  })

  return new Map(sketches.map(({id, sketch}) => [id, index.query(sketch)]))
}
