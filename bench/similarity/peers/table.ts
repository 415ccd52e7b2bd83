/**
 * Runs the peers beside us on the same documents: recall by disguise, precision, speed. Ours is asked
 * about all documents, and about those that the peers can do.
 */
import type {Document} from '../../../src/index.ts'
import {drawTable} from '../../../src/report/text-table.ts'
import {truePairs, type Corpus} from '../corpus.ts'
import {dolosPeer} from './dolos.ts'
import {minhashPeer} from './minhash.ts'
import type {FoundPair, Peer} from './peer.ts'
import {simhashPeer} from './simhash.ts'
import {stringSimilarityPeer} from './string-similarity.ts'
import {makeOwnPeer} from './zongjie.ts'

const otherPeers: readonly Peer[] = [minhashPeer, simhashPeer, dolosPeer, stringSimilarityPeer]

interface Result {
  readonly peer: Peer
  /** Documents a second. */
  readonly speed: number
  readonly count: number
  readonly given: ReadonlySet<number>
  readonly found: ReadonlySet<string>
}

/** Draw the table; a tool that cannot do all documents gets planted ones first. */
export async function peersTable(corpus: Corpus, threads: number): Promise<string> {
  const truth = truePairs(corpus.plan)
  const few = minhashPeer.mostDocuments
  const peers = [
    makeOwnPeer(Infinity, threads),
    ...(corpus.plan.size > few ? [makeOwnPeer(few, threads)] : []),
    ...otherPeers,
  ]
  const results: Result[] = []
  for (const peer of peers) {
    const numbers = chooseDocuments(corpus, truth, peer.mostDocuments)
    const documents = numbers.map((number): Document => corpus.document(number))
    const begin = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one at a time is timed
    const pairs = await peer.findPairs(documents)
    const seconds = (performance.now() - begin) / 1000
    const key = ([first, second]: FoundPair): string => {
      const left = numbers[first] ?? 0
      const right = numbers[second] ?? 0
      return left < right ? `${left} ${right}` : `${right} ${left}`
    }
    results.push({
      peer,
      speed: documents.length / seconds,
      count: documents.length,
      given: new Set(numbers),
      found: new Set(Array.from(pairs, key)),
    })
  }

  const minhashSpeed = results.find(({peer}) => peer === minhashPeer)?.speed ?? 1

  const all = new Set([...truth.values()].flat().map(([first, second]) => `${first} ${second}`))
  const rows = [
    ['documents', ...results.map(({count}) => String(count))],
    ['documents a second', ...results.map(({speed}) => speed.toFixed(0))],
    ['times minhash', ...results.map(({speed}) => (speed / minhashSpeed).toFixed(1))],
    [
      'precision',
      ...results.map(({found}) => {
        const right = [...found].filter((pair) => all.has(pair)).length
        return found.size === 0 ? '–' : (right / found.size).toFixed(3)
      }),
    ],
    ...[...truth].map(([name, pairs]) => [
      name,
      ...results.map(({given, found}) => {
        const asked = pairs.filter(([first, second]) => given.has(first) && given.has(second))
        const hit = asked.filter(([first, second]) => found.has(`${first} ${second}`)).length
        return asked.length === 0 ? '–' : (hit / asked.length).toFixed(2)
      }),
    ]),
  ]

  return drawTable(
    ['', ...peers.map(({name}) => name)].map((title, index) => ({
      title,
      alignment: index === 0 ? 'left' : 'right',
    })),
    rows,
  )
}

/** All documents, or where only few are wanted one planted pair of each disguise after another. */
function chooseDocuments(
  {plan}: Corpus,
  truth: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  most: number,
): readonly number[] {
  if (plan.size <= most) return Array.from({length: plan.size}, (_, number) => number)
  const chosen = new Set<number>()
  for (let turn = 0; chosen.size < most && turn < plan.size; turn++) {
    for (const pairs of truth.values()) {
      const pair = pairs[turn]
      if (pair === undefined || chosen.size + 2 > most) continue
      for (const number of pair) chosen.add(number)
    }
  }

  for (let number = 0; chosen.size < most; number++) chosen.add(number)
  return [...chosen]
}
