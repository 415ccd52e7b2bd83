/** npm minhash: 128 permutations over shingles of five characters, its own LSH index, J >= .5. */
import minhash from 'minhash'
import type {FoundPair, Peer} from './peer.ts'

const shingleLength = 5
const permutations = 128
const leastJaccard = 0.5

export const minhashPeer: Peer = {
  name: 'minhash',
  mostDocuments: 1000,
  findPairs: (documents) => {
    const index = new minhash.LshIndex()
    const sketches = documents.map(({text}, number) => {
      const sketch = new minhash.Minhash({numPerm: permutations})
      const shingles = new Set<string>()
      for (let start = 0; start + shingleLength <= text.length; start++) {
        shingles.add(text.slice(start, start + shingleLength))
      }

      for (const shingle of shingles) sketch.update(shingle)
      index.insert(String(number), sketch)
      return sketch
    })

    return sketches.flatMap((sketch, first) =>
      index.query(sketch).flatMap((key): readonly FoundPair[] => {
        const second = Number(key)
        const other = sketches[second]
        return second > first && other !== undefined && sketch.jaccard(other) >= leastJaccard
          ? [[first, second]]
          : []
      }),
    )
  },
}
