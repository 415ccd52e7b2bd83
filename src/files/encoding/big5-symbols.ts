/** Enumerators in extensions of Big5, which ICU leaves in the private use area: they would be lost. */

/** ①–⑩, ⑴–⑽ and ⅰ–ⅹ of ETEN and HKSCS: C6A1–C6BE. */
const eten = {first: 0xf6_b1, blocks: [0x24_60, 0x24_74, 0x21_70]}

/** ①–⑩ and ⑴–⑽ where the first table of Unicode, and Python after it, has them: C7E9–C7FC. */
const early = {first: 0xf7_96, blocks: [0x24_60, 0x24_74]}

/** What ETEN has around the latter: kana and Cyrillic letters. A text with any of them is of ETEN. */
const letters = /[\uF6F7-\uF795\uF7AA-\uF816]/u

/** A text read as Big5, with its enumerators. */
export function readBig5Symbols(text: string): string {
  const read = text.replaceAll(/[\uF6B1-\uF6CE]/gu, (sign) => symbol(sign, eten))
  if (!/[\uF796-\uF7A9]/u.test(read) || letters.test(read)) return read
  return read.replaceAll(/[\uF796-\uF7A9]/gu, (sign) => symbol(sign, early))
}

function symbol(
  sign: string,
  {first, blocks}: {readonly first: number; readonly blocks: readonly number[]},
): string {
  const index = sign.charCodeAt(0) - first
  return String.fromCharCode((blocks[Math.floor(index / 10)] ?? 0) + (index % 10))
}
