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
import {
  codeTable,
  digitStep,
  digitSymbol,
  dropped,
  lastStep,
  multiplierStep,
  stepTable,
} from './code-table.ts'
import type {Span} from '../../text/span.ts'
import {makeUnitWriter, type UnitWriter, type Units} from './units.ts'

/** A text's normal form with the way back. */
export interface NormalForm {
  /** The original, which is read faster so than as a string. */
  readonly units: Units
  readonly codes: Uint16Array
  /** Original offset of each symbol's first code unit, ascending. */
  readonly starts: Uint32Array
  /** Original offset just after each symbol's last code unit. */
  readonly ends: Uint32Array
}

/** Where the symbols stand in the original. */
interface OffsetMap {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The codes alone. */
export function normalCodes(text: string): Uint16Array<ArrayBuffer> {
  const {units, write, codes} = roomFor(text.length)
  write(text, 0)
  return codes.slice(0, normaliseUnits(units, 0, text.length, codes, 0))
}

/** The codes with their original offsets. */
export function normalForm(text: string): NormalForm {
  const {units, write, codes, starts, ends} = roomFor(text.length)
  write(text, 0)
  const length = normaliseUnits(units, 0, text.length, codes, 0, {starts, ends})
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
  normaliseUnits(room.units, 0, text.length, room.codes, 0, room)
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
  map: OffsetMap | null = null,
): number {
  const table = codeTable()
  const steps = stepTable()
  let length = at
  let isNumber = false

  for (let offset = from; offset < to; offset++) {
    const start = offset
    let code = steps[units[offset] ?? 0] ?? dropped
    if (code > lastStep) {
      isNumber = false
    } else {
      if (code === dropped) continue
      if (code === digitStep || code === multiplierStep) {
        // `十二`: a multiplier that a digit stands before or follows is part of a number.
        const isDigit: boolean =
          code === digitStep ||
          isNumber ||
          (offset + 1 < to && steps[units[offset + 1] ?? 0] === digitStep)
        if (isDigit && isNumber) {
          if (map !== null) map.ends[length - 1 - at] = offset + 1 - from
          continue
        }

        code = isDigit ? digitSymbol : (table[units[offset] ?? 0] ?? dropped)
        isNumber = isDigit
      } else {
        const low = offset + 1 < to ? (units[offset + 1] ?? 0) : 0
        if (low < 0xdc00 || low > 0xdfff) continue
        code = pairCode(units[offset] ?? 0, low)
        offset++
        isNumber = false
      }
    }

    codes[length] = code
    if (map !== null) {
      map.starts[length - at] = start - from
      map.ends[length - at] = offset + 1 - from
    }

    length++
  }

  return length
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
