/**
 * The normal form in which texts are compared: Han characters and letters alone, with a map back.
 *
 * Width, case and script are folded; white space, punctuation and format characters are dropped
 * (`脏、乱、差` equals `脏。乱。差`); a run of digits and mask signs (`2000`, `20xx`, `××`, `20_`) is
 * one symbol, so that blanked figures hide no copy. What was dropped or folded away shows up again
 * as an edit inside a passage, because edits compare the originals.
 */
import {fold} from '../text/fold.ts'

/** A text in normal form. */
export interface Normalised {
  /** Code units of the normal form. */
  readonly units: Uint16Array
  /** Original start of each unit. */
  readonly starts: Uint32Array
  /** Original end of each unit; a run of digits is one unit of several characters. */
  readonly ends: Uint32Array
}

/** What a run of digits and masks becomes; no letter or Han character. */
const figure = 0x23

/** Normalise a text. One pass; never throws. */
export function normalise(text: string): Normalised {
  const {text: folded, offsets} = fold(text)
  const units = new Uint16Array(folded.length)
  const starts = new Uint32Array(folded.length)
  const ends = new Uint32Array(folded.length)
  let length = 0

  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    const offset = offsets[at] ?? 0
    const isFigure = isFigureSign(code)
    if (!isFigure && !isLetter(code)) continue

    if (isFigure && units[length - 1] === figure && ends[length - 1] === offset) {
      ends[length - 1] = offset + 1
      continue
    }

    units[length] = isFigure ? figure : code
    starts[length] = offset
    ends[length] = offset + 1
    length++
  }

  return {
    units: units.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  }
}

function isFigureSign(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x78 || code === 0x5f || code === 0xd7
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0xac00 && code <= 0xfaff) ||
    code === 0x3007
  )
}
