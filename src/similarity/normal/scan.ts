/**
 * The pass that makes the normal form, once for codes alone, which every text goes through, and once
 * with the way back, which is made when a pair is shown.
 *
 * Nearly every code unit is written as the table says. A unit that is dropped is written too, and
 * overwritten by the next: a branch that nobody can foretell costs more.
 */
import {codeTable, digitSymbol, dropped, multipliers} from './code-table.ts'
import type {Units} from './units.ts'

/** Where the symbols stand in the original. */
export interface OffsetMap {
  /** Original offset of each symbol's first code unit, ascending. */
  readonly starts: Uint32Array
  /** Original offset just after each symbol's last code unit. */
  readonly ends: Uint32Array
}

interface Scan {
  readonly normalise: (units: Units, from: number, to: number, codes: Units, at: number) => number
  readonly map: (units: Units, to: number, codes: Units, map: OffsetMap) => number
}

/**
 * What the scan does with a code unit: a value below `firstStep` is the code to write, or `dropped`; the
 * few above are looked at. No code is this large: U+FFFD and what follows are dropped.
 */
const firstStep = 0xfffd
const digitStep = 0xfffd
const multiplierStep = 0xfffe
const surrogateStep = 0xffff

let cachedScan: Scan | null = null

/**
 * Write the codes of the code units `from` to `to` (one text) from `at` on, where there must be room
 * for as many. Returns the end.
 */
export function normaliseUnits(
  units: Units,
  from: number,
  to: number,
  codes: Units,
  at: number,
): number {
  cachedScan ??= makeScan()
  return cachedScan.normalise(units, from, to, codes, at)
}

/**
 * The same for the first `to` code units, from the first place on, with the offset map. Returns the
 * number of codes.
 */
export function mapUnits(units: Units, to: number, codes: Units, map: OffsetMap): number {
  cachedScan ??= makeScan()
  return cachedScan.map(units, to, codes, map)
}

/**
 * Make the scan, once. What does not change is a constant here, because the engine compiles in the
 * constants of a closure that is made once, and reads what other modules export anew each time.
 */
function makeScan(): Scan {
  const table = codeTable()
  const steps = stepsOf(table)
  const nothing = dropped
  const number = digitSymbol

  /** The code of a unit that `steps` does not decide, after those that were written so far. */
  const readStep = (
    units: Units,
    offset: number,
    to: number,
    codes: Units,
    at: number,
    end: number,
  ): number => {
    const unit = units[offset] ?? 0
    const next = offset + 1 < to ? (units[offset + 1] ?? 0) : 0
    const step = steps[unit]
    if (step === surrogateStep) return isLowSurrogate(next) ? pairCode(unit, next) : nothing
    // A run of digits is one symbol.
    if (end > at && codes[end - 1] === number) return nothing
    // `十二`: a multiplier that a digit stands before or follows is part of a number.
    return step === digitStep || isDigitNext(units, offset + 1, to)
      ? number
      : (table[unit] ?? nothing)
  }

  /** Whether the next unit that is not dropped is a digit. */
  const isDigitNext = (units: Units, from: number, to: number): boolean => {
    let offset = from
    while (offset < to && isDropped(units, offset, to)) offset++
    return offset < to && steps[units[offset] ?? 0] === digitStep
  }

  const isDropped = (units: Units, offset: number, to: number): boolean => {
    const step = steps[units[offset] ?? 0]
    if (step !== surrogateStep) return step === nothing
    return offset + 1 >= to || !isLowSurrogate(units[offset + 1] ?? 0)
  }

  return {
    // Two units a round, because the engine asks anew in every round what kind of array each is (four
    // are faster only in some runs); `| 0` tells it that these are small integers.
    normalise: (units, from, to, codes, at) => {
      let end = at | 0
      let offset = from | 0
      for (const last = to - 2; offset <= last; offset = (offset + 2) | 0) {
        let code = steps[units[offset] ?? 0] ?? nothing
        if (code >= firstStep) code = readStep(units, offset, to, codes, at, end)
        codes[end] = code
        end = (end + Number(code !== nothing)) | 0

        code = steps[units[offset + 1] ?? 0] ?? nothing
        if (code >= firstStep) code = readStep(units, offset + 1, to, codes, at, end)
        codes[end] = code
        end = (end + Number(code !== nothing)) | 0
      }

      if (offset < to) {
        let code = steps[units[offset] ?? 0] ?? nothing
        if (code >= firstStep) code = readStep(units, offset, to, codes, at, end)
        codes[end] = code
        end = (end + Number(code !== nothing)) | 0
      }

      return end
    },

    map: (units, to, codes, {starts, ends}) => {
      let length = 0
      for (let offset = 0; offset < to; offset++) {
        const step = steps[units[offset] ?? 0] ?? nothing
        const code = step >= firstStep ? readStep(units, offset, to, codes, 0, length) : step
        if (code !== nothing) {
          codes[length] = code
          starts[length] = offset
          ends[length] = offset + (step === surrogateStep ? 2 : 1)
          length++
        } else if (step === digitStep || step === multiplierStep) {
          // It goes on with the number before it.
          ends[length - 1] = offset + 1
        }
      }

      return length
    },
  }
}

/** Code unit to what the scan does with it, 128 KB. */
function stepsOf(table: Uint16Array): Uint16Array {
  return table.map((code, unit) => {
    if (unit >= 0xd800 && unit <= 0xdbff) return surrogateStep
    if (code === digitSymbol) return digitStep
    return multipliers.has(String.fromCharCode(code)) ? multiplierStep : code
  })
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/**
 * A surrogate pair as one symbol of the private use area, whose own characters are dropped. 1,048,576
 * pairs share 6,400 symbols; a clash is as rare as these characters are, and only hides a change.
 */
function pairCode(high: number, low: number): number {
  const point = ((high - 0xd800) << 10) + (low - 0xdc00)
  return privateUseStart + (point % privateUseLength)
}

const privateUseStart = 0xe000
const privateUseLength = 6400
