/** One document against all the others, indexed: how long a lookup takes, and what it finds. */
import {findCopies, makeIndex} from '../../src/index.ts'
import {truePairs, type Corpus} from './corpus.ts'

/** The rate of large collections. */
const rate = 8
const mostLookups = 1000

export function lookupLine(corpus: Corpus): string {
  const {plan} = corpus
  const copies = [...plan.roles].flatMap(([number, role]) => (role.kind === 'copy' ? [number] : []))
  const asked = new Set(copies.slice(0, mostLookups))
  const index = makeIndex({rate})
  const begin = performance.now()
  for (let number = 0; number < plan.size; number++) {
    if (!asked.has(number)) index.add(corpus.document(number))
  }

  const indexing = (performance.now() - begin) / 1000
  const wanted = new Map<number, number[]>()
  for (const [name, pairs] of truePairs(plan)) {
    if (name.startsWith('mass')) continue
    for (const [first, second] of pairs) {
      const copy = asked.has(second) ? second : first
      const source = copy === second ? first : second
      if (asked.has(copy)) wanted.set(copy, [...(wanted.get(copy) ?? []), source])
    }
  }

  const times: number[] = []
  let found = 0
  let all = 0
  for (const [number, sources] of wanted) {
    const document = corpus.document(number)
    // Texts come from a store in real use; here they are made, which is not what is timed.
    const texts = new Map(
      index.query(document).map(({id}) => [id, corpus.document(corpus.numberOf(id)).text]),
    )
    const start = performance.now()
    const pairs = findCopies(document, index, (id) => texts.get(id) ?? null)
    times.push(performance.now() - start)
    const claimed = new Set(pairs.flatMap(({b, verdict}) => (verdict === 'boilerplate' ? [] : [b])))
    all += sources.length
    found += sources.filter((source) => claimed.has(corpus.idOf(source))).length
  }

  times.sort((left, right) => left - right)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  return (
    `one of ${times.length} copies against ${index.size()} indexed: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ` +
    `sources found ${(found / Math.max(1, all)).toFixed(3)}; made and indexed in ${indexing.toFixed(1)} s`
  )
}
