/**
 * Fits the weights of a log-linear model: those under which the right candidates, each with an equal
 * share, are likeliest. AdaGrad with an L1 penalty; at each step half of the features are left out
 * at random, so that no weight relies on another (Hinton et al. 2012, dropout); the answer is the mean of
 * the later rounds.
 */
import {noise} from './noise.ts'

/** The candidates of one quantity. */
export interface Example {
  /** Numbers of the features that hold for each candidate. */
  readonly candidates: readonly Int32Array[]
  /** What share of the pull each deserves; 0 for wrong ones, and 1 in all. */
  readonly shares: readonly number[]
}

const rounds = 25
/** The rounds before this share of all are not averaged. */
const settling = 0.5
const rate = 0.15
const penalty = 0.000_05
const dropped = 0.5
/** How much of the pull right candidates share equally; the rest goes by how likely each is. */
const equalShare = 0.5
/** Less pull than this changes nothing. */
const leastPull = 1e-6

/** The weights for examples whose features are numbered below `size`. */
export function fit(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const touched = new Int32Array(size)
  const order = examples.map((_, index) => index)
  let step = 0
  let averaged = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, round)
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      step++
      for (const [feature, pull] of gradientOf(example, weights, step)) {
        const square = (squares[feature] ?? 0) + pull * pull
        squares[feature] = square
        const pace = rate / Math.sqrt(square)
        const idle = Math.min(step - (touched[feature] ?? 0), examples.length)
        touched[feature] = step
        weights[feature] = shrink((weights[feature] ?? 0) + pace * pull, pace * penalty * idle)
      }
    }

    if (round < rounds * settling) continue
    averaged++
    for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0)
  }

  return mean.map((sum) => sum / averaged)
}

function shrink(weight: number, by: number): number {
  if (weight > by) return weight - by
  return weight < -by ? weight + by : 0
}

function gradientOf(
  {candidates, shares}: Example,
  weights: Float64Array,
  step: number,
): ReadonlyMap<number, number> {
  const kept = candidates.map((features) => features.filter((at) => noise(at, step) >= dropped))
  const scores = kept.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const all = powers.reduce((sum, power) => sum + power, 0)
  const right = powers.reduce(
    (sum, power, index) => sum + ((shares[index] ?? 0) > 0 ? power : 0),
    0,
  )
  const own = right > 0 ? (1 - equalShare) / right : 0
  const gradient = new Map<number, number>()
  kept.forEach((features, index) => {
    const power = powers[index] ?? 0
    const share = shares[index] ?? 0
    const pull = (share > 0 ? equalShare * share + own * power : 0) - power / all
    if (Math.abs(pull) < leastPull) return
    for (const at of features) gradient.set(at, (gradient.get(at) ?? 0) + pull)
  })
  return gradient
}

function shuffle(order: number[], round: number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(noise(i, round + 1) * (i + 1))
    const other = order[j] ?? 0
    order[j] = order[i] ?? 0
    order[i] = other
  }
}
