/** What comes behind a unit: the next of its family, the next that opens a line. One pass each. */
import {titleFamily, type Unit} from './units.ts'

/** Whether a unit goes on with the list whose last ordinal is given. */
export function isSuccessor(unit: Unit | undefined, ordinal: number | null): boolean {
  return unit !== undefined && ordinal !== null && unit.ordinal === ordinal + 1
}

/** For every unit the index of the next of its family, or -1. */
export function findNextOfFamily(units: readonly Unit[]): Int32Array {
  const next = new Int32Array(units.length).fill(-1)
  const last = new Map<string, number>()
  for (const [index, {family, isSlip}] of units.entries()) {
    if (isSlip) continue
    const before = last.get(family)
    if (before !== undefined) next[before] = index
    last.set(family, index)
  }

  return next
}

/** For every unit the index of the first from it on that opens a line with an enumerator, or -1. */
export function findOpeners(units: readonly Unit[]): Int32Array {
  const openers = new Int32Array(units.length + 1).fill(-1)
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index]
    const opens = unit?.opensLine === true && unit.family !== titleFamily
    openers[index] = opens ? index : (openers[index + 1] ?? -1)
  }

  return openers
}
