/**
 * Brings texts to the threads. Strings cannot be shared, so their code units are copied into memory
 * that is, which takes a hundredth of the time that anything else does; each thread then makes the
 * normal form of its own texts. The copies are overwritten by the next, the normal codes stay.
 */
import {normaliseUnits} from '../normal/scan.ts'
import type {MakeUnitWriter, UnitWriter, Units} from '../normal/units.ts'
import {sharedNumbers, type CodeTable} from './code-store.ts'

/** Texts of documents `from` to `to` on their way into the table, which has room for them. */
export interface LoadedTexts {
  readonly table: CodeTable
  readonly from: number
  readonly to: number
  readonly units: Units
  /** Code units of document d: `bounds[d - from]` to `bounds[d - from + 1]`. */
  readonly bounds: Uint32Array
}

export interface TextLoader {
  /** Copy the texts `from` to `to` into a slot, whose last texts are overwritten. */
  readonly load: (from: number, to: number, slot: number) => LoadedTexts
  /** The table of all that was loaded. */
  readonly table: () => CodeTable
}

interface Room {
  readonly units: Units
  readonly write: UnitWriter
}

/** Make a loader of these texts. */
export function makeTextLoader(texts: readonly string[], makeWriter: MakeUnitWriter): TextLoader {
  const pieces: Uint16Array[] = []
  const numbers = {
    pieceOf: sharedNumbers(texts.length),
    startOf: sharedNumbers(texts.length),
    lengthOf: sharedNumbers(texts.length),
  }
  const roomOf = new Map<number, Room>()

  const roomFor = (slot: number, length: number): Room => {
    const known = roomOf.get(slot)
    if (known !== undefined && known.units.length >= length) return known
    const units = sharedUnits(length)
    const room = {units, write: makeWriter(units)}
    roomOf.set(slot, room)
    return room
  }

  return {
    load: (from, to, slot) => {
      const bounds = sharedNumbers(to - from + 1)
      let length = 0
      for (let index = from; index < to; index++) {
        length += texts[index]?.length ?? 0
        bounds[index - from + 1] = length
        numbers.pieceOf[index] = pieces.length
      }

      const {units, write} = roomFor(slot, length)
      for (let index = from; index < to; index++) {
        write(texts[index] ?? '', bounds[index - from] ?? 0)
      }

      // What the normal form leaves free at the end is never touched, and takes no memory.
      const codes = sharedUnits(length)
      pieces.push(codes)
      // Of the pieces a thread needs its own; its place among them is where documents say it is.
      const own: Uint16Array[] = []
      own[pieces.length - 1] = codes
      return {table: {pieces: own, ...numbers}, from, to, units, bounds}
    },
    table: () => ({pieces: [...pieces], ...numbers}),
  }
}

/** Write the normal codes of loaded texts into the table. */
export function normaliseLoaded({table, from, to, units, bounds}: LoadedTexts): void {
  const codes = table.pieces[table.pieceOf[from] ?? 0]
  if (codes === undefined) return
  let at = 0
  for (let index = from; index < to; index++) {
    const end = normaliseUnits(
      units,
      bounds[index - from] ?? 0,
      bounds[index - from + 1] ?? 0,
      codes,
      at,
    )
    table.startOf[index] = at
    table.lengthOf[index] = end - at
    at = end
  }
}

function sharedUnits(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(2 * length))
}
