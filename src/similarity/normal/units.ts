/** The UTF-16 code units of a text as numbers. */

/** Code units, in memory that threads may share. */
export type Units = Uint16Array

/** Writes a text into an array, which must have room for it from the given place on. */
export type UnitWriter = (text: string, at: number) => void

/** Makes a writer into an array. */
export type MakeUnitWriter = (units: Units) => UnitWriter

/**
 * A writer that needs nothing but the language. Four units a round, because the engine asks anew in
 * every round what kind of string it has; `| 0` tells it that places are small integers.
 */
export function makeUnitWriter(units: Units): UnitWriter {
  return (text, at) => {
    let offset = 0
    for (const last = text.length - 4; offset <= last; offset = (offset + 4) | 0) {
      const to = (at + offset) | 0
      units[to] = text.charCodeAt(offset)
      units[to + 1] = text.charCodeAt(offset + 1)
      units[to + 2] = text.charCodeAt(offset + 2)
      units[to + 3] = text.charCodeAt(offset + 3)
    }

    for (; offset < text.length; offset++) units[at + offset] = text.charCodeAt(offset)
  }
}
