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

/** What a character can be in a numeral. */
export const numeralClasses = {none: 0, arabic: 1, digit: 2, power: 3, circled: 4} as const

const classes = makeClasses()

/** The class of a UTF-16 code unit: see {@link numeralClasses}. */
export function numeralClass(code: number): number {
  return classes[code] ?? 0
}

/** The value of a circled or bracketed number (①, ⑴, ⒈, ㈠), or `null`. */
export function circledValue(code: number): number | null {
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775
  return null
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x30; code <= 0x39; code++) table[code] = numeralClasses.arabic
  for (const character of Object.keys(digitOf))
    table[character.charCodeAt(0)] = numeralClasses.digit
  for (const character of Object.keys(powerOf))
    table[character.charCodeAt(0)] = numeralClasses.power
  for (let code = 0x2460; code <= 0x3229; code++) {
    if (circledValue(code) !== null) table[code] = numeralClasses.circled
  }

  return table
}
