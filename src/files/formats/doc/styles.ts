/** The style sheet ([MS-DOC] 2.9.271 STSH): which styles number their paragraphs. */
import type {Buffer} from 'node:buffer'
import {modifierCodes} from './codes.ts'
import {readModifiers, type Modifiers} from './properties.ts'

/** What matters to us of a style. */
export interface WordStyle {
  /** Index of its list, and the level in it; `null` when it says nothing. */
  readonly list: number | null
  readonly level: number | null
  /** A line of a table of contents. */
  readonly isContents: boolean
}

interface RawStyle {
  readonly identifier: number
  readonly basedOn: number
  readonly modifiers: Modifiers
}

const paragraphStyle = 1
const noStyle = 0x0f_ff

/** Built-in styles `toc 1` to `toc 9`. */
const firstContents = 19
const lastContents = 27

/** A chain of styles longer than this is a loop. */
const longestChain = 20

/** The styles of a sheet by their index. */
export function readStyles(sheet: Buffer): readonly WordStyle[] {
  if (sheet.length < 8) return []
  const headerLength = sheet.readUInt16LE(0)
  const count = sheet.readUInt16LE(2)
  const baseLength = sheet.readUInt16LE(4)

  const raw: (RawStyle | null)[] = []
  let at = 2 + headerLength
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = sheet.readUInt16LE(at)
    raw.push(readStyle(sheet.subarray(at + 2, at + 2 + length), baseLength))
    at += 2 + length + (length % 2)
  }

  return raw.map((style) => resolve(raw, style))
}

function readStyle(style: Buffer, baseLength: number): RawStyle | null {
  if (style.length < baseLength + 2 || baseLength < 10) return null
  const identifier = style.readUInt16LE(0) & 0x0f_ff
  const kind = style.readUInt16LE(2)
  const basedOn = kind >> 4
  if ((kind & 0x0f) !== paragraphStyle) return {identifier, basedOn, modifiers: new Map()}

  // Its name with a zero behind it, then the paragraph's properties with their length before them.
  const at = baseLength + 2 + 2 * style.readUInt16LE(baseLength) + 2
  const length = at + 2 <= style.length ? style.readUInt16LE(at) : 0
  const modifiers = readModifiers(style.subarray(at + 4, at + 2 + length))
  return {identifier, basedOn, modifiers}
}

function resolve(raw: readonly (RawStyle | null)[], own: RawStyle | null): WordStyle {
  let list: number | null = null
  let level: number | null = null
  let style = own
  for (let step = 0; step < longestChain && style !== null; step++) {
    list ??= style.modifiers.get(modifierCodes.list) ?? null
    level ??= style.modifiers.get(modifierCodes.listLevel) ?? null
    style = style.basedOn === noStyle ? null : (raw[style.basedOn] ?? null)
  }

  const identifier = own?.identifier ?? 0
  return {list, level, isContents: identifier >= firstContents && identifier <= lastContents}
}
