/** The learned weights, as `npm run train` writes them and in the form in which texts are read. */
import type {Role} from '../types.ts'
import {normalSymbol, runSymbols} from './normal-form.ts'

/** Weights of grams (`normal-form.ts`). */
export interface LearnedWeights {
  /** What one unit of a weight is worth. */
  readonly quantum: number
  /** What each role has beside its grams, in the order of {@link learnedRoles}, in units. */
  readonly biases: readonly number[]
  /** One gram a line, with its weight for each role in units: `缺少 -3 0 -5 12 -2 -1`. */
  readonly rows: string
}

/** The weights in the form in which texts are read. */
export interface RoleModel {
  /** Symbol of every UTF-16 code unit; {@link passedOver} for those that are left out. */
  readonly symbols: Uint16Array
  readonly bound: number
  /** Symbols from here on stand for runs, those below for single characters. */
  readonly firstRun: number
  readonly symbolCount: number
  /** Row of the gram of one symbol; -1 for none. */
  readonly single: Int32Array
  /** Row of the gram of two, by `first × symbolCount + second`. */
  readonly pairs: ReadonlyMap<number, number>
  /** Weights by row × roles. */
  readonly weights: Float64Array
  readonly biases: readonly number[]
}

/** The roles as the columns of the weights. */
export const learnedRoles: readonly Role[] = [
  'overview',
  'objectives',
  'progress',
  'problems',
  'nextSteps',
  'closing',
]
export const roleCount: number = learnedRoles.length

/** Symbol of code units that a sentence's normal form leaves out. */
export const passedOver = 0xffff
/** Symbol of characters that stand in no gram. */
const unknown = 0

/** Sentences shorter than this, in symbols, count as if they were this long. */
export const leastLength = 8

/** Put weights into the form in which texts are read. */
export function compileModel({quantum, biases, rows}: LearnedWeights): RoleModel {
  const lines = rows.trim() === '' ? [] : rows.trim().split('\n')
  const runs: ReadonlySet<string> = new Set(runSymbols)
  const characters = new Set(
    lines
      .flatMap((line) => Array.from(line.slice(0, line.indexOf(' '))))
      .filter((symbol) => !runs.has(symbol)),
  )
  const names = ['', ...characters, ...runSymbols]
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const symbolOf = (name: string): number => indexOf.get(name) ?? unknown

  const single = new Int32Array(names.length).fill(-1)
  const pairs = new Map<number, number>()
  const weights = new Float64Array(lines.length * roleCount)
  for (const [row, line] of lines.entries()) {
    const [gram = '', ...numbers] = line.split(' ')
    const [first = '', second] = gram
    if (second === undefined) single[symbolOf(first)] = row
    else pairs.set(symbolOf(first) * names.length + symbolOf(second), row)
    for (const [role, number] of numbers.entries()) {
      weights[row * roleCount + role] = Number(number) * quantum
    }
  }

  return {
    symbols: Uint16Array.from({length: 0x10000}, (_, code) => {
      const name = normalSymbol(code)
      return name === '' ? passedOver : symbolOf(name)
    }),
    bound: symbolOf('|'),
    firstRun: names.length - runSymbols.length,
    symbolCount: names.length,
    single,
    pairs,
    weights,
    biases: biases.map((bias) => bias * quantum),
  }
}
