/** npm simhash-js with its defaults: 32 bits, alike when at most three differ. */
import {SimHash} from 'simhash-js'
import type {FoundPair, Peer} from './peer.ts'

const mostDifferent = 3

export const simhashPeer: Peer = {
  name: 'simhash-js',
  mostDocuments: 1000,
  findPairs: (documents) => {
    const simhash = new SimHash()
    const hashes = documents.map(({text}) => simhash.hash(text))
    const pairs: FoundPair[] = []
    for (const [first, hash] of hashes.entries()) {
      for (let second = first + 1; second < hashes.length; second++) {
        if (bitCount(hash ^ (hashes[second] ?? 0)) <= mostDifferent) pairs.push([first, second])
      }
    }

    return pairs
  },
}

function bitCount(value: number): number {
  let rest = value >>> 0
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }

  return count
}
