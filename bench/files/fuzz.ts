/** Damaged files by the thousand: none may crash, hang, or be lost. */
import {
  defaultLimits,
  readDocuments,
  type BytesInput,
  type ReadProblemCode,
} from '../../src/index.ts'
import {watchMemory} from './memory.ts'
import {mutate} from './mutate.ts'
import {makeRandom} from './random.ts'
import type {Seed} from './seeds.ts'

/** What became of the damaged files. */
export interface FuzzResult {
  readonly count: number
  readonly outcomes: Readonly<Record<string, number>>
  /** What must not happen, in words; empty when all is well. */
  readonly failures: readonly string[]
  readonly seconds: number
  readonly slowest: {readonly name: string; readonly seconds: number}
  readonly peakBytes: number
}

/** Files read in one go, so that the seeds' copies do not pile up. */
const batchSize = 1000

/** Problems that say that a reader broke down rather than a file. */
const breakdowns = new Set<ReadProblemCode>(['failed'])

const mebibyte = 1 << 20

/** Damage seeds `count` times and read them all. */
export async function fuzz(
  seeds: readonly Seed[],
  count: number,
  seed: number,
  timeout = 20_000,
  onBatch: (done: number) => void = () => undefined,
): Promise<FuzzResult> {
  const random = makeRandom(seed)
  const limits = {...defaultLimits, timeout}
  const outcomes: Record<string, number> = {}
  const failures: string[] = []
  const stopWatching = watchMemory()
  const onRejection = (reason: unknown): void => {
    failures.push(`unhandled rejection: ${String(reason)}`)
  }
  process.on('unhandledRejection', onRejection)
  const start = performance.now()
  let slowest = {name: '', seconds: 0}

  for (let from = 0; from < count; from += batchSize) {
    const inputs = makeBatch(seeds, from, Math.min(batchSize, count - from), random)
    const seen = new Set<string>()
    let last = performance.now()
    for await (const {path, outcome, problems} of readDocuments(inputs, {limits})) {
      const name = path.split('!/')[0] ?? path
      seen.add(name)
      const code = problems[0]?.code ?? outcome
      outcomes[code] = (outcomes[code] ?? 0) + 1
      for (const problem of problems) {
        if (breakdowns.has(problem.code)) failures.push(`${path}: ${problem.reason}`)
      }

      const seconds = (performance.now() - last) / 1000
      last = performance.now()
      if (seconds > slowest.seconds) slowest = {name, seconds}
      if (seconds > timeout / 1000 + 10) failures.push(`${name}: took ${seconds.toFixed(1)} s`)
    }

    for (const {name} of inputs) if (!seen.has(name)) failures.push(`${name}: lost`)
    onBatch(from + inputs.length)
  }

  process.off('unhandledRejection', onRejection)
  const peakBytes = stopWatching()
  if (peakBytes > 2048 * mebibyte) failures.push(`memory: ${Math.round(peakBytes / mebibyte)} MB`)
  return {
    count,
    outcomes,
    failures,
    seconds: (performance.now() - start) / 1000,
    slowest,
    peakBytes,
  }
}

/** Pages, and the archive that holds one file of every kind: seldom, or they would take all the time. */
const slowEvery = 25

function isSlow(name: string): boolean {
  return name.endsWith('.pdf') || name.endsWith('.zip')
}

function makeBatch(
  seeds: readonly Seed[],
  from: number,
  length: number,
  random: (below: number) => number,
): readonly BytesInput[] {
  const slow = seeds.filter(({name}) => isSlow(name))
  const others = seeds.filter(({name}) => !isSlow(name))
  return Array.from({length}, (_, index) => {
    const pool = index % slowEvery === 0 && slow.length > 0 ? slow : others
    const {name, bytes} = pool[random(pool.length)] ?? {name: 'empty.txt', bytes: new Uint8Array()}
    return {name: `${from + index}-${name}`, bytes: mutate(bytes, random)}
  })
}
