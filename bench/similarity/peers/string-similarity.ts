/** npm string-similarity: Dice's coefficient of all pairs, alike from .7 on; for few documents only. */
import {compareTwoStrings} from 'string-similarity'
import type {FoundPair, Peer} from './peer.ts'

const leastSimilarity = 0.7

export const stringSimilarityPeer: Peer = {
  name: 'string-similarity',
  mostDocuments: 150,
  findPairs: (documents) => {
    const pairs: FoundPair[] = []
    for (const [first, {text}] of documents.entries()) {
      for (let second = first + 1; second < documents.length; second++) {
        const other = documents[second]?.text ?? ''
        if (compareTwoStrings(text, other) >= leastSimilarity) pairs.push([first, second])
      }
    }

    return pairs
  },
}
