/**
 * Dolos: winnowed fingerprints over characters as tokens, by the index of @dodona/dolos-core, which
 * dolos-lib uses. (dolos-lib itself brings 430 MB of grammars that are compiled at install, of which
 * text needs none.) k and w are dolos-lib's defaults for text; alike when the overlap of the shorter
 * document reaches a quarter.
 */
import {File, FingerprintIndex, Region, TokenizedFile} from '@dodona/dolos-core'
import type {FoundPair, Peer} from './peer.ts'

const kgramLength = 23
const kgramsInWindow = 17
const leastOverlap = 0.25

export const dolosPeer: Peer = {
  name: 'dolos',
  mostDocuments: 1000,
  findPairs: (documents) => {
    const index = new FingerprintIndex(kgramLength, kgramsInWindow)
    const files = documents.map(({id, text}) => {
      const tokens = [...text]
      const regions = tokens.map((_, at) => new Region(0, at, 0, at + 1))
      return new TokenizedFile(new File(id, text), tokens, regions)
    })
    index.addFiles(files)
    const numbers = new Map(documents.map(({id}, number) => [id, number]))
    return index.allPairs().flatMap((pair): readonly FoundPair[] => {
      const left = pair.leftCovered / Math.max(1, pair.leftTotal)
      const right = pair.rightCovered / Math.max(1, pair.rightTotal)
      if (Math.max(left, right) < leastOverlap) return []
      const first = numbers.get(pair.leftFile.path) ?? 0
      const second = numbers.get(pair.rightFile.path) ?? 0
      return [first < second ? [first, second] : [second, first]]
    })
  },
}
