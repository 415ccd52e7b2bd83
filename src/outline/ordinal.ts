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
