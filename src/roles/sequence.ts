/**
 * The best sequence of roles: a linear chain with hand-set costs, solved by max-sum in both
 * directions (Viterbi 1967; the backward pass gives each unit's best total for every role, and so
 * how far the winner is ahead). O(units × roles²).
 */
import {roles, type Scores} from './scores.ts'
import type {Role} from './types.ts'

/** What stands between two units. */
export type Boundary = 'sentence' | 'contrast' | 'line' | 'heading'

/** Cost of a change of role: lines mostly do one thing, headings announce another. */
const changeCosts: Readonly<Record<Boundary, number>> = {
  sentence: 3.6,
  contrast: 0.8,
  line: 1.6,
  heading: 0.4,
}

/** Further costs of changes that summaries hardly make. */
const intoOverview = 3
const intoObjectivesLate = 0.8
const outOfClosing = 3
const backwards = 0.8

/** What most reports tell in this order: at a new line the next part costs this much less. */
const order: ReadonlyMap<string, number> = new Map([
  ['progress>problems', 1.4],
  ['problems>nextSteps', 1.8],
  ['objectives>nextSteps', 0.4],
  ['nextSteps>closing', 1.4],
])

/** An overview is expected to end soon: leaving it at a line break costs this much less. */
const outOfOverview = 1.2

/** The role of a unit with its lead over the second best, in log-odds. */
export interface Decision {
  readonly role: Role
  readonly margin: number
}

/** Decide all units together. `boundaries[i]` stands before unit `i`. */
export function decideSequence(
  emissions: readonly Scores[],
  boundaries: readonly Boundary[],
): readonly Decision[] {
  const width = roles.length
  const forward = new Float64Array(emissions.length * width)
  const backward = new Float64Array(emissions.length * width)

  for (const [index, scores] of emissions.entries()) {
    const costs = costsOf(boundaries[index])
    for (const [to, role] of roles.entries()) {
      let best = 0
      if (index > 0) {
        best = -Infinity
        for (let from = 0; from < width; from++) {
          const total = (forward[(index - 1) * width + from] ?? 0) - (costs[from * width + to] ?? 0)
          if (total > best) best = total
        }
      }

      forward[index * width + to] = best + scores[role]
    }
  }

  for (let index = emissions.length - 2; index >= 0; index--) {
    const next = emissions[index + 1]
    if (next === undefined) continue
    const costs = costsOf(boundaries[index + 1])
    for (let from = 0; from < width; from++) {
      let best = -Infinity
      for (const [to, role] of roles.entries()) {
        const total =
          (backward[(index + 1) * width + to] ?? 0) + next[role] - (costs[from * width + to] ?? 0)
        if (total > best) best = total
      }

      backward[index * width + from] = best
    }
  }

  return emissions.map((_, index) => {
    let best = 0
    let bestTotal = -Infinity
    let secondTotal = -Infinity
    for (let role = 0; role < width; role++) {
      const cell = index * width + role
      const total = (forward[cell] ?? 0) + (backward[cell] ?? 0)
      if (total > bestTotal) {
        secondTotal = bestTotal
        bestTotal = total
        best = role
      } else if (total > secondTotal) {
        secondTotal = total
      }
    }

    return {role: roles[best] ?? 'progress', margin: bestTotal - secondTotal}
  })
}

const costTables = new Map(
  Object.entries(changeCosts).map(([boundary, change]) => [
    boundary,
    Float64Array.from({length: roles.length * roles.length}, (_, cell) =>
      changeCost(Math.floor(cell / roles.length), cell % roles.length, change, boundary === 'line'),
    ),
  ]),
)

const noCosts = new Float64Array(roles.length * roles.length)

/** Costs of all changes over a boundary, by `from × roles + to`. */
function costsOf(boundary: Boundary = 'line'): Float64Array {
  return costTables.get(boundary) ?? noCosts
}

function changeCost(from: number, to: number, change: number, isLine: boolean): number {
  if (from === to) return 0
  let total = change
  if (roles[to] === 'overview') total += intoOverview
  if (roles[from] === 'overview' && isLine) total -= outOfOverview
  if (isLine) total -= order.get(`${roles[from]}>${roles[to]}`) ?? 0
  if (roles[from] === 'closing') total += outOfClosing
  if (to < from) total += backwards
  if (roles[to] === 'objectives' && roles[from] !== 'overview') total += intoObjectivesLate
  return total
}
