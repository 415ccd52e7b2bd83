/**
 * The characters that numerals are written with, in half-width simplified form.
 *
 * One lookup table over the basic plane instead of sets of strings: the scanner of the metrics
 * asks it for every character of a text.
 */

/** Digits by character: plain, formal (壹贰叁) and 〇; 两 counts as 2, 幺 is left to telephones. */
export const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Powers of ten by character; 拾佰仟 are the formal spellings. */
export const powerOf: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  兆: 12,
}

/** Two characters in one: 廿 is 二十, 卅 is 三十, 卌 is 四十. */
export const tensOf: Readonly<Record<string, number>> = {廿: 2, 卅: 3, 卌: 4}

/** What a character can be in a numeral. */
export const numeralClasses = {none: 0, arabic: 1, digit: 2, power: 3, circled: 4, tens: 5} as const

/** Rows of circled and bracketed numbers: first code, last code, value of the first. */
const circledRows: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1], // ①–⑳
  [0x2474, 0x2487, 1], // ⑴–⒇
  [0x2488, 0x249b, 1], // ⒈–⒛
  [0x24ea, 0x24ea, 0], // ⓪
  [0x24eb, 0x24f4, 11], // ⓫–⓴
  [0x24f5, 0x24fe, 1], // ⓵–⓾
  [0x2776, 0x277f, 1], // ❶–❿
  [0x3220, 0x3229, 1], // ㈠–㈩
  [0x3251, 0x325f, 21], // ㉑–㉟
  [0x3280, 0x3289, 1], // ㊀–㊉
  [0x32b1, 0x32bf, 36], // ㊱–㊿
]

const classes = makeClasses()

/** The class of a UTF-16 code unit: see {@link numeralClasses}. */
export function numeralClass(code: number): number {
  return classes[code] ?? 0
}

/** The value of a circled or bracketed number (①, ⑴, ⒈, ㈠), or `null`. */
export function circledValue(code: number): number | null {
  if (code < 0x2460 || code > 0x32bf) return null
  const row = circledRows.find(([first, last]) => code >= first && code <= last)
  return row === undefined ? null : row[2] + code - row[0]
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x30; code <= 0x39; code++) table[code] = numeralClasses.arabic
  const rows: readonly (readonly [Readonly<Record<string, number>>, number])[] = [
    [digitOf, numeralClasses.digit],
    [powerOf, numeralClasses.power],
    [tensOf, numeralClasses.tens],
  ]
  for (const [values, kind] of rows)
    for (const character of Object.keys(values)) table[character.charCodeAt(0)] = kind
  for (const [first, last] of circledRows)
    for (let code = first; code <= last; code++) table[code] = numeralClasses.circled

  return table
}
