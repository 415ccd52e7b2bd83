/**
 * The normal form in which texts are compared: what a copyist changes without changing a word is
 * gone from it.
 *
 * One pass over the table of `code-table.ts`. Digits, what stands for blanked ones (`x`, `_`, `×`,
 * `某`) and digits written out (`六千`) are one symbol a run, across dropped characters too, so that
 * `2000余` equals `20xx余` and a table of figures is not a thousand equal shingles; that a number
 * changed is seen again when the originals of a match are compared (`rendering/edits.ts`). A
 * surrogate pair is one symbol, so no span ever cuts one; lone surrogates are dropped.
 *
 * `text/fold.ts` is not used because it keeps punctuation, digits and line breaks, which its
 * readers need. The offset map is made apart from the codes and only when a pair is shown: the codes
 * of a large collection stay in memory, two bytes a character, and the maps do not.
 */
import type {Span} from '../../text/span.ts'
import {mapUnits, normaliseUnits, type OffsetMap} from './scan.ts'
import {makeUnitWriter, type UnitWriter, type Units} from './units.ts'

/** A text's normal form with the way back. */
export interface NormalForm extends OffsetMap {
  /** The original, which is read faster so than as a string. */
  readonly units: Units
  readonly codes: Uint16Array
}

/** The codes alone. */
export function normalCodes(text: string): Uint16Array<ArrayBuffer> {
  return passingCodes(text).slice()
}

/** The codes alone, in memory that the next text overwrites. */
export function passingCodes(text: string): Uint16Array<ArrayBuffer> {
  const {units, write, codes} = roomFor(text.length)
  write(text, 0)
  return codes.subarray(0, normaliseUnits(units, 0, text.length, codes, 0))
}

/** The codes with their original offsets. */
export function normalForm(text: string): NormalForm {
  const {units, write, codes, starts, ends} = roomFor(text.length)
  write(text, 0)
  const length = mapUnits(units, text.length, codes, {starts, ends})
  return {
    units: units.slice(0, text.length),
    codes: codes.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  }
}

/** The original spans of stretches of symbols, without keeping the map of a text. */
export function originalSpans(text: string, stretches: readonly Span[]): readonly Span[] {
  const room = roomFor(text.length)
  room.write(text, 0)
  mapUnits(room.units, text.length, room.codes, room)
  return stretches.map(({start, end}) => ({
    start: room.starts[start] ?? 0,
    end: room.ends[end - 1] ?? 0,
  }))
}

/** Write the codes of a text from `at` on; there must be room for its length. Returns the end. */
export function writeNormal(text: string, codes: Units, at: number): number {
  const {units, write} = roomFor(text.length)
  write(text, 0)
  return normaliseUnits(units, 0, text.length, codes, at)
}

/** Room that is used again for one text after the other. */
interface Room extends OffsetMap {
  readonly units: Units
  readonly write: UnitWriter
  readonly codes: Uint16Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Longer texts get a room of their own, which is not kept. */
const keptRoom = 1 << 17

let cachedRoom: Room | null = null

function roomFor(length: number): Room {
  if (length > keptRoom) return makeRoom(length)
  cachedRoom ??= makeRoom(keptRoom)
  return cachedRoom
}

function makeRoom(length: number): Room {
  const units = new Uint16Array(length)
  return {
    units,
    write: makeUnitWriter(units),
    codes: new Uint16Array(length),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
  }
}
