/** The number that an enumerator stands for: Arabic, Chinese, circled, Roman or a letter. */

/** `一` to `九`, and the forms of cheques that some offices number with; `两` numbers nothing. */
const digits = new Map<string, number>(
  [...'〇一二三四五六七八九']
    .map((character, value): [string, number] => [character, value])
    .concat([...'零壹贰叁肆伍陆柒捌玖'].map((character, value) => [character, value])),
)

/** The value of a small Chinese numeral (`三`, `十二`, `二十一`); `null` for anything else. */
export function readChineseOrdinal(numeral: string): number | null {
  let value = 0
  let digit = 0
  for (const character of numeral) {
    if (character === '十' || character === '拾') {
      value += (digit === 0 ? 1 : digit) * 10
      digit = 0
    } else if (character === '百') {
      value += (digit === 0 ? 1 : digit) * 100
      digit = 0
    } else {
      const next = digits.get(character)
      if (next === undefined) return null
      digit = next
    }
  }

  return value + digit || null
}

/** The value of `12` or `十二`; `null` for zero. */
export function readOrdinal(numeral: string): number | null {
  return /^[0-9]/u.test(numeral) ? Number(numeral) || null : readChineseOrdinal(numeral)
}

const romanValues: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
])

/** The value of a folded (lower-case) Roman numeral up to 39. */
export function readRomanOrdinal(numeral: string): number {
  let value = 0
  for (let index = 0; index < numeral.length; index++) {
    const current = romanValues.get(numeral.charAt(index)) ?? 0
    const next = romanValues.get(numeral.charAt(index + 1)) ?? 0
    value += current < next ? -current : current
  }

  return value
}

/** The place of an order word; `null` for 最后 and 再者, whose number their list tells. */
export function readOrderWord(word: string): number | null {
  const ordinal = ['首先', '其次', '再次'].indexOf(word) + 1
  return ordinal === 0 ? null : ordinal
}

/** The last component counts: 1.2.3 is the third of its list. */
export function readDecimalOrdinal(numeralText: string): number | null {
  return Number(numeralText.slice(numeralText.lastIndexOf('.') + 1)) || null
}

/** `a` is 1. */
export function readLetterOrdinal(letter: string): number {
  return letter.charCodeAt(0) - 0x60
}

/** The first code unit of every run of enclosed numerals that counts from 1. */
const enclosedRuns = [
  0x2160, 0x2170, 0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x278a, 0x3220, 0x3280,
] as const

/** The value of `①`, `⑴`, `㈠`, `Ⅳ`. */
export function readEnclosedOrdinal(character: string): number | null {
  const code = character.charCodeAt(0)
  let first = 0
  for (const start of enclosedRuns) if (start <= code) first = start
  return first === 0 ? null : code - first + 1
}
