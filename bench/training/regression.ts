/**
 * Multinomial logistic regression over grams, by stochastic gradient descent with a step size for
 * each weight (AdaGrad: Duchi, Hazan & Singer 2011). Seeded: the same sentences give the same weights.
 */
import {learnedRoles, leastLength, type LearnedWeights} from '../../src/roles/learned/model.ts'
import type {Example} from './examples.ts'

/** How the weights are learned; every number was chosen by leaving documents out. */
export interface TrainingOptions {
  /** A gram must stand in so many documents. */
  readonly leastDocuments: number
  /** Rounds over all sentences. */
  readonly rounds: number
  /** Pull of every weight towards 0. */
  readonly decay: number
  readonly step: number
  /** Grams kept, those with the greatest weights. */
  readonly mostGrams: number
  /** What one unit of a written weight is worth. */
  readonly quantum: number
}

export const defaultOptions: TrainingOptions = {
  leastDocuments: 2,
  rounds: 30,
  decay: 0.001,
  step: 0.08,
  mostGrams: 5000,
  quantum: 0.1,
}

const roleCount = learnedRoles.length
/** A sentence of this length counts once; longer ones count more, by the root of their length. */
const usualLength = 30

/** Learn weights from the sentences of documents. */
export function train(
  documents: readonly (readonly Example[])[],
  options: TrainingOptions = defaultOptions,
): LearnedWeights {
  const {leastDocuments, rounds, decay, step} = options
  const index = indexGrams(documents, leastDocuments)
  const samples = documents.flat().map((example) => sampleOf(example, index))
  const emphasis = emphasisOf(samples)
  const weights = new Float64Array(index.size * roleCount)
  const squares = new Float64Array(index.size * roleCount).fill(0.01)
  const biases = new Float64Array(roleCount)
  const biasSquares = new Float64Array(roleCount).fill(0.01)
  const scores = new Float64Array(roleCount)
  const next = randomIndex(samples.length)

  const sums = new Float64Array(weights.length)
  const averaged = Math.floor(samples.length * rounds * averagedShare)

  for (let turn = rounds * samples.length; turn > 0; turn--) {
    if (turn <= averaged && turn % samples.length === 0) addTo(sums, weights)
    const sample = samples[next()]
    if (sample === undefined) continue
    fillProbabilities(scores, sample, weights, biases)
    for (let role = 0; role < roleCount; role++) {
      const target = role === sample.role ? 1 : 0
      const gradient = ((scores[role] ?? 0) - target) * sample.weight * (emphasis[sample.role] ?? 1)
      biasSquares[role] = (biasSquares[role] ?? 0) + gradient * gradient
      biases[role] = (biases[role] ?? 0) - (step * gradient) / Math.sqrt(biasSquares[role] ?? 1)
      for (const [at, gram] of sample.grams.entries()) {
        const cell = gram * roleCount + role
        const weight = weights[cell] ?? 0
        const slope = gradient * (sample.values[at] ?? 0) + decay * weight
        squares[cell] = (squares[cell] ?? 0) + slope * slope
        weights[cell] = weight - (step * slope) / Math.sqrt(squares[cell] ?? 1)
      }
    }
  }

  return write(
    [...index.keys()],
    sums.map((sum) => sum / Math.floor(averaged / samples.length)),
    biases,
    options,
  )
}

/** The weights are the mean over the last rounds, which swing less than the last of them. */
const averagedShare = 0.5

function addTo(sums: Float64Array, weights: Float64Array): void {
  for (let cell = 0; cell < sums.length; cell++)
    sums[cell] = (sums[cell] ?? 0) + (weights[cell] ?? 0)
}

interface Sample {
  readonly grams: Int32Array
  /** How often each gram occurs, over the root of the sentence's length. */
  readonly values: Float64Array
  readonly role: number
  readonly weight: number
}

function indexGrams(
  documents: readonly (readonly Example[])[],
  least: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const examples of documents) {
    for (const gram of new Set(examples.flatMap(({grams}) => grams))) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }

  const kept = [...counts].filter(([, count]) => count >= least).map(([gram]) => gram)
  return new Map(kept.toSorted().map((gram, index) => [gram, index]))
}

function sampleOf({grams, length, role}: Example, index: ReadonlyMap<string, number>): Sample {
  const counts = new Map<number, number>()
  for (const gram of grams) {
    const at = index.get(gram)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }

  const share = 1 / Math.sqrt(Math.max(leastLength, length))
  return {
    grams: Int32Array.from(counts.keys()),
    values: Float64Array.from(counts.values(), (count) => count * share),
    role,
    weight: Math.sqrt(length / usualLength),
  }
}

/** Rare roles count more, by the root of how rare they are. */
function emphasisOf(samples: readonly Sample[]): Float64Array {
  const sums = new Float64Array(roleCount)
  for (const {role, weight} of samples) sums[role] = (sums[role] ?? 0) + weight
  const total = sums.reduce((sum, value) => sum + value, 0)
  return sums.map((sum) => Math.sqrt(total / (roleCount * Math.max(sum, 1))))
}

function fillProbabilities(
  scores: Float64Array,
  {grams, values}: Sample,
  weights: Float64Array,
  biases: Float64Array,
): void {
  scores.set(biases)
  for (const [at, gram] of grams.entries()) {
    for (let role = 0; role < roleCount; role++) {
      scores[role] =
        (scores[role] ?? 0) + (weights[gram * roleCount + role] ?? 0) * (values[at] ?? 0)
    }
  }

  const most = Math.max(...scores)
  let sum = 0
  for (let role = 0; role < roleCount; role++) {
    scores[role] = Math.exp((scores[role] ?? 0) - most)
    sum += scores[role] ?? 0
  }

  for (let role = 0; role < roleCount; role++) scores[role] = (scores[role] ?? 0) / sum
}

/** A linear congruential generator (Numerical Recipes, 1992). */
function randomIndex(size: number): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * size)
  }
}

/** The greatest weights, centred over the roles and rounded to units, by gram. */
function write(
  grams: readonly string[],
  weights: Float64Array,
  biases: Float64Array,
  {mostGrams, quantum}: TrainingOptions,
): LearnedWeights {
  const rows = grams.map((gram, row) => {
    const own = weights.subarray(row * roleCount, (row + 1) * roleCount)
    const mean = own.reduce((sum, weight) => sum + weight, 0) / roleCount
    const units = Array.from(own, (weight) => Math.round((weight - mean) / quantum))
    return {gram, units, size: Math.max(...units.map(Math.abs))}
  })
  const least = rows.map(({size}) => size).toSorted((a, b) => b - a)[mostGrams] ?? 0
  return {
    quantum,
    biases: Array.from(biases, (bias) => Math.round(bias / quantum)),
    rows: rows
      .filter(({size}) => size > Math.max(least, 0))
      .map(({gram, units}) => `${gram} ${units.join(' ')}`)
      .join('\n'),
  }
}
