/** Ourselves: all stages up to the verdicts are timed; only the names of claimed pairs are read. */
import {compareLazily} from '../../../src/index.ts'
import type {FoundPair, Peer} from './peer.ts'

export function makeOwnPeer(mostDocuments: number, threads: number): Peer {
  return {
    name: 'zongjie',
    mostDocuments,
    findPairs: async (documents) => {
      const {pairs} = await compareLazily(documents, {threads})
      const numbers = new Map(documents.map(({id}, number) => [id, number]))
      return (function* read(): Generator<FoundPair> {
        for (const {a, b, verdict} of pairs) {
          if (verdict === 'boilerplate') return
          yield [numbers.get(a) ?? 0, numbers.get(b) ?? 0]
        }
      })()
    },
  }
}
