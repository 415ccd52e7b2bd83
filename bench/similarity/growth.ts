/** How much longer ten times as many documents take, both compared in full and in one run. */
import {compareLazily, type ParallelOptions} from '../../src/index.ts'
import {makeCorpus, type Corpus} from './corpus.ts'
import type {Style} from './documents.ts'
import {makePlan} from './plan.ts'

/** Issue 5 asks for it from 10,000 to 100,000 documents. */
const mostGrowth = 12

const repeats = 2

export async function growthLine(
  {plan, document}: Corpus,
  style: Style,
  options: ParallelOptions,
): Promise<string> {
  const few = makeCorpus(makePlan(Math.round(plan.size / 10), plan.seed), style)
  const fewSeconds = await fastest(few, options)
  const seconds = await fastest({plan, document}, options)
  return (
    `${few.plan.size} documents compared in ${fewSeconds.toFixed(2)} s, ${plan.size} in ` +
    `${seconds.toFixed(2)} s: ${(seconds / fewSeconds).toFixed(1)} times (at most ${mostGrowth})`
  )
}

async function fastest(
  {plan, document}: Pick<Corpus, 'plan' | 'document'>,
  options: ParallelOptions,
): Promise<number> {
  const documents = Array.from({length: plan.size}, (_, number) => document(number))
  let best = Infinity
  for (let repeat = 0; repeat < repeats; repeat++) {
    const begin = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one at a time is timed
    await compareLazily(documents, options)
    best = Math.min(best, (performance.now() - begin) / 1000)
  }

  return best
}
