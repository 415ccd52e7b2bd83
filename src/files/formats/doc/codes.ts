/** Places and codes of [MS-DOC] that are read. */
import type {Buffer} from 'node:buffer'

/** Indices into the table of tables of the FIB ([MS-DOC] 2.5.6, FibRgFcLcb97). */
const tableParts = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  lists: 73,
  listOverrides: 74,
} as const

/** Where the table of tables begins, and the count of characters of the main text. */
const tablesAt = 0x9a
const mainLengthAt = 0x4c

/** A part of the table stream, empty where there is none. */
export function tablePart(main: Buffer, table: Buffer, part: keyof typeof tableParts): Buffer {
  const at = tablesAt + 8 * tableParts[part]
  if (at + 8 > main.length) return table.subarray(0, 0)
  const start = main.readUInt32LE(at)
  return table.subarray(start, start + main.readUInt32LE(at + 4))
}

/** The same with all that follows: what belongs to lists stands behind their part. */
export function tablePartOn(main: Buffer, table: Buffer, part: keyof typeof tableParts): Buffer {
  const isThere = tablePart(main, table, part).length > 0
  return isThere
    ? table.subarray(main.readUInt32LE(tablesAt + 8 * tableParts[part]))
    : table.subarray(0, 0)
}

/** Characters of the main text, before notes and headers. */
export function mainTextLength(main: Buffer): number {
  return main.readUInt32LE(mainLengthAt)
}

/** Modifiers of paragraphs and characters ([MS-DOC] 2.6.1, 2.6.2). */
export const modifierCodes = {
  listLevel: 0x26_0a,
  list: 0x46_0b,
  inTable: 0x24_16,
  rowEnd: 0x24_17,
  tableDepth: 0x66_49,
  innerCellEnd: 0x24_4b,
  innerRowEnd: 0x24_4c,
  deleted: 0x08_00,
  hidden: 0x08_3c,
  symbol: 0x6a_09,
} as const

/** Formats of numbers by their code (MSONFC, [MS-OSHARED] 2.2.1.3), by the names of OOXML. */
export const numberFormats: readonly string[] = [
  'decimal',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'ordinal',
  'cardinalText',
  'ordinalText',
  'hex',
  'chicago',
  'ideographDigital',
  'japaneseCounting',
  'aiueo',
  'iroha',
  'decimalFullWidth',
  'decimalHalfWidth',
  'japaneseLegal',
  'japaneseDigitalTenThousand',
  'decimalEnclosedCircle',
  'decimalFullWidth2',
  'aiueoFullWidth',
  'irohaFullWidth',
  'decimalZero',
  'bullet',
  'ganada',
  'chosung',
  'decimalEnclosedFullstop',
  'decimalEnclosedParen',
  'decimalEnclosedCircleChinese',
  'ideographEnclosedCircle',
  'ideographTraditional',
  'ideographZodiac',
  'ideographZodiacTraditional',
  'taiwaneseCounting',
  'ideographLegalTraditional',
  'taiwaneseCountingThousand',
  'taiwaneseDigital',
  'chineseCounting',
  'chineseLegalSimplified',
  'chineseCountingThousand',
]
