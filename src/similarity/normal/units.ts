/** The UTF-16 code units of a text as numbers. */

/** Code units, in memory that threads may share. */
export type Units = Uint16Array

/** Writes a text into an array, which must have room for it from the given place on. */
export type UnitWriter = (text: string, at: number) => void

/** Makes a writer into an array. */
export type MakeUnitWriter = (units: Units) => UnitWriter

/** A writer that needs nothing but the language. */
export function makeUnitWriter(units: Units): UnitWriter {
  return (text, at) => {
    for (let offset = 0; offset < text.length; offset++) {
      units[at + offset] = text.charCodeAt(offset)
    }
  }
}
